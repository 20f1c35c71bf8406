// Scores of questions that weigh differently become comparable.
import { expect, test } from 'vitest';
import { gradeOfShare, normalised } from '../../../src/domain/quiz/points.ts';

test.each([
  [3, 0, 4, 0.75],
  [-2, -6, 2, 0.5],
  [-6, -6, 2, 0],
  [2, -6, 2, 1],
  [0, 0, 0, 0],
])('%d between %d and %d lies at %d', (score, min, max, share) => expect(normalised({ score, min, max })).toBe(share));

test.each([
  [1, true],
  [0.999999, false],
  [0, false],
])('a share of %d is right: %s', (share, right) => {
  expect(gradeOfShare(share, 4, [])).toEqual({ score: share * 4, min: 0, max: 4, right, verdicts: [] });
});
