// Every problem that the content check knows has a fixture in which it appears alone, at its place, with its words.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { slugs } from '../../src/catalogue/check/slugs.ts';
import { checkSources } from '../../tools/check-content/check-content.ts';
import { printProblem, printReport } from '../../tools/check-content/print.ts';
import { baseContent, fixtureContent, fixtureNames, snapshotOf } from './fixture-content.ts';
import { lesson, module, places } from './fixture-places.ts';

const docs = fileURLToPath(new URL('../../docs/errors', import.meta.url));
const known = Object.keys(slugs).sort();

test('the base has nothing wrong with it', () => {
  const { problems, counts } = checkSources(baseContent());
  expect(problems).toEqual([]);
  expect(printReport(problems, counts, 'content')).toBe(
    'Checked 1 lesson, 3 questions, 1 term, 1 practice, 1 instrument, 1 scenario and 14 files: nothing to mend.',
  );
});

describe.each(known)('%s', (slug) => {
  const { problems } = checkSources(fixtureContent(slug));

  test('appears alone', () => {
    expect([...new Set(problems.map((problem) => problem.slug))]).toEqual([slug]);
  });

  test('appears at the expected places', () => {
    const found = problems.map(({ file, line, column }) => `${file}:${line}:${column}`);
    expect(found).toEqual(places[slug as keyof typeof places]);
  });

  test('a slip of spelling is where it is said to be', () => {
    const sources = fixtureContent(slug);
    for (const { file, line, column, found } of problems) {
      const slip = /^Found «(.+?)» in «/.exec(found)?.[1]?.trim().split(' ')[0];
      if (slip === undefined) continue;
      const there = (sources.get(file) as string)
        .split('\n')
        [line - 1]!.slice(column - 1)
        .trimStart();
      expect(there.startsWith(slip), `${slip} at ${file}:${line}:${column}`).toBe(true);
    }
  });

  test('is told in these words', async () => {
    const printed = problems.map((problem) => printProblem(problem, 'content')).join('\n\n');
    await expect(`${printed}\n`).toMatchFileSnapshot(snapshotOf(slug));
  });
});

describe('the set of problems is closed', () => {
  test('each has a fixture, and each fixture its problem', () => {
    expect(fixtureNames()).toEqual(known);
  });

  test('each has a page, and each page its problem', () => {
    const pages = readdirSync(docs).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(known.map((slug) => `${slug}.md`));
  });

  test('the list of pages names each once', () => {
    const listed = [...readFileSync(`${docs}/README.md`, 'utf8').matchAll(/^- \[([\w-]+)\]\(\1\.md\)/gm)];
    expect(listed.map((match) => match[1]).sort()).toEqual(known);
  });
});

describe('files from other systems', () => {
  test('lines may end as on Windows', () => {
    const windows = (name: string) =>
      new Map([...fixtureContent(name)].map(([path, text]) => [path, String(text).replaceAll('\n', '\r\n')]));
    const { problems } = checkSources(windows('missing-half-space'));
    expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(places['missing-half-space']);
  });

  test('another encoding is told', () => {
    const { problems } = checkSources(new Map(baseContent()).set('glossary/trust.yaml', { broken: true }));
    expect(problems).toMatchObject([{ slug: 'yaml-syntax', found: 'The file is not in UTF-8.', line: 1, column: 1 }]);
  });
});

describe('drafts', () => {
  const withStatus = (status: string, change: (sources: Map<string, string>) => void) => {
    const sources = new Map(baseContent() as Map<string, string>);
    const yaml = sources.get(`${lesson}/lesson.yaml`)!;
    sources.set(`${lesson}/lesson.yaml`, yaml.replace('status: published', `status: ${status}`));
    change(sources);
    return checkSources(sources).problems.filter(({ file }) => file.startsWith(lesson));
  };
  const halfWritten = (sources: Map<string, string>) => {
    sources.delete(`${lesson}/en.mdx`);
    sources.delete(`${lesson}/quiz.yaml`);
    const yaml = sources.get(`${lesson}/lesson.yaml`)!;
    sources.set(`${lesson}/lesson.yaml`, yaml.replace(', en: Saying hello', ''));
  };

  test('may be half written', () => {
    expect(withStatus('draft', halfWritten)).toEqual([]);
    expect(withStatus('published', halfWritten).map(({ slug }) => slug)).toEqual([
      'missing-translation',
      'lesson-without-questions',
      'missing-translation',
    ]);
  });

  test('may not be wrong', () => {
    const misspelt = (sources: Map<string, string>) => {
      const yaml = sources.get(`${lesson}/lesson.yaml`)!;
      sources.set(`${lesson}/lesson.yaml`, yaml.replace('سلام کردن', 'سلام كردن').replace('minutes: 5', 'minutes: 0'));
    };
    expect(withStatus('draft', misspelt).map(({ slug }) => slug)).toEqual(['arabic-letter', 'wrong-value']);
  });
});

test('a template course is checked, and neither clashes with a course nor uses anything for it', () => {
  const sources = new Map(baseContent());
  for (const [path, source] of baseContent()) {
    if (path.startsWith('courses/basics/')) sources.set(path.replace('courses/basics/', 'courses/_copy/'), source);
  }
  expect(checkSources(sources).problems).toEqual([]);
  sources.delete(`${lesson}/fa.mdx`);
  sources.delete(`${lesson}/en.mdx`);
  const slugsWithoutTexts = checkSources(sources).problems.map(({ slug, file }) => `${slug} ${file}`);
  expect(slugsWithoutTexts).toContain('unused-entry glossary/trust.yaml');
  sources.set(`${module.replace('basics', '_copy')}/module.yaml`, 'id: first-steps\n');
  expect(checkSources(sources).problems.some(({ file }) => file.startsWith('courses/_copy/'))).toBe(true);
});
