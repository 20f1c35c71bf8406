// One person's view of an organisation, whole: scores, levels, where to look first. Assessment brief §4.5.
import { type Advice, type AdviceGuard, type AdvisedDimension, advise, personValues } from './advice.ts';
import { type Answers, keyedValue } from './answers.ts';
import {
  type DimensionLevel,
  dimensionLevel,
  type Gates,
  type LevelCuts,
  type OverallLevel,
  overallLevel,
} from './levels.ts';
import { priorities } from './priority.ts';
import { type Quality, quality } from './quality.ts';
import { type Minimum, type PersonScore, scorePerson } from './score.ts';

/** What the engine needs of an instrument file. */
export interface Scorable {
  dimensions: readonly AdvisedDimension[];
  minimum: Minimum;
  levels: LevelCuts;
  gates: Gates;
  criticalTargets: readonly { level: number; value: number }[];
  guards: readonly AdviceGuard[];
}

export interface SoloReport {
  score: PersonScore;
  dimensionLevels: DimensionLevel[];
  /** Null when the overall cannot be known. */
  level: OverallLevel | null;
  /** The (at most three) dimensions to look at first, with practices. Empty without a level. */
  lookFirst: Advice[];
  /** Items answered “don’t know”: make the fact visible before improving it. */
  unknownItems: string[];
  quality: Quality;
}

export function soloReport(instrument: Scorable, answers: Answers): SoloReport {
  const { dimensions, levels: cuts, gates } = instrument;
  const score = scorePerson(dimensions, answers, instrument.minimum);
  const critical = (id: string): number | null => {
    const item = dimensions.find((dimension) => dimension.id === id)?.items.find((candidate) => candidate.critical);
    return item ? keyedValue(item, answers) : null;
  };
  const dimensionLevels = score.dimensions.flatMap(({ id, score: points }) =>
    points === null ? [] : [dimensionLevel({ id, score: points, critical: critical(id) }, cuts, gates)],
  );
  const level = overallLevel(score.overall, dimensionLevels, cuts, gates);
  const order = level
    ? priorities(
        dimensionLevels.map((dimension) => ({ ...dimension, critical: critical(dimension.id) })),
        level.level,
        cuts,
        instrument.criticalTargets,
        gates,
      )
    : [];
  const levelOf = Object.fromEntries(dimensionLevels.map(({ id, level }) => [id, level]));
  return {
    score,
    dimensionLevels,
    level,
    lookFirst: advise(dimensions, instrument.guards, order, personValues(dimensions, answers), levelOf),
    unknownItems: dimensions.flatMap(({ items }) => items.filter(({ id }) => answers[id] === 'dk').map(({ id }) => id)),
    quality: quality(dimensions, answers),
  };
}
