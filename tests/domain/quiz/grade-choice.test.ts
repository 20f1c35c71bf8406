// Choices: examples worked by hand, with and without points of the options' own, and what ticking everything earns.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeChoice } from '../../../src/domain/quiz/grade-choice.ts';
import type { ChoiceView } from '../../../src/domain/quiz/question-view.ts';
import { anyMultiple, anySingle, anyTrueFalse, anyWeighedMultiple, anyWeighedSingle } from './arbitrary-questions.ts';

/** `+a` is right, `-b` wrong; after a colon the option's own points. */
function choice(type: ChoiceView['type'], points: number, ...options: string[]): ChoiceView {
  return {
    type,
    id: 'q',
    text: 'Q',
    points,
    hints: [],
    behaviour: { check: 'at-once', confidence: false, reveal: 'answer' },
    options: options.map((written) => {
      const [id = '', worth] = written.slice(1).split(':');
      const own = { id, text: id, why: `why ${id}`, ...(worth ? { points: Number(worth) } : {}) };
      return written.startsWith('+')
        ? { ...own, correct: true }
        : { ...own, misconception: 'belief', reread: '#there' };
    }),
  };
}
const score = (question: ChoiceView, ...response: string[]) => gradeChoice(question, response).score;
const everything = (question: ChoiceView) => question.options.map(({ id }) => id);

describe('several right options', () => {
  const question = choice('multiple', 1, '+a', '+b', '-c', '-d');
  // (right ticks − wrong ticks) ÷ 2, never below 0.
  test.each([
    [['a', 'b'], 1],
    [['a'], 0.5],
    [['a', 'c'], 0],
    [['a', 'b', 'c'], 0.5],
    [['a', 'b', 'c', 'd'], 0],
    [['c', 'd'], 0],
    [['b', 'a', 'a'], 1],
    [['a', 'b', 'gone'], 1],
  ])('with a and b right of four, %j earns %s', (response, earned) =>
    expect(score(question, ...response)).toBe(earned),
  );

  test('what the question is worth multiplies it', () => {
    const dear = choice('multiple', 5, '+a', '+b', '+c', '-d');
    expect(score(dear, 'a', 'b', 'c')).toBe(5);
    expect(score(dear, 'a', 'b')).toBeCloseTo(10 / 3, 12);
    expect(gradeChoice(dear, ['a', 'b', 'c'])).toMatchObject({ min: 0, max: 5, right: true });
  });

  test('each chosen or right option is spoken to, and only wrong ones are helped', () => {
    expect(gradeChoice(question, ['a', 'c']).verdicts).toEqual([
      { part: 'a', verdict: 'right', why: 'why a' },
      { part: 'b', verdict: 'missed', why: 'why b' },
      { part: 'c', verdict: 'wrong', why: 'why c', help: { misconception: 'belief', reread: '#there' } },
    ]);
  });

  test('ticking all is never right and never full, whatever options are worth', () => {
    fc.assert(
      fc.property(fc.oneof(anyMultiple, anyWeighedMultiple), (question) => {
        const { right, score, max } = gradeChoice(question, everything(question));
        expect(right).toBe(false);
        expect(score).toBeLessThan(max);
      }),
    );
  });

  test('one more right tick never costs a point, one more wrong tick never earns one', () => {
    fc.assert(
      fc.property(
        fc
          .oneof(anyMultiple, anyWeighedMultiple)
          .chain((question) => fc.tuple(fc.constant(question), fc.subarray(everything(question)))),
        ([question, response]) => {
          const before = score(question, ...response);
          for (const { id, correct } of question.options.filter(({ id }) => !response.includes(id))) {
            const after = score(question, ...response, id);
            if (correct) expect(after).toBeGreaterThanOrEqual(before);
            else expect(after).toBeLessThanOrEqual(before);
          }
        },
      ),
    );
  });
});

describe('options with points of their own', () => {
  const question = choice('multiple', 7, '+a:3', '+b:1', '-c:-2', '-d:-5');
  // Sums, between −7 (c and d) and 4 (a and b); the 7 that the question is worth does not count here.
  test.each([
    [['a', 'b'], 4],
    [['a'], 3],
    [['b', 'c'], -1],
    [['c', 'd'], -7],
    [['a', 'b', 'c', 'd'], -3],
    [['a', 'b', 'c'], 2],
    [[], 0],
  ])('%j earns %d', (response, earned) => {
    expect(gradeChoice(question, response)).toMatchObject({ score: earned, min: -7, max: 4, right: earned === 4 });
  });

  test('where one is right, a wrong one may earn something or cost something', () => {
    const nearly = choice('single', 1, '+a:4', '-b:1', '-c:-2');
    expect(gradeChoice(nearly, ['a'])).toMatchObject({ score: 4, min: -2, max: 4, right: true });
    expect(gradeChoice(nearly, ['b'])).toMatchObject({ score: 1, right: false });
    expect(gradeChoice(nearly, ['c'])).toMatchObject({ score: -2, right: false });
    expect(gradeChoice(nearly, ['b', 'a'])).toMatchObject({ score: 0, right: false });
  });

  test('the best choice of one is the right one', () => {
    fc.assert(
      fc.property(anyWeighedSingle, (question) => {
        const best = question.options.filter(({ id }) => score(question, id) === gradeChoice(question, []).max);
        expect(best.map(({ correct }) => correct)).toEqual([true]);
      }),
    );
  });
});

describe('one right option', () => {
  test('earns all or nothing, and two ticks earn nothing', () => {
    fc.assert(
      fc.property(
        fc
          .oneof(anySingle, anyTrueFalse)
          .chain((question) => fc.tuple(fc.constant(question), fc.subarray(everything(question)))),
        ([question, response]) => {
          const right = question.options.filter(({ correct }) => correct).map(({ id }) => id);
          const expected = JSON.stringify(response) === JSON.stringify(right) ? question.points : 0;
          expect(score(question, ...response)).toBe(expected);
        },
      ),
    );
  });
});
