// Mastery of questions and lessons: the two-day rule at its edges, what may stand in the way, and what holds for all answers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountedAnswer, day, historyOf, hour } from '../../../src/domain/mastery/history.ts';
import { itemState, lessonMastery, standingOf } from '../../../src/domain/mastery/mastery.ts';
import { answer, anyAnswerRecords, anyAnswers, counted, onDay, start } from './answers.ts';

describe('the state of a question', () => {
  test.each([
    ['never answered', [], 0],
    ['wrong', [onDay(0, false)], 0],
    ['right once', [onDay(0, true)], 0.5],
    ['right twice, two days apart to the millisecond', [onDay(0, true), onDay(2, true)], 1],
    ['right twice, a millisecond less', [counted(start + 1, true), onDay(2, true)], 0.5],
    ['right on three days in a row, the first two days ago', [onDay(0, true), onDay(1, true), onDay(2, true)], 1],
    ['right, wrong, right', [onDay(0, true), onDay(4, false), onDay(9, true)], 0.5],
    ['wrong, right, right', [onDay(0, false), onDay(3, true), onDay(6, true)], 1],
    ['right, right, wrong', [onDay(0, true), onDay(5, true), onDay(9, false)], 0],
  ] as [string, CountedAnswer[], number][])('%s', (_, answers, state) => expect(itemState(answers)).toBe(state));

  test('answers of one day never reach 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 24 * 60 - 1 }), { maxLength: 9 }), (minutes) => {
        const sitting = minutes.sort((a, b) => a - b).map((minute) => counted(start + minute * 60_000, true));
        expect(itemState(sitting)).toBeLessThan(1);
      }),
    );
  });
  test('one more right answer never lowers it, one more wrong answer always ends at 0', () => {
    fc.assert(
      fc.property(anyAnswers(), fc.integer({ min: 2, max: 400 }), (answers, hours) => {
        const time = (answers.at(-1)?.time ?? start) + hours * hour;
        expect(itemState([...answers, counted(time, true)])).toBeGreaterThanOrEqual(itemState(answers));
        expect(itemState([...answers, counted(time, false)])).toBe(0);
      }),
    );
  });
  test('turning wrong answers into right ones never lowers it', () => {
    fc.assert(
      fc.property(anyAnswers(1), fc.nat(), (answers, which) => {
        const better = answers.map((own, index) => (index === which % answers.length ? { ...own, right: true } : own));
        expect(itemState(better)).toBeGreaterThanOrEqual(itemState(answers));
      }),
    );
  });
});

describe('a lesson', () => {
  const lesson = { id: 'promises', questions: ['p1', 'p2'] };
  const known = (question: string) => [answer(question, start, true), answer(question, start + 3 * day, true)];

  test('is new while nothing was answered, and without questions', () => {
    expect(lessonMastery(lesson, new Map())).toMatchObject({ state: 'new', value: 0, answered: 0, total: 2 });
    expect(lessonMastery({ id: 'reading', questions: [] }, new Map())).toMatchObject({ state: 'new', value: 0 });
  });
  test('is being learned from the first answer on, a wrong one too', () =>
    expect(lessonMastery(lesson, historyOf([answer('p1', start, false)]))).toMatchObject({
      state: 'learning',
      value: 0,
      answered: 1,
    }));
  test('is mastered from 0.85 on, and a question added since opens it again', () => {
    const history = historyOf([...known('p1'), ...known('p2')]);
    expect(lessonMastery(lesson, history)).toMatchObject({ state: 'mastered', value: 1 });
    expect(lessonMastery({ ...lesson, questions: ['p1', 'p2', 'p3'] }, history).state).toBe('learning');
    // 17 of 20 halves are 0.85 exactly.
    const ten = Array.from({ length: 10 }, (_, index) => `q${index}`);
    const edge = historyOf(
      ten.flatMap((question, index) => (index < 7 ? known(question) : [answer(question, start, true)])),
    );
    expect(lessonMastery({ id: 'edge', questions: ten }, edge)).toMatchObject({ value: 0.85, state: 'mastered' });
  });
  test('a critical question that was never answered does not hold it back, its value does', () => {
    const many = Array.from({ length: 8 }, (_, index) => `q${index}`);
    const history = historyOf(many.slice(1).flatMap(known));
    expect(lessonMastery({ id: 'l', questions: many, critical: ['q0'] }, history).state).toBe('mastered');
  });
  test('reads “review due” when it was mastered and something is due; else due changes nothing', () => {
    const mastered = lessonMastery(lesson, historyOf([...known('p1'), ...known('p2')]));
    expect([standingOf(mastered, 0), standingOf(mastered, 2)]).toEqual(['mastered', 'review-due']);
    const learning = lessonMastery(lesson, historyOf([answer('p1', start, true)]));
    expect([standingOf(learning, 0), standingOf(learning, 1)]).toEqual(['learning', 'learning']);
  });
  test('is new exactly while no answer of it counts, and its value stays a share', () => {
    fc.assert(
      fc.property(anyAnswerRecords, (records) => {
        const outline = { id: 'l', questions: ['p1', 'p2', 'c1'] };
        const history = historyOf(records);
        const { value, state, answered } = lessonMastery(outline, history);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(answered / 3);
        expect(state === 'new').toBe(!outline.questions.some((question) => history.has(question)));
      }),
    );
  });
});
