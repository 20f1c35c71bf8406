// What a grade can never do: reward ticking everything, depend on the order of ticks, or leave its range.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctIds, type GradableQuestion, grade } from '../../../src/domain/quiz/grade.ts';
import { anyMultiple, anyQuestion, anySingle, anyTrueFalse, responsesTo } from './arbitrary-questions.ts';

const withResponse = (questions: fc.Arbitrary<GradableQuestion>) =>
  questions.chain((question) => fc.tuple(fc.constant(question), responsesTo(question)));

describe('any question', () => {
  test('scores within its range, and is right exactly at the top', () => {
    fc.assert(
      fc.property(withResponse(anyQuestion), ([question, response]) => {
        const { score, min, max, right } = grade(question, response);
        expect(score).toBeGreaterThanOrEqual(min);
        expect(score).toBeLessThanOrEqual(max);
        expect(right).toBe(score === max);
      }),
    );
  });
  test('is right for its key and for nothing else', () => {
    fc.assert(
      fc.property(withResponse(anyQuestion), ([question, response]) => {
        expect(grade(question, correctIds(question)).right).toBe(true);
        const same = JSON.stringify([...response].sort()) === JSON.stringify(correctIds(question).sort());
        expect(grade(question, response).right).toBe(same);
      }),
    );
  });
  test('does not see the order of the ticks, nor one counted twice', () => {
    fc.assert(
      fc.property(withResponse(anyQuestion), ([question, response]) => {
        const once = grade(question, response);
        expect(grade(question, [...response].reverse())).toEqual(once);
        expect(grade(question, [...response, ...response])).toEqual(once);
      }),
    );
  });
  test('earns nothing unanswered', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(grade(question, [])).toEqual({ score: 0, min: 0, max: 1, right: false });
      }),
    );
  });
});

describe('several right options', () => {
  test('ticking all of them is never right, and never better than the key', () => {
    fc.assert(
      fc.property(anyMultiple, (question) => {
        const everything = grade(
          question,
          question.options.map(({ id }) => id),
        );
        expect(everything.right).toBe(false);
        expect(everything.score).toBeLessThan(1);
      }),
    );
  });
  test('one more right tick never costs a point, one more wrong tick never earns one', () => {
    fc.assert(
      fc.property(withResponse(anyMultiple), ([question, response]) => {
        const before = grade(question, response).score;
        for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].filter((id) => !response.includes(id))) {
          const after = grade(question, [...response, id]).score;
          if (correctIds(question).includes(id)) expect(after).toBeGreaterThanOrEqual(before);
          else expect(after).toBeLessThanOrEqual(before);
        }
      }),
    );
  });
  test.each([
    [['a', 'b'], 1],
    [['a'], 0.5],
    [['a', 'c'], 0],
    [['a', 'b', 'c'], 0.5],
    [['a', 'b', 'c', 'd'], 0],
    [['c', 'd'], 0],
  ])('with a and b right of four, %j earns %s', (response, score) => {
    const options = [
      { id: 'a', correct: true as const },
      { id: 'b', correct: true as const },
      { id: 'c' },
      { id: 'd' },
    ];
    expect(grade({ type: 'multiple', options }, response).score).toBe(score);
  });
});

describe('one right option', () => {
  test('earns all or nothing, and two ticks earn nothing', () => {
    fc.assert(
      fc.property(withResponse(fc.oneof(anySingle, anyTrueFalse)), ([question, response]) => {
        const { score } = grade(question, response);
        expect(score).toBe(response.length === 1 && response[0] === correctIds(question)[0] ? 1 : 0);
      }),
    );
  });
});
