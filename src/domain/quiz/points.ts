// Points of a grade: a share of what the question is worth, or the sum of what its options add.
import type { Grade, Verdict } from './question-view.ts';

/** A grade from a share 0 … 1 of `points`; full score only when the share is exactly 1. */
export function gradeOfShare(share: number, points: number, verdicts: Verdict[]): Grade {
  return { score: share * points, min: 0, max: points, right: share === 1, verdicts };
}

/** Where between the least and the most a score lies, 0 … 1: negative points and different weights become comparable. */
export function normalised({ score, min, max }: { score: number; min: number; max: number }): number {
  return max === min ? 0 : (score - min) / (max - min);
}
