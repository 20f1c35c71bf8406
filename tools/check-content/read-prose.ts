// MDX → the plain facts that the check looks at, with the parser’s complaint as a fault.
import type { Fault, ProseFile } from '../../src/catalogue/check/content-file.ts';
import { proseFacts } from './prose-facts.ts';
import { parseTree } from './tree.ts';

const frontmatter = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/;

/** Never throws: a text that cannot be parsed has a fault and no facts. */
export function readProse(path: string, source: string): ProseFile {
  const front = frontmatter.exec(source)?.[0] ?? '';
  // Blanked at its own length, so that the offsets of what follows stay true.
  const text = front.replace(/[^\r\n]/g, ' ') + source.slice(front.length);
  try {
    return { format: 'prose', path, facts: proseFacts(parseTree(text), text, front !== ''), faults: [] };
  } catch (error) {
    return { format: 'prose', path, facts: null, faults: [faultOf(error, source)] };
  }
}

/** What the parser throws: a VFileMessage, read with care because its place comes in three forms, or not at all. */
interface Complaint {
  reason?: string;
  message?: string;
  place?: { offset?: number; start?: { offset?: number } } | null;
}

function faultOf(thrown: unknown, source: string): Fault {
  const { reason, message, place } = (thrown ?? {}) as Complaint;
  const words = reason ?? message ?? String(thrown);
  const offset = place?.offset ?? place?.start?.offset ?? offsetIn(words, source) ?? 0;
  const found = words.replace(/ \(\d+:\d+-\d+:\d+\)/g, '').replace(/ \(note: [\s\S]*\)$/, '');
  return {
    slug: 'mdx-syntax',
    offset,
    found: `The text is not valid MDX: ${found}.`,
    fix: fixFor(words, source.slice(offset - 1, offset + 3)),
  };
}

/** “Expected a closing tag for `<Section>` (3:1-3:24)” says its place in words only. */
function offsetIn(words: string, source: string): number | undefined {
  const match = /\((\d+):(\d+)-/.exec(words);
  if (!match) return undefined;
  const line = source.split('\n').slice(0, Number(match[1]) - 1);
  return line.reduce((sum, text) => sum + text.length + 1, 0) + Number(match[2]) - 1;
}

function fixFor(words: string, there: string): string {
  if (there.startsWith('<!--') || words.includes('to create a comment'))
    return 'A remark to yourself is written `{/* … */}`, not `<!-- … -->`.';
  if (words.includes('closing tag') || words.includes('closing slash')) {
    return 'Close every component in the order it was opened; a block one has an empty line inside each of its tags.';
  }
  if (words.includes('attribute')) return 'Write attributes with quotes: `<Term id="trust">`.';
  if (words.includes('before name')) return 'Write the sign `<` as a word, or as `\\<`.';
  if (words.includes('expression') || words.includes('acorn'))
    return 'Take the braces out, or write `\\{`; no line may begin with the words `import` or `export`.';
  return 'See the page below for the usual causes.';
}
