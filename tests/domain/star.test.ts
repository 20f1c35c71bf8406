// The khatam star: it fits its square, closes without gaps, and fills by what is done.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filledPoints, star } from '../../src/domain/star.ts';

const corners = (points: string) =>
  points.split(' ').map((corner) => corner.split(',').map(Number) as [number, number]);

describe('the figure', () => {
  const { core, points } = star(100);

  test('is an octagon and eight points, all within the square', () => {
    expect(corners(core)).toHaveLength(8);
    expect(points.map((point) => corners(point).length)).toEqual(Array(8).fill(3));
    for (const coordinate of [core, ...points].flatMap(corners).flat()) {
      expect(coordinate).toBeGreaterThanOrEqual(0);
      expect(coordinate).toBeLessThanOrEqual(100);
    }
  });
  test('begins at the top and goes clockwise', () => {
    const tips = points.map((point) => corners(point)[1]!);
    expect(tips[0]).toEqual([50, 2]);
    expect(tips[2]).toEqual([98, 50]);
    expect(tips[4]).toEqual([50, 98]);
    expect(tips[6]).toEqual([2, 50]);
  });
  test('each point stands on one side of the octagon, so that nothing shows between them', () => {
    const octagon = core.split(' ');
    points.forEach((point, n) => {
      const [left, , right] = point.split(' ');
      expect([left, right]).toEqual([octagon[(n + 7) % 8], octagon[n]]);
    });
  });
  test('is two squares laid over each other: every tip has two right-angled sides', () => {
    for (const point of points) {
      const [a, tip, b] = corners(point) as [[number, number], [number, number], [number, number]];
      const dot = (a[0] - tip[0]) * (b[0] - tip[0]) + (a[1] - tip[1]) * (b[1] - tip[1]);
      expect(Math.abs(dot)).toBeLessThan(0.5);
    }
  });
});

describe('filling', () => {
  test.each([
    [0, 4, 0],
    [1, 4, 2],
    [2, 4, 4],
    [4, 4, 8],
    [1, 100, 1],
    [99, 100, 7],
    [5, 4, 8],
    [0, 0, 0],
  ])('%i of %i done fills %i points', (done, total, filled) => expect(filledPoints(done, total)).toBe(filled));
  test('none means nothing is done, eight means everything is, and more done never fills less', () => {
    const parts = fc
      .integer({ min: 1, max: 60 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
    fc.assert(
      fc.property(parts, ([done, total]) => {
        const filled = filledPoints(done, total);
        expect(filled === 0).toBe(done === 0);
        expect(filled === 8).toBe(done === total);
        expect(filledPoints(done + 1, total)).toBeGreaterThanOrEqual(filled);
      }),
    );
  });
});
