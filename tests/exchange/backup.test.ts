// A backup gives back what was put in; what is not a backup of this site is refused with its reason, before anything is read.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownKinds } from '../../src/domain/records/kinds.ts';
import { notesOf } from '../../src/domain/records/notes.ts';
import type { LearnerRecord } from '../../src/domain/records/record.ts';
import { type Backup, largestBackup, writeBackup } from '../../src/exchange/backup.ts';
import { anyDrafts, anyRecords } from '../domain/records/arbitrary-records.ts';
import { lines, open, refusal, sample, withLine } from './sample-backup.ts';

const whole = { damagedLines: [], missing: 0 };

describe('a whole file', () => {
  test('gives back every record and draft', () => {
    const anyBackup: fc.Arbitrary<Backup> = fc.record({
      site: fc.constant(sample.site),
      created: fc.constant(sample.created),
      records: anyRecords,
      drafts: anyDrafts,
    });
    fc.assert(
      fc.property(anyBackup, (backup) => {
        expect(open(writeBackup(backup))).toEqual({ ...backup, ...whole });
      }),
    );
  });
  test('may be empty', () =>
    expect(open(writeBackup({ ...sample, records: [], drafts: [] }))).toMatchObject({ records: [], ...whole }));
  test('opens with Windows line ends, a byte order mark, blank lines, no last line end', () => {
    const expected = { ...sample, ...whole };
    expect(open(lines().join('\r\n'))).toEqual(expected);
    expect(open(`\uFEFF${lines().join('\n')}\n\n`)).toEqual(expected);
    expect(open(lines().join('\n\n'))).toEqual(expected);
  });
  test('reads every kind that the records know', () => {
    expect(new Set(sample.records.map(({ kind }) => kind))).toEqual(knownKinds);
    expect(open(writeBackup(sample)).records).toEqual(sample.records);
  });
  test('keeps a record of a kind that it does not know, with all it holds', () => {
    const record = { kind: 'badge.given', id: 'n1', time: 5, about: 'promises', text: 'x', tags: [{ a: 1 }] };
    expect(open(withLine(JSON.stringify({ record }))).records).toEqual([record]);
  });
});

describe('a file of an older version opens for ever', () => {
  const stored = (version: number) =>
    readFileSync(new URL(`../fixtures/backup/v${version}.jsonl`, import.meta.url), 'utf8');
  const kinds = (records: readonly LearnerRecord[]) => records.map(({ kind, id }) => `${kind} ${Number(id)}`);

  test('version 1', () => {
    const { records, drafts, ...rest } = open(stored(1));
    expect(rest).toEqual({ site: 'hamdel', created: '2026-11-22T08:30:00.000Z', ...whole });
    expect(kinds(records)).toEqual([
      'lesson.opened 1',
      'question.answered 2',
      'question.answered 3',
      'question.answered 4',
      'assessment.saved 5',
      'note.written 6',
    ]);
    expect(records[2]).toMatchObject({ response: ['date', 'price'], score: 2 / 3, right: false, time: 1795300120000 });
    expect(records[4]).toMatchObject({ version: '1.0.0', answers: { LEAD1: 3, LEAD2: 0, LEAD3: 'dk', CRM1: 'na' } });
    // Version 1 passed notes on without knowing them; each gets its record's id for its own.
    expect(records[5]).toMatchObject({ text: 'فردا: قول‌های باز را بنویسم.', note: records[5]!.id });
    expect(notesOf(records)).toHaveLength(1);
    expect(drafts.map(({ about, value }) => [about, value])).toEqual([
      ['organisation', { LEAD1: 2, KNOW1: 'na' }],
      ['promise-which-count', ['date']],
    ]);
    // Written again, it is a file of today, with the same in it.
    const again = open(writeBackup({ site: rest.site, created: rest.created, records, drafts }));
    expect(again).toEqual({ ...rest, records, drafts });
  });

  test('version 2', () => {
    const { records, drafts, ...rest } = open(stored(2));
    expect(rest).toEqual({ site: 'hamdel', created: '2026-12-01T17:45:00.000Z', ...whole });
    expect(kinds(records)).toEqual([
      'lesson.opened 1',
      'question.answered 2',
      'question.answered 3',
      'module.tested 4',
      'scenario.choice 5',
      'scenario.choice 6',
      'note.written 7',
      'note.written 8',
      'goal.set 9',
      'assessment.saved 10',
      'badge.given 11',
    ]);
    expect(records[1]).toMatchObject({ try: 2, confidence: 3, place: 'lesson' });
    expect(records[3]).toMatchObject({ seed: 4_021_337, share: 0.75, passMark: 0.7, answers: [{}, {}] });
    expect(records[5]).toMatchObject({ run: 'k3v9', ending: 'polite-refusal' });
    expect(records[6]).toMatchObject({ quote: { section: 'say-and-do', text: 'سر همان وقتی که گفته بودید' } });
    expect(records[10]).toMatchObject({ kind: 'badge.given', colour: ['turquoise'] });
    expect(drafts).toHaveLength(1);
    // What this version writes is what it read then: a change of format is a new version, with a new file beside this one.
    expect(writeBackup({ site: rest.site, created: rest.created, records, drafts })).toBe(stored(2));
  });
});

describe('a file that is refused whole', () => {
  const header = (change: object) => JSON.stringify({ ...JSON.parse(lines()[0]!), ...change });
  const png = String.fromCharCode(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52);

  test.each([
    ['an empty file', ''],
    ['only line ends', '\r\n\n'],
    ['a JSON file of another product', '{\n  "name": "hamdel",\n  "version": 1\n}\n'],
    ['one line of JSON of another product', '{"format":"other-backup","version":1}\n{"record":{}}'],
    ['a JSON list', '[]'],
    ['the bytes of a picture', png],
    ['prose', 'hamdel backup, version 1'],
  ])('%s is not a backup', (_name, file) => expect(refusal(file)).toEqual({ reason: 'not-a-backup' }));

  test.each([
    ['cut short', lines()[0]!.slice(0, 60)],
    ['without its site', header({ site: undefined })],
    ['with a version in words', header({ version: '1' })],
    ['with version 0', header({ version: 0 })],
    ['with a count below nought', header({ records: -1 })],
    ['with a count that is no number', header({ drafts: 'many' })],
    ['with a __proto__ key', lines()[0]!.replace('{', '{"__proto__":{"polluted":1},')],
  ])('a header %s is damaged', (_name, first) =>
    expect(refusal(`${first}\n${lines()[1]}`)).toEqual({ reason: 'damaged-header' }),
  );

  test('a newer version is named, even where its header has changed', () => {
    expect(refusal(header({ version: 3 }))).toEqual({ reason: 'newer-version', version: 3 });
    expect(refusal('{"format":"hamdel-backup","version":7,"parts":[]}')).toEqual({
      reason: 'newer-version',
      version: 7,
    });
  });
  test('another site is named', () =>
    expect(refusal(header({ site: 'academy' }))).toEqual({ reason: 'other-site', site: 'academy' }));
  test('200 MB are refused by length alone, 50 MB are still read', () => {
    // A repeated string is one small tree in memory until someone reads it: this test needs no 200 MB.
    expect(refusal('x'.repeat(200 * 1024 * 1024))).toEqual({ reason: 'too-large' });
    const full = writeBackup(sample);
    expect(refusal(full + ' '.repeat(largestBackup + 1 - full.length))).toEqual({ reason: 'too-large' });
    expect(refusal(full + ' '.repeat(largestBackup - full.length))).toBeNull();
  });
});
