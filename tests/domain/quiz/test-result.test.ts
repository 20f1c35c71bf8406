// The result of a test, worked out by hand: negative points, questions left out, the mark, outcome by outcome, retired questions.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '../../../src/domain/quiz/grade.ts';
import type { ChoiceView } from '../../../src/domain/quiz/question-view.ts';
import {
  gradeTest,
  isPassed,
  resultByOutcome,
  shareOf,
  type TestAnswer,
} from '../../../src/domain/quiz/test-result.ts';

const behaviour = { check: 'at-end', confidence: false, reveal: 'answer' } as const;
function choice(id: string, points: number[], right: number[], worth = 1): ChoiceView {
  return {
    ...{ id, type: 'multiple', text: id, points: worth, hints: [], behaviour },
    options: [0, 1, 2, 3].map((n) => ({
      ...{ id: `o${n}`, text: '', why: '' },
      ...(right.includes(n) ? { correct: true as const } : {}),
      ...(points.length > 0 ? { points: points[n]! } : {}),
    })),
  };
}

// Worth 1: a share of the right ticks. Worth 3: the same, three times. Weighed: from −3 (both wrong ones) to 4 (both right ones).
const plain = choice('plain', [], [0, 1]);
const heavy = choice('heavy', [], [0], 3);
const weighed = choice('weighed', [3, 1, -1, -2], [0, 1]);
const questions = [plain, heavy, weighed];

const graded = (responses: Record<string, string[]>) => gradeTest(questions, responses, grade);
const points = (answers: TestAnswer[]) => answers.map(({ score, min, max, right }) => [score, min, max, right]);

describe('what is handed in', () => {
  test('all right', () => {
    const answers = graded({ plain: ['o0', 'o1'], heavy: ['o0'], weighed: ['o0', 'o1'] });
    expect(points(answers)).toEqual([
      [1, 0, 1, true],
      [3, 0, 3, true],
      [4, -3, 4, true],
    ]);
    expect(shareOf(answers)).toBe(1);
  });

  test('partly right, with negative points', () => {
    const answers = graded({ plain: ['o0'], heavy: ['o1'], weighed: ['o0', 'o3'] });
    expect(points(answers)).toEqual([
      [0.5, 0, 1, false],
      [0, 0, 3, false],
      [1, -3, 4, false],
    ]);
    // (0.5 + 0 + (1 + 3)) ÷ (1 + 3 + 7)
    expect(shareOf(answers)).toBeCloseTo(4.5 / 11, 12);
  });

  test('what is left out earns the least, not the middle between loss and gain', () => {
    const answers = graded({ plain: ['o0', 'o1'], weighed: [] });
    expect(points(answers)).toEqual([
      [1, 0, 1, true],
      [0, 0, 3, false],
      [-3, -3, 4, false],
    ]);
    expect(shareOf(answers)).toBeCloseTo(1 / 11, 12);
    expect(answers.map(({ question, response }) => [question, response])).toEqual([
      ['plain', ['o0', 'o1']],
      ['heavy', []],
      ['weighed', []],
    ]);
  });

  test('everything wrong is nothing, and so is a test without points', () => {
    expect(shareOf(graded({ plain: ['o2'], heavy: ['o3'], weighed: ['o2', 'o3'] }))).toBe(0);
    expect(shareOf([])).toBe(0);
  });

  test('ticking everything never passes', () =>
    expect(
      isPassed({
        share: shareOf(graded(Object.fromEntries(questions.map(({ id }) => [id, ['o0', 'o1', 'o2', 'o3']])))),
        passMark: 0.8,
      }),
    ).toBe(false));

  test('a share lies between 0 and 1, whatever was chosen', () =>
    fc.assert(
      fc.property(
        fc.record({
          plain: fc.subarray(['o0', 'o1', 'o2', 'o3', 'gone']),
          heavy: fc.subarray(['o0', 'o1', 'o2', 'o3']),
          weighed: fc.subarray(['o0', 'o1', 'o2', 'o3']),
        }),
        (responses) => {
          const share = shareOf(graded(responses));
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(share === 1).toBe(graded(responses).every(({ right }) => right));
        },
      ),
    ));
});

describe('the mark', () => {
  test.each([
    [0.8, 0.8, true],
    [0.7999994, 0.8, false],
    // Ten questions worth a tenth of a point, eight of them right: 0.8 but for the last bit.
    [Array.from({ length: 8 }, () => 0.1).reduce((a, b) => a + b), 0.8, true],
    [1, 1, true],
    [0, 0, true],
    [0.79, 0.8, false],
    [1, null, null],
    [0, null, null],
  ])('%d of %d: %s', (share, passMark, passed) => expect(isPassed({ share, passMark })).toBe(passed));
});

describe('outcome by outcome', () => {
  const bank = [
    { id: 'plain', outcome: 'keep' },
    { id: 'weighed', outcome: 'keep' },
    { id: 'heavy', outcome: 'speak' },
    { id: 'never-drawn', outcome: 'please' },
  ];
  const answers = graded({ plain: ['o0', 'o1'], heavy: ['o1'], weighed: ['o0', 'o3'] });

  test('share, right ones and answers, in the order of the outcomes', () => {
    const { outcomes, retired } = resultByOutcome(answers, ['speak', 'please', 'keep'], bank);
    expect(
      outcomes.map(({ outcome, right, answers }) => [outcome, right, answers.map(({ question }) => question)]),
    ).toEqual([
      ['speak', 0, ['heavy']],
      ['keep', 1, ['plain', 'weighed']],
    ]);
    expect(outcomes[0]!.share).toBe(0);
    // (1 + 4) ÷ (1 + 7)
    expect(outcomes[1]!.share).toBeCloseTo(5 / 8, 12);
    expect(retired).toEqual([]);
  });

  test('a question that the bank no longer has keeps its result and belongs to no outcome', () => {
    const { outcomes, retired } = resultByOutcome(answers, ['keep', 'speak'], bank.slice(1));
    expect(retired).toEqual([answers[0]]);
    expect(outcomes.flatMap((outcome) => outcome.answers)).toHaveLength(2);
    expect(shareOf(answers)).toBeCloseTo(5 / 11, 12);
  });

  test('an outcome that the module no longer has leaves its answers among the retired', () => {
    const { retired } = resultByOutcome(answers, ['keep'], bank);
    expect(retired.map(({ question }) => question)).toEqual(['heavy']);
  });
});
