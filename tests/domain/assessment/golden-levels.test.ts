// Golden numbers, part two: levels with their gates, and where to begin. Cases E7 and E8 of the assessment brief §14.
import { describe, expect, test } from 'vitest';
import { type DimensionLevel, dimensionLevel, overallLevel, rawLevel } from '../../../src/domain/assessment/levels.ts';
import { priorities } from '../../../src/domain/assessment/priority.ts';
import { weightedMean } from '../../../src/domain/assessment/score.ts';
import { expectScore, golden } from './golden-cases.ts';
import { organisation } from './organisation.ts';

const { levels, gates, criticalTargets } = organisation;

/** A group's figures by dimension id; a dimension that is not shown has `null`. */
interface Group {
  means: Record<string, number | null>;
  crit: Record<string, number | null>;
  gaps: Record<string, number>;
}

/** The shown dimensions in the instrument's order, with their levels and the overall one. */
function judge({ means, crit, gaps }: Group) {
  const shown = organisation.dimensions.flatMap(({ id }) => {
    const score = means[id] ?? null;
    return score === null ? [] : [{ id, score, critical: crit[id] ?? null, roleGap: gaps[id] }];
  });
  const overall = weightedMean(shown);
  const dimensions = shown.map((dimension) => ({ ...dimension, ...dimensionLevel(dimension, levels, gates) }));
  return { overall, dimensions, level: overallLevel(overall, dimensions, levels, gates, gaps)! };
}

interface E7 {
  perDim: Record<string, Omit<DimensionLevel, 'id'>>;
  overall: number;
  raw: number;
  weakest: number;
  level: number;
  uniform90: { noGap: number; gap18: number };
  boundaryLevels: number[];
}
const e7 = golden<Group & { boundary: number[] }, E7>('E7');

describe('E7: levels and their three gates', () => {
  const { overall, dimensions, level } = judge(e7.input);

  test('each dimension is capped by its critical item', () => {
    const found = dimensions.map(({ id, score, raw, cap, level, gated }) => [id, { score, raw, cap, level, gated }]);
    expect(Object.fromEntries(found)).toEqual(e7.expected.perDim);
  });
  test('the overall level is held back by the weakest dimension, named', () => {
    expectScore(overall, e7.expected.overall);
    expect(Math.min(...dimensions.map((dimension) => dimension.level))).toBe(e7.expected.weakest);
    expect(level).toMatchObject({ raw: e7.expected.raw, level: e7.expected.level, weakestLink: ['RECOVER'] });
  });
  test.each([
    [{}, e7.expected.uniform90.noGap, []],
    [{ LEAD: 18 }, e7.expected.uniform90.gap18, ['LEAD']],
    // A hidden strength divides as a blind spot does.
    [{ LEAD: -15 }, e7.expected.uniform90.gap18, ['LEAD']],
    [{ LEAD: 14.9999 }, e7.expected.uniform90.noGap, []],
  ])('all nine at 90 with the role gaps %o: level %i', (gaps, expected, named) => {
    const everywhere = (value: number) => Object.fromEntries(organisation.dimensions.map(({ id }) => [id, value]));
    const { level } = judge({ means: everywhere(90), crit: everywhere(3.5), gaps });
    expect(level).toMatchObject({ level: expected, roleGap: named });
  });
  test('a cut belongs to the level above it', () =>
    expect(e7.input.boundary.map((score) => rawLevel(score, levels))).toEqual(e7.expected.boundaryLevels));
});

interface Row {
  d: string;
  target: number;
  gap: number;
  K: number;
  B: number;
  P: number;
}
const e8 = golden<
  { a: { importance: Record<string, number> }; b: Group & { importance: Record<string, number> } },
  { a: Row[]; b: Row[]; bLevel: number; bOverall: number }
>('E8');

describe('E8: where to begin', () => {
  const ranked = (group: Group, importance: Record<string, number>) => {
    const { dimensions, level } = judge(group);
    return priorities(dimensions, level.level, levels, criticalTargets, gates, { importance });
  };

  test.each([
    ['a: the group of E7', ranked(e7.input, e8.input.a.importance), e8.expected.a],
    ['b: two dimensions of equal priority', ranked(e8.input.b, e8.input.b.importance), e8.expected.b],
  ])('%s', (_name, actual, expected) => {
    expect(actual.map(({ id }) => id)).toEqual(expected.map(({ d }) => d));
    actual.forEach((row, index) => {
      const { target, gap, K, B, P } = expected[index]!;
      expect(row).toMatchObject({ target, blocker: K, divided: B });
      expectScore(row.gap, gap);
      expectScore(row.priority, P);
    });
  });
  test('b: its overall score and level', () => {
    const { overall, level } = judge(e8.input.b);
    expectScore(overall, e8.expected.bOverall);
    expect(level.level).toBe(e8.expected.bLevel);
  });
});
