// Gates only ever hold a level back, and say which of them did. Assessment brief §5.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dimensionLevel, overallLevel, rawLevel } from '../../../src/domain/assessment/levels.ts';
import { organisation } from './organisation.ts';

const { levels, gates } = organisation;
const anyScore = fc.double({ min: 0, max: 100, noNaN: true });
const anyCritical = fc.option(fc.double({ min: 0, max: 4, noNaN: true }));
const anyDimensions = fc
  .array(fc.tuple(anyScore, anyCritical), { minLength: 1, maxLength: 9 })
  .map((rows) =>
    rows.map(([score, critical], index) => dimensionLevel({ id: `D${index}`, score, critical }, levels, gates)),
  );

describe('a level from a score', () => {
  test('never falls when the score rises', () => {
    fc.assert(
      fc.property(anyScore, anyScore, (a, b) => {
        expect(rawLevel(Math.min(a, b), levels)).toBeLessThanOrEqual(rawLevel(Math.max(a, b), levels));
      }),
    );
  });
  test('meets a cut as it does on paper, not as floating point adds up', () => {
    // Three tenths summed are 0.30000000000000004 and seven make 0.7 less a little: both are a cut reached.
    expect(rawLevel(100 * (0.1 + 0.2), levels)).toBe(2);
    expect(rawLevel(69.9999999, levels)).toBe(4);
    expect(rawLevel(69.999999, levels)).toBe(3);
  });
});

describe('a dimension', () => {
  test('is capped by its critical item and never lifted', () => {
    fc.assert(
      fc.property(anyScore, anyCritical, (score, critical) => {
        const { raw, cap, level, gated } = dimensionLevel({ id: 'D', score, critical }, levels, gates);
        expect(level).toBe(Math.min(raw, cap));
        expect(gated).toBe(cap < raw);
      }),
    );
  });
  test.each([
    [null, 5],
    [0, 2],
    [0.9999, 2],
    [1, 3],
    [1.9999999, 4],
    [2.9999, 4],
    [3, 5],
  ])('with a critical item of %s reaches level %i at most', (critical, cap) =>
    expect(dimensionLevel({ id: 'D', score: 100, critical }, levels, gates)).toMatchObject({ cap, level: cap }),
  );
});

describe('the overall level', () => {
  test('stands at most one above the weakest dimension, and names it when it binds', () => {
    fc.assert(
      fc.property(anyScore, anyDimensions, (overall, dimensions) => {
        const lowest = Math.min(...dimensions.map(({ level }) => level));
        const found = overallLevel(overall, dimensions, levels, gates)!;
        expect(found.level).toBe(Math.min(found.raw, lowest + 1));
        const weakest = dimensions.filter(({ level }) => level === lowest).map(({ id }) => id);
        expect(found.weakestLink).toEqual(found.level < found.raw ? weakest : []);
        expect(found.roleGap).toEqual([]);
      }),
    );
  });
  test('is never lifted by a role gap', () => {
    const anyGap = fc.integer({ min: -400, max: 400 }).map((quarters) => quarters / 4);
    fc.assert(
      fc.property(anyScore, anyDimensions, anyGap, (overall, dimensions, gap) => {
        const without = overallLevel(overall, dimensions, levels, gates)!;
        const { level } = overallLevel(overall, dimensions, levels, gates, { D0: gap })!;
        expect(level).toBe(Math.abs(gap) >= 15 ? Math.min(without.level, 4) : without.level);
      }),
    );
  });
  test('is unknown without an overall score or without dimensions', () => {
    const one = dimensionLevel({ id: 'D', score: 60, critical: 3 }, levels, gates);
    expect(overallLevel(null, [one], levels, gates)).toBeNull();
    expect(overallLevel(60, [], levels, gates)).toBeNull();
  });
});
