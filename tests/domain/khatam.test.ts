// The ornament: stars whose points reach where they should, a ring that closes evenly around the sheet.
import { expect, test } from 'vitest';
import { khatam, ringOf } from '../../src/domain/khatam.ts';

test('a star has eight points at its radius and eight corners where two squares cross', () => {
  const corners = khatam(20)
    .split(' ')
    .map((point) => Math.hypot(...(point.split(',').map(Number) as [number, number])));
  expect(corners).toHaveLength(16);
  for (const [index, radius] of corners.entries()) expect(radius).toBeCloseTo(index % 2 === 0 ? 10 : 7.654, 1);
});

test('the stars of an A4 sheet stand evenly, four of them in the corners, none inside', () => {
  const ring = ringOf({ width: 297, height: 210, edge: 7, star: 13 });
  const columns = [...new Set(ring.map(({ x }) => x))].sort((a, b) => a - b);
  const rows = [...new Set(ring.map(({ y }) => y))].sort((a, b) => a - b);
  expect(ring).toHaveLength(2 * (columns.length + rows.length) - 4);
  expect(ring.filter(({ corner }) => corner).map(({ x, y }) => [x, y])).toEqual([
    [13.5, 13.5],
    [283.5, 13.5],
    [13.5, 196.5],
    [283.5, 196.5],
  ]);
  for (const line of [columns, rows]) {
    const gaps = line.slice(1).map((at, index) => at - line[index]!);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.05);
    // Points touch, near enough: a chain, not a heap.
    expect(gaps[0]).toBeGreaterThan(12.5);
    expect(gaps[0]).toBeLessThan(13.5);
  }
  expect(ring.every(({ x, y }) => [13.5, 283.5].includes(x) || [13.5, 196.5].includes(y))).toBe(true);
});
