// The trainer's table: equal files once, in any order of arrival; sorted as readers expect; inert as CSV.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Completion } from '../../src/exchange/completion.ts';
import { sortedBy, withCompletions, writeCompletionCsv } from '../../src/exchange/completion-table.ts';
import { readCsv } from './read-csv.ts';

const of = (name: string, change: Partial<Completion> = {}): Completion => ({
  site: 'hamdel',
  course: 'orientation',
  courseVersion: '1.0.0',
  date: '2026-11-22',
  name,
  ...change,
});
const compare = new Intl.Collator('fa').compare;

describe('files become rows', () => {
  test('equal ones are one row, and counted', () =>
    expect(withCompletions([], [of('زهرا'), of('علی'), of('زهرا')])).toEqual([
      { ...of('زهرا'), files: 2 },
      { ...of('علی'), files: 1 },
    ]));
  test('a name in another spelling is the same name', () =>
    expect(withCompletions([], [of('علی رضا'), of('علي\u200cرضا')])).toEqual([{ ...of('علی رضا'), files: 2 }]));
  test.each([
    ['course', { course: 'other' }],
    ['version', { courseVersion: '1.0.1' }],
    ['day', { date: '2026-11-23' }],
  ])('another %s is another row', (_, change) =>
    expect(withCompletions([], [of('زهرا'), of('زهرا', change)])).toHaveLength(2),
  );
  test('names of signs alone are told apart', () => expect(withCompletions([], [of('!'), of('?')])).toHaveLength(2));
  test('more files join the rows that are there', () => {
    const rows = withCompletions([], [of('زهرا')]);
    expect(withCompletions(rows, [of('زهرا'), of('علی')])).toEqual(
      withCompletions([], [of('زهرا'), of('زهرا'), of('علی')]),
    );
    expect(rows).toEqual([{ ...of('زهرا'), files: 1 }]);
  });
  test('no file is lost, none counted twice', () => {
    const names = fc.array(fc.constantFrom('زهرا', 'علی', 'Sara', 'a|b', '{"a"'));
    fc.assert(
      fc.property(names, (names) => {
        const rows = withCompletions(
          [],
          names.map((name) => of(name)),
        );
        expect(rows.reduce((sum, { files }) => sum + files, 0)).toBe(names.length);
        expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
        expect(rows).toHaveLength(new Set(names).size);
      }),
    );
  });
});

describe('sorting', () => {
  const rows = withCompletions(
    [],
    [
      of('پروین', { courseVersion: '1.10.0', date: '2026-11-01' }),
      of('بهرام', { courseVersion: '1.9.0', date: '2026-12-01' }),
      of('زهرا', { courseVersion: '1.9.0', date: '2026-10-01' }),
    ],
  );
  const names = (...how: [Parameters<typeof sortedBy>[1], boolean]) =>
    sortedBy(rows, ...how, compare).map(({ name }) => name);

  test('by name, as Persian is ordered', () => {
    expect(names('name', false)).toEqual(['بهرام', 'پروین', 'زهرا']);
    expect(names('name', true)).toEqual(['زهرا', 'پروین', 'بهرام']);
  });
  test('by version, as numbers; equal ones by name', () =>
    expect(names('courseVersion', false)).toEqual(['بهرام', 'زهرا', 'پروین']));
  test('by date', () => expect(names('date', true)).toEqual(['بهرام', 'پروین', 'زهرا']));
  test('moves nothing in the rows that it was given', () => {
    const before = structuredClone(rows);
    sortedBy(rows, 'date', true, compare);
    expect(rows).toEqual(before);
  });
});

test('as CSV: a row each, and a name cannot be a formula', () => {
  const rows = withCompletions([], [of('=HYPERLINK("http://x")'), of('زهرا')]);
  expect(readCsv(writeCompletionCsv(rows, (course) => (course === 'orientation' ? 'مشتری‌مداری' : undefined)))).toEqual([
    ['name', 'course', 'title', 'version', 'date', 'files'],
    ['\'=HYPERLINK("http://x")', 'orientation', 'مشتری‌مداری', '1.0.0', '2026-11-22', '1'],
    ['زهرا', 'orientation', 'مشتری‌مداری', '1.0.0', '2026-11-22', '1'],
  ]);
});
