// Where the scenes and endings of a story stand on its map: rows by distance from the start, ways as points to draw through.
import { stepsOf } from './paths.ts';
import type { Story } from './story.ts';

export interface MapPlace {
  id: string;
  kind: 'scene' | 'ending';
  /** Units from the side where reading begins, and rows from the start: the drawing decides how large a unit is. */
  x: number;
  row: number;
}
export interface MapWay {
  from: string;
  to: string;
  /** Leads back to a scene that was there before. */
  back: boolean;
  /** From `from` to `to`, one point a row. */
  points: { x: number; row: number }[];
}
export interface StoryMap {
  width: number;
  rows: number;
  /** In reading order: by row, then from the beginning of the row. */
  places: MapPlace[];
  ways: MapWay[];
}

/** A place, or a point where a long way passes a row. */
interface Slot {
  id: string;
  row: number;
  x: number;
  size: number;
}
/** How wide a passing way is beside a place. */
const passing = 0.5;

/** Lays a story out in rows (after Sugiyama, Tagawa & Toda 1981). What no choice leads to is left out. */
export function mapOf(story: Story): StoryMap {
  const steps = stepsOf(story);
  const back = backSteps(story.start, steps);
  const forward = steps.filter((step) => !back.has(step));
  const rows = rowsOf(story.start, forward);
  const slots = new Map<string, Slot>([...rows].map(([id, row]) => [id, { id, row, x: 0, size: 1 }]));
  const chains = forward
    .filter(({ from }) => rows.has(from))
    .map((step) => ({ step, chain: chainOf(step.from, step.to, slots) }));
  const levels = Array.from({ length: Math.max(...rows.values()) + 1 }, (_, row) =>
    [...slots.values()].filter((slot) => slot.row === row),
  );
  arrange(
    levels,
    chains.flatMap(({ chain }) => chain.slice(1).map((slot, at) => [chain[at]!, slot] as const)),
  );

  const endings = new Set(story.endings.map(({ id }) => id));
  const width = Math.max(...levels.map(sizeOf));
  const places = levels.flatMap((level) =>
    level
      .filter(({ id }) => rows.has(id))
      .map(({ id, x, row }): MapPlace => ({ id, kind: endings.has(id) ? 'ending' : 'scene', x, row })),
  );
  const point = ({ x, row }: Slot) => ({ x, row });
  const ways: MapWay[] = chains.map(({ step, chain }) => ({ ...step, back: false, points: chain.map(point) }));
  for (const step of back) {
    const ends = [slots.get(step.from)!, slots.get(step.to)!];
    ways.push({ ...step, back: true, points: ends.map(point) });
  }
  return { width, rows: levels.length, places, ways };
}

type Step = { from: string; to: string };

/** The steps that close a circle, found on a walk in the author’s order. */
function backSteps(start: string, steps: readonly Step[]): Set<Step> {
  const found = new Set<Step>();
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string) => {
    state.set(id, 'open');
    for (const step of steps) {
      if (step.from !== id) continue;
      if (state.get(step.to) === 'open') found.add(step);
      else if (!state.has(step.to)) visit(step.to);
    }
    state.set(id, 'done');
  };
  visit(start);
  return found;
}

/** Each place one row below the lowest that leads to it. */
function rowsOf(start: string, forward: readonly Step[]): Map<string, number> {
  const rows = new Map([[start, 0]]);
  const settle = (id: string) => {
    for (const { from, to } of forward) {
      const row = rows.get(id)! + 1;
      if (from !== id || (rows.get(to) ?? 0) >= row) continue;
      rows.set(to, row);
      settle(to);
    }
  };
  settle(start);
  return rows;
}

/** The slots that a way goes through; those between its ends are made here. */
function chainOf(from: string, to: string, slots: Map<string, Slot>): Slot[] {
  const [first, last] = [slots.get(from)!, slots.get(to)!];
  const between = Array.from({ length: last.row - first.row - 1 }, (_, at): Slot => {
    const row = first.row + 1 + at;
    const slot = { id: `${from} ${to} ${row}`, row, x: 0, size: passing };
    slots.set(slot.id, slot);
    return slot;
  });
  return [first, ...between, last];
}

function sizeOf(level: readonly Slot[]): number {
  return level.reduce((sum, { size }) => sum + size, 0);
}

/** Orders each row by the middle of what its slots are joined to, down and up a few times, and centres the rows. */
function arrange(levels: Slot[][], joints: readonly (readonly [Slot, Slot])[]): void {
  const width = Math.max(...levels.map(sizeOf));
  const place = (level: Slot[]) => {
    let x = (width - sizeOf(level)) / 2;
    for (const slot of level) {
      slot.x = x + slot.size / 2;
      x += slot.size;
    }
  };
  for (const level of levels) place(level);
  for (let sweep = 0; sweep < 6; sweep++) {
    const down = sweep % 2 === 0;
    for (const level of down ? levels : [...levels].reverse()) {
      const middle = new Map(level.map((slot) => [slot, middleOf(slot, joints, down)]));
      level.sort((a, b) => middle.get(a)! - middle.get(b)!);
      place(level);
    }
  }
}

function middleOf(slot: Slot, joints: readonly (readonly [Slot, Slot])[], down: boolean): number {
  const joined = joints.flatMap(([above, below]) =>
    down ? (below === slot ? above.x : []) : above === slot ? below.x : [],
  );
  return joined.length === 0 ? slot.x : joined.reduce((sum, x) => sum + x, 0) / joined.length;
}
