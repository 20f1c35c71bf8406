// Chance that can be repeated: golden numbers from a second program, ranges, and fairness of a shuffle.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mulberry32, seedOf, shuffled } from '../../../src/domain/random/seeded.ts';

const anySeed = fc.nat({ max: 2 ** 32 - 1 });

describe('numbers', () => {
  // The generator as its author published it, run in another language.
  test('of seed 1', () => {
    const random = mulberry32(1);
    expect(Array.from({ length: 4 }, random)).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522, 0.9810509674716741,
    ]);
  });
  test('are the same for the same seed, and never reach 1', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const [one, other] = [mulberry32(seed), mulberry32(seed)];
        for (let count = 0; count < 50; count++) {
          const number = one();
          expect(number).toBe(other());
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThan(1);
        }
      }),
    );
  });
});

describe('seeds', () => {
  // FNV-1a, 32 bits: the published test values, and one Persian text.
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
    ['پرسش', 1883453623],
  ])('of %j is %d', (text, seed) => expect(seedOf(text)).toBe(seed));
});

describe('a shuffle', () => {
  test.each([
    [1, 'cbghedaf'],
    [2026, 'gbeafhcd'],
  ])('by seed %d is this one', (seed, order) => expect(shuffled([...'abcdefgh'], seed).join('')).toBe(order));

  test('keeps all entries, and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), anySeed, (entries, seed) => {
        const before = [...entries];
        const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);
        expect(sorted(shuffled(entries, seed))).toEqual(sorted(entries));
        expect(entries).toEqual(before);
      }),
    );
  });

  test('favours no order: each of the six of three entries comes up about as often', () => {
    const draws = 6000;
    const counts: Record<string, number> = {};
    for (let seed = 0; seed < draws; seed++) {
      const order = shuffled([...'abc'], seed).join('');
      counts[order] = (counts[order] ?? 0) + 1;
    }
    expect(Object.keys(counts)).toHaveLength(6);
    // Five standard deviations of a share of one sixth.
    const allowed = 5 * Math.sqrt(draws * (1 / 6) * (5 / 6));
    for (const count of Object.values(counts)) expect(Math.abs(count - draws / 6)).toBeLessThan(allowed);
  });
});
