// Whatever an author writes, the check answers with problems and never with a crash.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/catalogue/check/check.ts';
import type { YamlFile } from '../../src/catalogue/check/content-file.ts';
import { persianSlips } from '../../src/catalogue/check/persian/rules.ts';
import type { Path, Problem } from '../../src/catalogue/check/problem.ts';
import { slugs } from '../../src/catalogue/check/slugs.ts';
import { checkSources } from '../../tools/check-content/check-content.ts';
import { printReport } from '../../tools/check-content/print.ts';
import { readYaml } from '../../tools/check-content/read-yaml.ts';
import { fixtureContent } from './fixture-content.ts';

// Two lessons and a module's test: the fixture that holds a file of every kind.
const base = fixtureContent('ambiguous-reference') as ReadonlyMap<string, string>;
const paths = [...base.keys()];
const yaml = paths.filter((path) => path.endsWith('.yaml')).map((path) => readYaml(path, base.get(path)!).file);

/** Every place of every YAML file. */
const places = yaml.flatMap(({ path, data }) => pathsIn(data).map((at) => ({ path, at })));

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...steps.flatMap((step) => pathsIn((value as Record<string | number, unknown>)[step], [...path, step])),
  ];
}

function withValue(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const copy = Array.isArray(data) ? [...data] : { ...(data as object) };
  Object.assign(copy, { [step]: withValue((data as Record<string | number, unknown>)[step], rest, value) });
  return copy;
}

/** Bits of what the rules look for, so that strings come near to them. */
const bit = fc.constantFrom(
  ...[
    'می',
    ' ',
    '\u200c',
    'ه',
    'ی',
    'ها',
    'ة',
    'ـ',
    '۳',
    '3',
    '.',
    '،',
    ',',
    '؟',
    '«',
    '»',
    '"',
    '\n',
    'Ab',
    '|',
    'تر',
    'نسبت به',
    'اقدام',
  ],
  ...[
    '{',
    '}',
    '<',
    '>',
    '/',
    '=',
    '#',
    '-',
    '---\n',
    '<Section id="a">\n\n',
    '</Section>',
    '<Cite id="S1" />',
    ': ',
    '[',
    '](',
    '!',
    '*',
    '&',
  ],
);
const scrap = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(bit, { maxLength: 12 }).map((bits) => bits.join('')),
);
const anyValue = fc.oneof(
  fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, true, false, 0, -1, 1.5, Number.NaN),
      scrap,
      tie('list'),
      tie('group'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    group: fc.dictionary(
      fc.oneof(fc.constantFrom('id', 'fa', 'en', 'type', 'options', '__proto__', 'constructor'), scrap),
      tie('value'),
      { maxKeys: 4 },
    ),
  })).value,
);

function expectSound(problems: readonly Problem[]) {
  for (const { slug, file, found, fix } of problems) {
    expect(Object.hasOwn(slugs, slug)).toBe(true);
    expect([file, found, fix].every((words) => words !== '')).toBe(true);
  }
}

describe('the check never throws', { timeout: 60_000 }, () => {
  test('on any value at any place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), anyValue, ({ path, at }, value) => {
        const files = yaml.map(
          (file): YamlFile => (file.path === path ? { ...file, data: withValue(file.data, at, value) } : file),
        );
        expectSound(checkFiles(files));
      }),
      { numRuns: 400 },
    );
  });

  test('on any scrap anywhere in a file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(), fc.nat({ max: 40 }), scrap, (path, seed, cut, text) => {
        const source = base.get(path)!;
        const at = seed % (source.length + 1);
        const sources = new Map(base).set(path, source.slice(0, at) + text + source.slice(at + cut));
        const { problems, counts } = checkSources(sources);
        expectSound(problems);
        const lines = sources.get(path)!.split('\n');
        for (const { file, line, column } of problems) {
          if (file === path) expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
        }
        expect(printReport(problems, counts, 'content')).toContain('Checked');
      }),
      { numRuns: 120 },
    );
  });

  test('when any files are missing', () => {
    fc.assert(
      fc.property(fc.subarray(paths), (kept) =>
        expectSound(checkSources(new Map(kept.map((path) => [path, base.get(path)!]))).problems),
      ),
      { numRuns: 60 },
    );
  });
});

test('a slip of Persian lies within its text', () => {
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
      const text = bits.join('');
      for (const { at, length } of persianSlips(text)) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(length).toBeGreaterThan(0);
        expect(at + length).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test('YAML that holds itself is told, not followed', () => {
  const { problems } = checkSources(
    new Map(base).set('glossary/trust.yaml', 'id: trust\nterm: &a\n  fa: *a\n  en: *a\n'),
  );
  expect(problems.some(({ file }) => file === 'glossary/trust.yaml')).toBe(true);
});

test('the time of a check grows with the content, not with its square', () => {
  const grow = (times: number) => {
    const sources = new Map<string, string>(base);
    for (let number = 0; number < times; number++) {
      for (const [path, source] of base) {
        if (!path.startsWith('courses/')) continue;
        const copy = source.replace(/^(\s*(?:- )?id: )(?!a$|b$|look$|name$|silence$|greet$)(.+)$/gm, `$1$2-${number}`);
        sources.set(path.replace('basics', `basics-${number}`), copy);
      }
    }
    // Processor time, which other programs on the machine do not lengthen.
    const before = process.cpuUsage();
    checkSources(sources);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  grow(20);
  const [small, large] = [grow(40), grow(320)];
  // Eight times the content: linear is 8, the square would be 64.
  expect(large / small).toBeLessThan(24);
});
