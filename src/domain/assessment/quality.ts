// Signs that answers were given without care. Never shown per person in a group; told in plain words to a single user.
// Assessment brief §8, after Meade & Craig 2012 and Curran 2016: no single sign is enough.
import { type Answers, rawValue, type ScorableDimension, scaleMax } from './answers.ts';

export interface Quality {
  /** Answers with a number, and items that apply. */
  answered: number;
  applicable: number;
  /** Longest run of equal raw answers in instrument order; skips, `na` and `dk` neither break nor extend it. */
  longString: number;
  /** Standard deviation (n − 1) of all raw answers; null with fewer than two. */
  irv: number | null;
  /** |mean of positive items − (4 − mean of risk items)|, raw; null with too few of either. */
  inconsistency: number | null;
  flags: { invariance: boolean; inconsistency: boolean; speed: boolean };
  families: number;
  /** Left out of a group’s headline. */
  exclude: boolean;
  /** Under 60 % of the applicable items answered: kept and reported. */
  lowInformation: boolean;
}

const thresholds = {
  invarianceAnswers: 20,
  invarianceRunShare: 0.5,
  inconsistency: 2,
  positives: 8,
  risks: 6,
  secondsPerAnswer: 2,
  informationShare: 0.6,
  families: 2,
} as const;

/** The signs in one person’s answers, in instrument order. `seconds` only where timing was switched on and announced. */
export function quality(dimensions: readonly ScorableDimension[], answers: Answers, seconds?: number): Quality {
  const items = dimensions.flatMap((dimension) => dimension.items);
  const given = items.flatMap((item) => {
    const raw = rawValue(answers[item.id]);
    return raw === null ? [] : [{ raw, reverse: item.reverse === true }];
  });
  const raws = given.map(({ raw }) => raw);
  const answered = raws.length;
  const applicable = items.filter((item) => answers[item.id] !== 'na').length;
  const longString = longestRun(raws);
  const irv = standardDeviation(raws);
  const inconsistency = disagreement(
    given.filter(({ reverse }) => !reverse).map(({ raw }) => raw),
    given.filter(({ reverse }) => reverse).map(({ raw }) => raw),
  );
  const long = answered >= thresholds.invarianceAnswers;
  const flags = {
    invariance: long && (irv === 0 || longString >= answered * thresholds.invarianceRunShare),
    inconsistency: inconsistency !== null && inconsistency >= thresholds.inconsistency,
    speed: seconds !== undefined && seconds < thresholds.secondsPerAnswer * answered,
  };
  const families = Object.values(flags).filter(Boolean).length;
  return {
    answered,
    applicable,
    longString,
    irv,
    inconsistency,
    flags,
    families,
    exclude: families >= thresholds.families || (long && irv === 0),
    lowInformation: answered < thresholds.informationShare * applicable,
  };
}

function longestRun(values: readonly number[]): number {
  let longest = 0;
  let run = 0;
  values.forEach((value, index) => {
    run = index > 0 && value === values[index - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

function disagreement(positives: readonly number[], risks: readonly number[]): number | null {
  if (positives.length < thresholds.positives || risks.length < thresholds.risks) return null;
  return Math.abs(mean(positives) - (scaleMax - mean(risks)));
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function standardDeviation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const centre = mean(values);
  const squares = values.reduce((total, value) => total + (value - centre) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
