// A second way to the scores, written as a spreadsheet would: how often each step was given, whole numbers until the last division.
import type { Answers, ScorableDimension } from '../../../src/domain/assessment/answers.ts';

/** Points out of 100 for each keyed step, 0 … 4. */
const pointsOfStep = [0, 25, 50, 75, 100] as const;

/** A dimension's score by assessment brief §4.2, or null; at least 3 answers and 5n ≥ 3a. */
export function scoreBySteps(dimension: ScorableDimension, answers: Answers): number | null {
  const times = [0, 0, 0, 0, 0];
  let applicable = 0;
  for (const item of dimension.items) {
    const answer = answers[item.id];
    if (answer !== 'na') applicable += 1;
    if (typeof answer === 'number') times[item.reverse ? 4 - answer : answer]! += 1;
  }
  const [none, rare, some, most, always] = times as [number, number, number, number, number];
  const answered = none + rare + some + most + always;
  if (answered < 3 || 5 * answered < 3 * applicable) return null;
  const [, p1, p2, p3, p4] = pointsOfStep;
  return (rare * p1 + some * p2 + most * p3 + always * p4) / answered;
}

/** The overall by §4.3 with equal weights, or null; at least 5 scored and 3·scored ≥ 2·applicable dimensions. */
export function overallBySteps(dimensions: readonly ScorableDimension[], answers: Answers): number | null {
  let total = 0;
  let scored = 0;
  let applicable = 0;
  for (const dimension of dimensions) {
    if (dimension.items.some(({ id }) => answers[id] !== 'na')) applicable += 1;
    const score = scoreBySteps(dimension, answers);
    if (score === null) continue;
    total += score;
    scored += 1;
  }
  return scored >= 5 && 3 * scored >= 2 * applicable ? total / scored : null;
}
