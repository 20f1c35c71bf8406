// Which answers count: the first try of a sitting, in every order of arrival; and old records, which still say what they said.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, historyOf, hour, sittingGap } from '../../../src/domain/mastery/history.ts';
import { union } from '../../../src/domain/records/order.ts';
import type { LearnerRecord } from '../../../src/domain/records/record.ts';
import { readBackup } from '../../../src/exchange/backup.ts';
import { answer, anyAnswerRecords, start } from './answers.ts';

const rights = (records: LearnerRecord[], question = 'p1') =>
  (historyOf(records).get(question) ?? []).map(({ right }) => right);

describe('in one sitting', () => {
  test('the second try does not count, right or wrong', () =>
    expect(rights([answer('p1', start, false, { try: 1 }), answer('p1', start + 60_000, true, { try: 2 })])).toEqual([
      false,
    ]));
  test('nor does answering again with the reason in sight, which is a first try by number', () =>
    expect(rights([answer('p1', start, false, { try: 1 }), answer('p1', start + 20_000, true, { try: 1 })])).toEqual([
      false,
    ]));
  test('however often: each answer puts the rest off', () => {
    const often = [0, 0.9, 1.8, 2.7].map((hours) => answer('p1', start + hours * hour, hours > 0));
    expect(rights(often)).toEqual([false]);
  });
  test('a second try after a night is still no first one', () =>
    expect(rights([answer('p1', start, false, { try: 1 }), answer('p1', start + day, true, { try: 2 })])).toEqual([
      false,
    ]));
});

describe('a new sitting', () => {
  test('begins once the question has rested', () => {
    const before = answer('p1', start, false);
    expect(rights([before, answer('p1', start + sittingGap - 1, true)])).toEqual([false]);
    expect(rights([before, answer('p1', start + sittingGap, true)])).toEqual([false, true]);
  });
  test('rests from the last answer, also from one that did not count', () => {
    const records = [answer('p1', start, false), answer('p1', start + 0.5 * hour, true, { try: 2 })];
    expect(rights([...records, answer('p1', start + 1.2 * hour, true)])).toEqual([false]);
  });
  test('is each question’s own', () => {
    const records = [answer('p1', start, true), answer('p2', start + 60_000, false)];
    expect([rights(records, 'p1'), rights(records, 'p2')]).toEqual([[true], [false]]);
  });
});

test('an answer in a module’s test counts like any other', () => {
  const tested: LearnerRecord = {
    kind: 'module.tested',
    id: 't',
    time: start + day,
    about: 'building-trust',
    seed: 1,
    share: 0.5,
    passMark: 0.8,
    answers: [
      { question: 'p1', response: ['a'], score: 1, min: 0, max: 1, right: true },
      { question: 'p2', response: ['b'], score: 0, min: 0, max: 1, right: false },
    ],
  };
  const records = [answer('p1', start, false), tested];
  expect([rights(records, 'p1'), rights(records, 'p2')]).toEqual([[false, true], [false]]);
});

test('keeps what was answered and how sure the person was', () =>
  expect(historyOf([answer('p1', start, false, { try: 1, confidence: 3, place: 'review' })]).get('p1')).toEqual([
    { time: start, right: false, response: ['a'], confidence: 3 },
  ]));

test('what two devices hold, in any order, folds to one history', () => {
  fc.assert(
    fc.property(
      anyAnswerRecords.chain((records) =>
        fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length }), fc.nat(14)),
      ),
      ([records, other, cut]) => {
        const before = structuredClone(other);
        const history = historyOf(records);
        expect(historyOf(other)).toEqual(history);
        expect(other, 'and nothing is mutated').toEqual(before);
        expect(historyOf(union(other.slice(cut), other.slice(0, cut + 2)))).toEqual(history);
      },
    ),
  );
});

test('no two counted answers to a question lie within a sitting, and none is made up', () => {
  fc.assert(
    fc.property(anyAnswerRecords, (records) => {
      for (const [question, answers] of historyOf(records)) {
        for (const [index, { time }] of answers.entries()) {
          if (index > 0) expect(time - answers[index - 1]!.time).toBeGreaterThanOrEqual(sittingGap);
          expect(records.some((record) => record.about === question && record.time === time)).toBe(true);
        }
      }
    }),
  );
});

test('records of old forms still count for what they were', () => {
  const file = readFileSync(new URL('../../fixtures/records/answers-of-old.jsonl', import.meta.url), 'utf8');
  const read = readBackup(file, 'hamdel');
  if (!read.ok) throw new Error(read.failure.reason);
  expect(read.value.damagedLines).toEqual([]);
  const history = historyOf(read.value.records);
  expect(
    Object.fromEntries(
      [...history].map(([question, own]) => [question, own.map(({ right, confidence }) => [right, confidence])]),
    ),
  ).toEqual({
    // Version 1: no try, no place; answered again at once, then after three days.
    'promise-late-parcel': [
      [false, undefined],
      [true, undefined],
    ],
    'promise-which-count': [[true, undefined]],
    // Version 2: a hint and a second try; a review with confidence; a module test.
    'credible-first-step': [
      [false, 3],
      [true, 1],
    ],
    'test-only': [[true, undefined]],
    // A question that is gone by now: its record is kept, an outline without it does not show it.
    'retired-question': [[true, undefined]],
  });
});
