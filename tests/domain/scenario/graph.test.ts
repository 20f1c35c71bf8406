// The graph of a story: by example on broken ones, by property against plain walking.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explore } from '../../../src/domain/scenario/graph.ts';
import { begin, choose, endingOf, openChoices, type Playing } from '../../../src/domain/scenario/play.ts';
import type { Story } from '../../../src/domain/scenario/story.ts';
import { anyStory, choice, parcel, scene } from './stories.ts';

const story = (scenes: Story['scenes'], variables: Story['variables'] = []): Story => ({
  variables,
  start: scenes[0]!.id,
  scenes,
  endings: [{ id: 'end' }],
});

test('a sound story: everything reached, no trouble, two choices at most', () => {
  const found = explore(parcel);
  expect([...found.scenes]).toEqual(['door', 'talk', 'weigh']);
  expect([...found.endings].sort()).toEqual(['leaves', 'stays']);
  expect([...found.choices].sort()).toEqual(['door/hide', 'door/say', 'talk/ask', 'talk/nod', 'talk/shout']);
  expect([...found.onward].sort()).toEqual(['weigh/0', 'weigh/1']);
  expect([found.deadEnds, found.loops, found.longest]).toEqual([[], [], 2]);
});

describe('broken stories', () => {
  test('a dead end behind a condition, with the values that lead to it', () => {
    const found = explore(
      story(
        [
          scene('a', [choice('up', 'b', { set: { trust: 1 } }), choice('down', 'b', { set: { trust: -1 } })]),
          scene('b', [choice('go', 'end', { when: [{ variable: 'trust', atLeast: 2 }] })]),
        ],
        [{ id: 'trust', start: 1 }],
      ),
    );
    expect(found.deadEnds).toEqual([{ scene: 'b', values: new Map([['trust', 0]]) }]);
    expect(found.loops).toEqual([]);
  });

  test('choices that only lead to one another', () => {
    const found = explore(
      story([
        scene('a', [choice('in', 'b'), choice('out', 'end')]),
        scene('b', [choice('on', 'c')]),
        scene('c', [choice('back', 'b')]),
      ]),
    );
    expect(found.loops).toEqual([{ scenes: ['b', 'c'], byItself: false }]);
    expect(found.longest).toBeNull();
  });

  test('scenes that follow one another without a choice', () => {
    const found = explore(story([scene('a', [], [{ when: [], to: 'b' }]), scene('b', [], [{ when: [], to: 'a' }])]));
    expect(found.loops).toEqual([{ scenes: ['a', 'b'], byItself: true }]);
  });

  test('a circle that a variable closes: only once trust is gone', () => {
    const found = explore(
      story(
        [
          scene('a', [
            choice('lie', 'a', { set: { trust: -1 } }),
            choice('say', 'end', { when: [{ variable: 'trust', atLeast: 1 }] }),
          ]),
        ],
        [{ id: 'trust', start: 2 }],
      ),
    );
    expect(found.loops).toEqual([{ scenes: ['a'], byItself: false }]);
  });

  test('a circle that can be left is no fault', () => {
    const found = explore(story([scene('a', [choice('again', 'a'), choice('go', 'end')])]));
    expect([found.loops, found.deadEnds, found.longest]).toEqual([[], [], null]);
  });

  test('what leads to a dead end is not told as a circle too', () => {
    const found = explore(story([scene('a', [choice('go', 'b')]), scene('b', [])]));
    expect(found.deadEnds.map((end) => end.scene)).toEqual(['b']);
    expect(found.loops).toEqual([]);
  });

  test('a story without its first scene', () => {
    expect(explore({ ...parcel, start: 'gone' }).scenes).toEqual(new Set());
  });
});

describe('against walking', () => {
  const turns = fc.array(fc.nat({ max: 5 }), { maxLength: 30 });
  function walk(of: Story, chance: readonly number[]): Playing {
    return chance.reduce((playing, turn) => {
      const open = openChoices(of, playing);
      if (open.length === 0) return playing;
      const next = choose(of, playing, open[turn % open.length]!.id);
      return next.ok ? next.value : playing;
    }, begin(of));
  }

  test('no walk comes where the graph does not', () => {
    fc.assert(
      fc.property(anyStory, turns, (of, chance) => {
        const found = explore(of);
        const { beats, standing } = walk(of, chance);
        for (const beat of beats) {
          if (beat.kind === 'scene') expect(found.scenes.has(beat.scene)).toBe(true);
          if (beat.kind === 'choice') expect(found.choices.has(`${beat.scene}/${beat.choice}`)).toBe(true);
          if (beat.kind === 'ending') expect(found.endings.has(beat.ending)).toBe(true);
        }
        if (standing === 'stuck') expect(found.deadEnds.length + found.loops.length).toBeGreaterThan(0);
      }),
    );
  });

  test('where nothing goes round, any choices end within the bound', () => {
    let bounded = 0;
    fc.assert(
      fc.property(anyStory, turns, (of, chance) => {
        const { longest, deadEnds } = explore(of);
        if (longest === null) return;
        bounded++;
        const playing = walk(of, [...chance, ...new Array(longest).fill(0)]);
        expect(playing.standing).not.toBe('open');
        expect(playing.beats.filter(({ kind }) => kind === 'choice').length).toBeLessThanOrEqual(longest);
        if (deadEnds.length === 0) expect(endingOf(playing)).toBeDefined();
      }),
      { numRuns: 300 },
    );
    expect(bounded).toBeGreaterThan(20);
  });

  test('where the graph finds no trouble, every walk can still come to an ending', () => {
    let sound = 0;
    fc.assert(
      fc.property(anyStory, turns, (of, chance) => {
        const { deadEnds, loops } = explore(of);
        if (deadEnds.length + loops.length > 0) return;
        sound++;
        const here = walk(of, chance);
        expect(canEnd(of, here)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(sound).toBeGreaterThan(20);
  });

  /** Tries everything from here, state by state, without the graph. */
  function canEnd(of: Story, from: Playing): boolean {
    const seen = new Set<string>();
    const waiting = [from];
    for (const playing of waiting) {
      if (playing.standing === 'ended') return true;
      const last = playing.beats.findLast((beat) => beat.kind === 'scene');
      const key = JSON.stringify([last, [...playing.values]]);
      if (seen.has(key)) continue;
      seen.add(key);
      for (const { id } of openChoices(of, playing)) {
        const next = choose(of, playing, id);
        if (next.ok) waiting.push(next.value);
      }
    }
    return false;
  }
});
