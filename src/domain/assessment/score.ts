// One person’s scores: each dimension, then the mean of dimensions. Assessment brief §4.
import { type Answers, keyedValue, round6, type ScorableDimension, scaleMax } from './answers.ts';

/** How much must be answered before there is a score; shares are 0 … 1. */
export interface Minimum {
  items: number;
  itemShare: number;
  dimensions: number;
  dimensionShare: number;
}

export interface DimensionScore {
  id: string;
  status: 'scored' | 'insufficient' | 'not-applicable';
  /** 0 … 100, or null when it cannot be known. Never 0 for “unknown”. */
  score: number | null;
  /** Items answered with a number, items that apply (all but `na`), and answers “don’t know”. */
  answered: number;
  applicable: number;
  unknown: number;
}

export interface PersonScore {
  dimensions: DimensionScore[];
  /** Mean of the scored dimensions, 0 … 100, or null when too few are scored. */
  overall: number | null;
  scored: number;
  applicable: number;
}

/**
 * A dimension’s score: 100 ÷ 4 × mean of the keyed answers (item weights are 1 in version 1). Nothing is imputed:
 * with fewer answers than `minimum` the score is null.
 */
export function scoreDimension(dimension: ScorableDimension, answers: Answers, minimum: Minimum): DimensionScore {
  const given = dimension.items.map((item) => answers[item.id]);
  const keyed = dimension.items.flatMap((item) => keyedValue(item, answers) ?? []);
  const counts = {
    id: dimension.id,
    answered: keyed.length,
    applicable: given.filter((answer) => answer !== 'na').length,
    unknown: given.filter((answer) => answer === 'dk').length,
  };
  if (counts.applicable === 0) return { ...counts, status: 'not-applicable', score: null };
  const enough =
    counts.answered >= minimum.items && round6(counts.answered - minimum.itemShare * counts.applicable) >= 0;
  if (!enough) return { ...counts, status: 'insufficient', score: null };
  return { ...counts, status: 'scored', score: (100 / scaleMax) * (sum(keyed) / keyed.length) };
}

/**
 * All dimensions of one person and their weighted mean. `weights` by dimension id, 1 unless given; an organisation may
 * set 0.5 … 2 and then shows both versions.
 */
export function scorePerson(
  dimensions: readonly ScorableDimension[],
  answers: Answers,
  minimum: Minimum,
  weights: Readonly<Record<string, number>> = {},
): PersonScore {
  const scores = dimensions.map((dimension) => scoreDimension(dimension, answers, minimum));
  const scored = scores.filter((score) => score.score !== null);
  const applicable = scores.filter((score) => score.status !== 'not-applicable').length;
  const enough =
    scored.length >= minimum.dimensions && round6(scored.length - minimum.dimensionShare * applicable) >= 0;
  return {
    dimensions: scores,
    overall: enough ? weightedMean(scores, weights) : null,
    scored: scored.length,
    applicable,
  };
}

/** Σ weight × score ÷ Σ weight over the entries that have a score; null when none has. */
export function weightedMean(
  scores: readonly { id: string; score: number | null }[],
  weights: Readonly<Record<string, number>> = {},
): number | null {
  const known = scores.flatMap(({ id, score }) => (score === null ? [] : [{ score, weight: weights[id] ?? 1 }]));
  if (known.length === 0) return null;
  return sum(known.map(({ score, weight }) => score * weight)) / sum(known.map(({ weight }) => weight));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
