// What no grade can ever do, whatever the type: leave its range, be right below full score, reward ticking everything, or break.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '../../../src/domain/quiz/grade.ts';
import { normalised } from '../../../src/domain/quiz/points.ts';
import type { QuestionView } from '../../../src/domain/quiz/question-view.ts';
import { rightResponse } from '../../../src/domain/quiz/right-response.ts';
import { anyQuestion, anyResponse } from './arbitrary-questions.ts';

/** Half of the responses are near the right one, so that full score is met often. */
const answered = anyQuestion.chain((question) =>
  fc.tuple(
    fc.constant(question),
    fc.oneof(
      anyResponse,
      fc.subarray([...rightResponse(question)]),
      fc
        .tuple(fc.constant(rightResponse(question)), anyResponse)
        .map(([right, more]) => [...right, ...more.slice(0, 1)]),
    ),
  ),
);

const parts = (question: QuestionView): string[] => {
  switch (question.type) {
    case 'ordering':
      return question.steps.map(({ id }) => id);
    case 'matching':
      return question.pairs.map(({ id }) => id);
    case 'categorise':
      return question.entries.map(({ id }) => id);
    case 'word-bank':
      return question.gaps.map(({ id }) => id);
    case 'spot-mistake':
      return question.lines.map(({ id }) => id);
    case 'numeric':
    case 'short-text':
      return ['answer'];
    default:
      return question.options.map(({ id }) => id);
  }
};

describe('any question, any response', () => {
  test('scores within its range, and is right exactly at the top', () => {
    fc.assert(
      fc.property(answered, ([question, response]) => {
        const { score, min, max, right } = grade(question, response);
        expect(min).toBeLessThanOrEqual(0);
        expect(max).toBeGreaterThan(0);
        expect(score).toBeGreaterThanOrEqual(min);
        expect(score).toBeLessThanOrEqual(max);
        expect(right).toBe(score === max);
        expect(normalised({ score, min, max })).toBe(right ? 1 : (score - min) / (max - min));
      }),
    );
  });

  test('is right for its own key, and nothing is missed or wrong then', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { right, verdicts } = grade(question, rightResponse(question));
        expect(right).toBe(true);
        expect(verdicts.map(({ verdict }) => verdict)).toEqual(verdicts.map(() => 'right'));
        expect(verdicts.length).toBeGreaterThan(0);
      }),
    );
  });

  test('what is not right has something wrong or missed, and says why; what is right has not', () => {
    fc.assert(
      fc.property(answered, ([question, response]) => {
        const { right, verdicts } = grade(question, response);
        expect(verdicts.every(({ verdict }) => verdict === 'right')).toBe(right);
        if (!right) expect(verdicts.some(({ verdict, why }) => verdict !== 'right' && why !== '')).toBe(true);
      }),
    );
  });

  test('speaks of its own parts, of none both rightly and wrongly, and helps none that is right', () => {
    fc.assert(
      fc.property(answered, ([question, response]) => {
        const { verdicts } = grade(question, response);
        const of = (kind: string) => verdicts.filter(({ verdict }) => verdict === kind).map(({ part }) => part);
        for (const kind of ['right', 'wrong', 'missed']) expect(new Set(of(kind)).size).toBe(of(kind).length);
        expect(of('right').filter((part) => of('wrong').includes(part) || of('missed').includes(part))).toEqual([]);
        expect(verdicts.filter(({ part }) => !parts(question).includes(part))).toEqual([]);
        expect(verdicts.filter(({ verdict, help }) => verdict === 'right' && help)).toEqual([]);
      }),
    );
  });

  test('says the same thing twice', () => {
    fc.assert(
      fc.property(answered, ([question, response]) => {
        const before = JSON.stringify([question, response]);
        expect(grade(question, response)).toEqual(grade(question, response));
        expect(JSON.stringify([question, response])).toBe(before);
      }),
    );
  });

  test('in any order of its entries, where the order means nothing', () => {
    fc.assert(
      fc.property(
        answered.filter(([{ type }]) => !['ordering', 'numeric', 'short-text'].includes(type)),
        fc.nat(),
        ([question, response], turn) => {
          // One place a part: of two entries for one part the later counts, and that is an order.
          const once = [...new Map(response.map((entry) => [entry.split('=')[0], entry])).values()];
          const at = turn % Math.max(1, once.length);
          const turned = [...once.slice(at), ...once.slice(0, at)];
          expect(grade(question, turned)).toEqual(grade(question, once));
          expect(grade(question, [...once].reverse())).toEqual(grade(question, once));
        },
      ),
    );
  });

  test('unanswered, it is not right and earns nothing', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { score, right } = grade(question, []);
        expect(score).toBe(0);
        expect(right).toBe(false);
      }),
    );
  });
});
