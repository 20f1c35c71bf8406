// The schedule: what is in it, and how a date to be ready by brings reviews forward without losing or doubling any.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountedAnswer, day, type History, historyOf } from '../../../src/domain/mastery/history.ts';
import { type Deadline, type ReviewModule, schedule } from '../../../src/domain/review/schedule.ts';
import { answer, anyAnswerRecords, anyAnswers, onDay, start } from '../mastery/answers.ts';

const modules: ReviewModule[] = [
  { id: 'trust', course: 'one', questions: ['p1', 'p2', 'p3'] },
  { id: 'listening', course: 'one', questions: ['c1', 'c2'] },
  { id: 'other', course: 'two', questions: ['x1'] },
];

describe('without a deadline', () => {
  test('holds each answered question of the outline, with its module, and no other', () => {
    const records = [answer('p1', start, true), answer('c2', start, false), answer('gone', start, false)];
    expect(schedule(modules, historyOf(records))).toEqual([
      { question: 'p1', module: 'trust', due: start + 3 * day },
      { question: 'c2', module: 'listening', due: start + day },
    ]);
  });
  test('is the same for every order of arrival', () => {
    fc.assert(
      fc.property(
        anyAnswerRecords.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        ([records, other]) => {
          expect(schedule(modules, historyOf(other))).toEqual(schedule(modules, historyOf(records)));
        },
      ),
    );
  });
});

describe('with a date to be ready by', () => {
  const questions = Array.from({ length: 20 }, (_, index) => `q${index}`);
  const course: ReviewModule[] = [{ id: 'm', course: 'one', questions }];
  /** Every question known well at `start`: FSRS alone would wait for eight days. */
  const easy: History = new Map(questions.map((question) => [question, [onDay(0, true, 3)]]));
  const under = (history: History, deadline: Deadline) => schedule(course, history, new Map([['one', deadline]]));

  test('no review waits for the day itself', () => {
    const deadline = { set: start + day / 2, starts: start + 5 * day };
    for (const { due } of under(easy, deadline)) {
      expect(due).toBeGreaterThanOrEqual(start + day);
      expect(due).toBeLessThan(deadline.starts);
    }
  });
  test('reviews are spread evenly over the days', () => {
    const deadline = { set: start + day, starts: start + 6 * day };
    const counts = [1, 2, 3, 4, 5].map(
      (n) => under(easy, deadline).filter(({ due }) => Math.floor((due - start) / day) === n).length,
    );
    expect(counts.reduce((a, b) => a + b)).toBe(20);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...counts)).toBeLessThanOrEqual(5);
  });
  test('what FSRS asks for in time stays where it is', () => {
    const wrong: History = new Map([['q0', [onDay(0, false)]]]);
    expect(under(wrong, { set: start, starts: start + 9 * day })[0]!.due).toBe(start + day);
  });
  test('a question met again since is left to FSRS; one first met since is met once more', () => {
    const deadline = { set: start + day, starts: start + 6 * day };
    const twice = [onDay(0, true, 3), onDay(3, true, 3)];
    const once = [onDay(3, true, 3)];
    const [again, first] = under(
      new Map([
        ['q0', twice],
        ['q1', once],
      ]),
      deadline,
    );
    expect(again!.due).toBeGreaterThan(deadline.starts);
    expect(first!.due).toBeGreaterThanOrEqual(start + 4 * day);
    expect(first!.due).toBeLessThan(deadline.starts);
  });
  test('one answered within the last day has no day left and keeps its date', () => {
    const late: History = new Map([['q0', [onDay(4.5, true, 2)]]]);
    expect(under(late, { set: start, starts: start + 5 * day })[0]!.due).toBe(start + 7.5 * day);
  });
  test('a date in the past, and the date of another course, change nothing', () => {
    const plain = schedule(course, easy);
    expect(under(easy, { set: start, starts: start - day })).toEqual(plain);
    expect(schedule(course, easy, new Map([['two', { set: start, starts: start + 3 * day }]]))).toEqual(plain);
  });
  test('for all answers: never before the answer, never later than without, and in time wherever there is time', () => {
    const history = fc
      .array(fc.tuple(fc.constantFrom(...questions), anyAnswers(1)), { maxLength: 8 })
      .map((entries): History => new Map<string, CountedAnswer[]>(entries));
    const deadline = fc.record({
      set: fc.integer({ min: start, max: start + 90 * day }),
      starts: fc.integer({ min: start - day, max: start + 120 * day }),
    });
    fc.assert(
      fc.property(history, deadline, (answers, date) => {
        const plain = schedule(course, answers);
        for (const [index, { question, due }] of under(answers, date).entries()) {
          const own = answers.get(question)!;
          const last = own.at(-1)!.time;
          expect(due).toBeGreaterThanOrEqual(last + day);
          expect(due).toBeLessThanOrEqual(plain[index]!.due);
          const metAgain = own.length > 1 && last >= date.set;
          const room = Math.max(date.set, last + day) < date.starts;
          if (room && !metAgain) expect(due).toBeLessThan(date.starts);
        }
      }),
    );
  });
});
