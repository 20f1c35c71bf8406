// The table of learning records: a row an answer, a test, a choice, a note; never an answer to an assessment.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearnerRecord } from '../../src/domain/records/record.ts';
import { learningColumns, writeLearningCsv } from '../../src/exchange/learning-csv.ts';
import { anyRecords } from '../domain/records/arbitrary-records.ts';
import { readCsv } from './read-csv.ts';
import { sample } from './sample-backup.ts';

const places = new Map([
  ['p1', { title: 'قولی که سرش می‌مانید', module: 'building-trust', lesson: 'promises' }],
  ['building-trust', { title: 'ساختن اعتماد', module: 'building-trust' }],
]);
const rowsOf = (records: readonly LearnerRecord[]) => {
  const [header, ...rows] = readCsv(writeLearningCsv(records, (about) => places.get(about)));
  expect(header).toEqual(learningColumns);
  return rows.map((cells) =>
    Object.fromEntries(cells.map((cell, at) => [learningColumns[at], cell]).filter(([, cell]) => cell)),
  );
};

describe('each kind of row', () => {
  const rows = rowsOf(sample.records);

  test('comes in order of time, notes last', () =>
    expect(rows.map(({ row }) => row)).toEqual(['answer', 'test', 'answer', 'choice', 'note']));
  test('an answer', () =>
    expect(rows[0]).toEqual({
      row: 'answer',
      time: '1970-01-01T00:00:00.002Z',
      about: 'p1',
      title: 'قولی که سرش می‌مانید',
      module: 'building-trust',
      lesson: 'promises',
      place: 'lesson',
      response: 'a',
      score: '1',
      min: '0',
      max: '1',
      share: '1',
      result: 'right',
      record: 'r2',
    }));
  test('a test, and each of its answers', () => {
    expect(rows[1]).toMatchObject({
      about: 'building-trust',
      share: '0.5',
      pass_mark: '0.7',
      result: 'failed',
      record: 'r4',
    });
    expect(rows[2]).toMatchObject({ about: 't1', place: 'test', response: 'b', result: 'wrong', record: 'r4' });
  });
  test('a choice', () =>
    expect(rows[3]).toMatchObject({ about: 'late-parcel', run: 'x1', scene: 'start', choice: 'wait', record: 'r5' }));
  test('a note, by its own id', () =>
    expect(rows[4]).toMatchObject({
      about: 'promises',
      section: 'say-and-do',
      quote: 'به موقع',
      text: 'تا فردا',
      record: 'n1',
    }));
});

test('a self-check has no verdict, negative points weigh as they do elsewhere', () => {
  const [, answer, test4, test5] = sample.records;
  const records = [
    { ...answer!, score: -1, min: -1, max: 3, right: false, try: 2, confidence: 1, place: 'review' } as LearnerRecord,
    { ...sample.records[3]!, answers: [], passMark: null } as LearnerRecord,
  ];
  expect([test4?.kind, test5?.kind]).toEqual(['assessment.saved', 'module.tested']);
  expect(rowsOf(records)).toMatchObject([
    { score: '-1', min: '-1', max: '3', share: '0', try: '2', confidence: '1', place: 'review' },
    { row: 'test', result: 'self-check' },
  ]);
});

test('answers to assessments are in no table, nor what a kind that is not known holds', () => {
  const secret: LearnerRecord = {
    kind: 'assessment.saved',
    id: 'secret-record',
    time: 1,
    about: 'self-check',
    version: '1.0.0',
    answers: { LEAD1: 3 },
  };
  fc.assert(
    fc.property(anyRecords, (records) => {
      const told = records.filter(({ kind }) =>
        ['question.answered', 'module.tested', 'scenario.choice', 'note.written'].includes(kind),
      );
      const table = writeLearningCsv([...records, secret], () => undefined);
      expect(table).toBe(writeLearningCsv(told, () => undefined));
      expect(table).not.toContain('secret-record');
    }),
  );
});

test('every column is told in the format’s page, and no other', () => {
  const page = readFileSync(new URL('../../docs/formats/learning-csv.md', import.meta.url), 'utf8');
  const told = [...page.slice(page.indexOf('| column')).matchAll(/^\| `([a-z_]+)`/gm)].map(([, column]) => column);
  expect(told).toEqual(learningColumns);
});
