// The map of a story and the ways taken on it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapOf } from '../../../src/domain/scenario/map.ts';
import { pathsOf, stepsOf } from '../../../src/domain/scenario/paths.ts';
import { replay } from '../../../src/domain/scenario/replay.ts';
import { anyStory, choice, parcel, scene } from './stories.ts';

test('rows by distance from the start, a long way bent round what it passes', () => {
  const map = mapOf(parcel);
  expect(map.places.map(({ id, kind, row }) => [id, kind, row])).toEqual([
    ['door', 'scene', 0],
    ['talk', 'scene', 1],
    ['weigh', 'scene', 2],
    ['stays', 'ending', 3],
    ['leaves', 'ending', 3],
  ]);
  const long = map.ways.find(({ from, to }) => from === 'talk' && to === 'leaves')!;
  expect(long.points.map(({ row }) => row)).toEqual([1, 2, 3]);
  const weigh = map.places.find(({ id }) => id === 'weigh')!;
  expect(Math.abs(long.points[1]!.x - weigh.x)).toBeGreaterThanOrEqual(0.5);
});

test('a way back is marked and bends no rows', () => {
  const map = mapOf({
    ...parcel,
    start: 'a',
    scenes: [scene('a', [choice('go', 'b')]), scene('b', [choice('back', 'a'), choice('end', 'stays')])],
    endings: [{ id: 'stays' }],
  });
  expect(map.ways.map(({ from, to, back }) => `${from} ${to} ${back}`)).toEqual([
    'a b false',
    'b stays false',
    'b a true',
  ]);
  expect(map.places.map(({ row }) => row)).toEqual([0, 1, 2]);
});

test('any story: every step that can be seen is drawn, ways go down, nothing stands on anything else', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const map = mapOf(story);
      const drawn = new Set(map.places.map(({ id }) => id));
      const wanted = stepsOf(story).filter(({ from }) => drawn.has(from));
      const key = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;
      expect(map.ways.map(key).sort()).toEqual(wanted.map(key).sort());
      for (const { points, back } of map.ways) {
        const rows = points.map(({ row }) => row);
        if (!back) expect(rows).toEqual(rows.map((_, at) => rows[0]! + at));
      }
      for (const { x, row, id } of map.places) {
        expect(x).toBeGreaterThanOrEqual(0.5);
        expect(x).toBeLessThanOrEqual(map.width - 0.5);
        const near = map.places.filter((other) => other.row === row && other.id !== id);
        for (const other of near) expect(Math.abs(other.x - x)).toBeGreaterThanOrEqual(1);
      }
    }),
  );
});

describe('ways taken', () => {
  const made = (...choices: [string, string][]) =>
    replay(
      parcel,
      choices.map(([at, id]) => ({ scene: at, choice: id })),
    ).playing;
  const now = made(['door', 'say'], ['talk', 'ask']);
  const before = made(['door', 'hide'], ['talk', 'shout']);
  const paths = pathsOf(now, [before]);

  test('now, before, never', () => {
    expect(['door', 'talk', 'weigh', 'stays', 'leaves'].map(paths.place)).toEqual([
      'now',
      'now',
      'now',
      'now',
      'before',
    ]);
    expect(paths.step('weigh', 'stays')).toBe('now');
    expect(paths.step('talk', 'leaves')).toBe('before');
    expect(paths.step('weigh', 'leaves')).toBe('never');
  });
});
