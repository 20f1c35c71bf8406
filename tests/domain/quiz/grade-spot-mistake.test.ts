// The line that goes wrong: found, missed, or pointed at beside others.
import { expect, test } from 'vitest';
import { gradeSpotMistake } from '../../../src/domain/quiz/grade-spot-mistake.ts';
import type { SpotMistakeView } from '../../../src/domain/quiz/question-view.ts';

const question: SpotMistakeView = {
  type: 'spot-mistake',
  id: 'q',
  text: 'Q',
  points: 2,
  hints: [],
  behaviour: { check: 'at-once', confidence: false, reveal: 'answer' },
  misconception: 'belief',
  lines: ['a', 'b', 'c'].map((id) => ({
    id,
    speaker: 'S',
    text: id,
    why: `why ${id}`,
    ...(id === 'b' ? { mistake: true as const } : {}),
  })),
};

test.each([
  [['b'], 2],
  [['b', 'b'], 2],
  [['a'], 0],
  [['a', 'b'], 0],
  [['a', 'b', 'c'], 0],
  [[], 0],
  [['b', 'gone'], 2],
])('%j earns %d of 2', (response, earned) => {
  expect(gradeSpotMistake(question, response)).toMatchObject({ score: earned, min: 0, max: 2, right: earned === 2 });
});

test('the chosen line says why it is sound, the missed one what is wrong with it', () => {
  expect(gradeSpotMistake(question, ['a']).verdicts).toEqual([
    { part: 'a', verdict: 'wrong', why: 'why a', help: { misconception: 'belief', reread: undefined } },
    { part: 'b', verdict: 'missed', why: 'why b' },
  ]);
});
