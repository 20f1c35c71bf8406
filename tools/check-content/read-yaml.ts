// YAML → plain data, with the parser’s complaints as faults and the document kept for positions.
import { type Document, parseDocument, visit, type YAMLError } from 'yaml';
import type { Fault, YamlFile } from '../../src/catalogue/check/content-file.ts';

/** A parsed file, and the document that knows where everything stands in it. */
export interface ReadYaml {
  file: YamlFile;
  document: Document;
}

/** Never throws: a file that cannot be read has faults and `readable: false`. */
export function readYaml(path: string, source: string): ReadYaml {
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
  const doubles = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // What follows the first break of syntax is mostly its echo.
  const broken = [...document.errors, ...document.warnings].find(({ code }) => code !== 'DUPLICATE_KEY');
  const faults = doubles.map((error) => duplicateKey(error, source));
  if (broken) faults.push(brokenSyntax(broken, document));
  const fatal = broken !== undefined;
  const read = fatal ? undefined : plainData(document);
  if (read?.fault) faults.push(read.fault);
  return {
    file: { format: 'yaml', path, data: read?.data, readable: read !== undefined && !read.fault, faults },
    document,
  };
}

/** Aliases can be wrong, or grow without end; the library then throws. */
function plainData(document: Document): { data: unknown; fault?: Fault } {
  try {
    return { data: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    const found = `The file could not be read: ${error instanceof Error ? error.message : String(error)}`;
    return {
      data: undefined,
      fault: { slug: 'yaml-syntax', offset: 0, found, fix: 'Write the values themselves in place of `*aliases`.' },
    };
  }
}

function duplicateKey({ pos }: YAMLError, source: string): Fault {
  const offset = pos[0];
  const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^:\s]+)/.exec(source.slice(offset, offset + 80))?.[0] ?? '';
  return {
    slug: 'duplicate-key',
    offset,
    found: `Found the key \`${key}\` a second time in the same group.`,
    fix: 'Keep one of the two.',
  };
}

function brokenSyntax({ code, message, pos }: YAMLError, document: Document): Fault {
  const offset = (message.includes('quote') ? openQuote(document, pos[0]) : undefined) ?? pos[0];
  return {
    slug: 'yaml-syntax',
    offset,
    found: `The file is not valid YAML: ${message.split('\n')[0]}.`,
    fix: fixes[code] ?? 'See the page below for the usual causes.',
  };
}

/** A quote mark that is never closed is told at the end of the file; its author needs the beginning. */
function openQuote(document: Document, end: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < end) start = range[0];
    },
  });
  return start;
}

/** The smallest change for the complaints that authors meet. */
const fixes: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BLOCK_IN_FLOW:
    'Between braces, part the entries with a Latin comma, and put quotes around a text that contains `: `.',
  TAG_RESOLVE_FAILED: 'Put quotes around a text that begins with `!`.',
  BLOCK_AS_IMPLICIT_KEY: 'Put quotes around a text that contains `: `.',
  MULTILINE_IMPLICIT_KEY: 'Put quotes around a text that contains `: `, or write it with `>-` on lines of its own.',
  MISSING_CHAR: 'Close what is open: a quote mark, a bracket, or the `:` after a key.',
  BAD_INDENT: 'Indent each level by two more spaces than the one around it.',
  TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
  UNEXPECTED_TOKEN: 'Put quotes around a text that begins with a special character, and close every bracket.',
  BAD_SCALAR_START: 'Put quotes around a text that begins with `@` or a backtick.',
  MULTIPLE_DOCS: 'Take out the `---` line: a file is one document.',
  BAD_ALIAS: 'Put quotes around a text that begins with `*` or `&`.',
};
