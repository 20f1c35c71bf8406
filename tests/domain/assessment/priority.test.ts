// Where to begin does not depend on the order in which dimensions arrive, except between equals. Assessment brief §10.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PriorityInput, type PriorityOptions, priorities } from '../../../src/domain/assessment/priority.ts';
import { anyOrder } from './arbitrary-answers.ts';
import { organisation } from './organisation.ts';

const { levels, gates, criticalTargets } = organisation;
const ranked = (dimensions: readonly PriorityInput[], level: number, options?: PriorityOptions) =>
  priorities(dimensions, level, levels, criticalTargets, gates, options);

// Whole points and half steps, so that equal priorities are common.
const anyInputs = fc
  .array(
    fc.record({
      score: fc.integer({ min: 0, max: 20 }).map((fives) => fives * 5),
      critical: fc.option(fc.integer({ min: 0, max: 8 }).map((halves) => halves / 2)),
      level: fc.integer({ min: 1, max: 5 }),
      roleGap: fc.option(fc.integer({ min: -20, max: 20 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((rows) => rows.map((row, index): PriorityInput => ({ id: `D${index}`, ...row })));
const anyLevel = fc.integer({ min: 1, max: 5 });

describe('the order of priorities', () => {
  test('puts the same figures in the same places, however the dimensions are shuffled', () => {
    const shuffled = anyInputs.chain((inputs) => fc.tuple(fc.constant(inputs), anyOrder(inputs)));
    fc.assert(
      fc.property(shuffled, anyLevel, ([inputs, other], level) => {
        const [a, b] = [ranked(inputs, level), ranked(other, level)];
        const figures = ({ priority, score }: (typeof a)[number]) => [priority, score];
        expect(b.map(figures)).toEqual(a.map(figures));
        expect(new Set(b.map((row) => JSON.stringify(row)))).toEqual(new Set(a.map((row) => JSON.stringify(row))));
      }),
    );
  });
  test('keeps the instrument’s order between equals', () => {
    fc.assert(
      fc.property(anyInputs, anyLevel, (inputs, level) => {
        const rows = ranked(inputs, level);
        rows.slice(1).forEach((row, index) => {
          const before = rows[index]!;
          expect(before.priority).toBeGreaterThanOrEqual(row.priority);
          if (before.priority > row.priority) return;
          expect(before.score).toBeLessThanOrEqual(row.score);
          if (before.score === row.score) expect(before.id < row.id).toBe(true);
        });
      }),
    );
  });
  test('does not fall for the last bit of a sum', () => {
    // 0.1 + 0.2 is more than 0.3 in floating point; on paper the two are equal, so the first one stays first.
    const [first] = ranked(
      [
        { id: 'A', score: 0.3, critical: 4, level: 1 },
        { id: 'B', score: 0.1 + 0.2, critical: 4, level: 1 },
      ],
      1,
    );
    expect(first!.id).toBe('A');
    const [again] = ranked(
      [
        { id: 'B', score: 0.1 + 0.2, critical: 4, level: 1 },
        { id: 'A', score: 0.3, critical: 4, level: 1 },
      ],
      1,
    );
    expect(again!.id).toBe('B');
  });
});

describe('a priority', () => {
  const one = (input: Partial<PriorityInput>, level: number, options?: PriorityOptions) =>
    ranked([{ id: 'A', score: 60, critical: 4, level: 3, ...input }], level, options)[0]!;

  test('aims at the cut of the next level, at the top at the top’s own', () => {
    expect([1, 2, 3, 4, 5].map((level) => one({}, level).target)).toEqual([30, 50, 70, 85, 85]);
    expect(one({}, 3, { targets: { A: 64 } })).toMatchObject({ target: 64, gap: 4 });
  });
  test('is zero without a gap, and never below', () =>
    expect(one({ score: 99 }, 3)).toMatchObject({ gap: 0, priority: 0 }));
  test('takes the distance of the critical item where that is farther', () => {
    expect(one({ critical: 0 }, 3).gap).toBe(50);
    expect(one({ critical: 1.8 }, 3).gap).toBe(10);
    expect(one({ critical: null }, 3).gap).toBe(10);
  });
  test('grows with importance, by half for a blocker, by a quarter where roles differ', () => {
    expect(one({}, 3).priority).toBe(6);
    expect(one({}, 3, { importance: { A: 5 } }).priority).toBe(10);
    expect(one({ level: 2 }, 3).priority).toBe(9);
    expect(one({ roleGap: -15 }, 3).priority).toBe(7.5);
    expect(one({ roleGap: 14.9 }, 3).priority).toBe(6);
    expect(one({ level: 2, roleGap: 15 }, 3).priority).toBe(10.5);
  });
});
