// The machine, by example: what is open, what a choice changes, where a playing ends, what is refused.
import { describe, expect, test } from 'vitest';
import {
  begin,
  choicesIn,
  choose,
  endingOf,
  openChoices,
  type Playing,
  sceneOf,
} from '../../../src/domain/scenario/play.ts';
import type { Story } from '../../../src/domain/scenario/story.ts';
import { choice, parcel, scene } from './stories.ts';

/** Steps through a story; throws where a choice is refused. */
function play(story: Story, ...ids: string[]): Playing {
  return ids.reduce((playing, id) => {
    const next = choose(story, playing, id);
    if (!next.ok) throw new Error(`${id}: ${next.failure}`);
    return next.value;
  }, begin(story));
}
const open = (playing: Playing) => openChoices(parcel, playing).map(({ id }) => id);

describe('a playing', () => {
  test('begins in the first scene, with the start values', () => {
    const playing = begin(parcel);
    expect(playing.beats).toEqual([{ kind: 'scene', scene: 'door' }]);
    expect([...playing.values]).toEqual([['trust', 1]]);
    expect(playing.standing).toBe('open');
    expect(open(playing)).toEqual(['say', 'hide']);
  });

  test('offers only what its conditions allow, in the author’s order', () => {
    expect(open(play(parcel, 'say'))).toEqual(['ask', 'nod', 'shout']);
    expect(open(play(parcel, 'hide'))).toEqual(['nod', 'shout']);
  });

  test('goes on by itself through a scene without choices, the first fitting way', () => {
    const best = play(parcel, 'say', 'ask');
    expect(best.beats.slice(-2)).toEqual([
      { kind: 'scene', scene: 'weigh' },
      { kind: 'ending', ending: 'stays' },
    ]);
    expect(endingOf(play(parcel, 'say', 'nod'))).toBe('leaves');
  });

  test('ends: nothing is open any more, and what happened is told in order', () => {
    const over = play(parcel, 'hide', 'shout');
    expect(over.standing).toBe('ended');
    expect(open(over)).toEqual([]);
    expect(endingOf(over)).toBe('leaves');
    expect(sceneOf(over)).toBe('talk');
    expect(choicesIn(over).map((made) => `${made.scene}/${made.choice}`)).toEqual(['door/hide', 'talk/shout']);
    expect([...over.values]).toEqual([['trust', 0]]);
  });

  test('leaves the playing that it came from as it was', () => {
    const before = begin(parcel);
    choose(parcel, before, 'say');
    expect(before).toEqual(begin(parcel));
  });
});

describe('refused', () => {
  test.each([
    ['a choice that the scene does not have', ['say'], 'dance', 'unknown-choice'],
    ['a choice whose condition does not hold', ['hide'], 'ask', 'closed-choice'],
    ['any choice after the end', ['say', 'ask'], 'nod', 'not-open'],
  ])('%s', (_, before, id, failure) => {
    expect(choose(parcel, play(parcel, ...before), id)).toEqual({ ok: false, failure });
  });
});

describe('values', () => {
  const counting = (set: Record<string, number | string>): Story => ({
    variables: [{ id: 'trust', start: 5 }],
    start: 'a',
    scenes: [scene('a', [choice('go', 'a', { set })])],
    endings: [{ id: 'end' }],
  });
  test.each([
    [{ trust: 3 }, 8],
    [{ trust: 9 }, 9],
    [{ trust: -2 }, 3],
    [{ trust: -9 }, 0],
    [{ trust: '=0' }, 0],
    [{ trust: '=7' }, 7],
    [{}, 5],
  ])('%j makes 5 into %i', (set, value) => {
    expect(play(counting(set), 'go').values.get('trust')).toBe(value);
  });
});

describe('stuck, never silent', () => {
  const one = (onward: { when: []; to: string }[]): Story => ({
    variables: [],
    start: 'a',
    scenes: [scene('a', [], onward), scene('b', [], [{ when: [], to: 'a' }])],
    endings: [{ id: 'end' }],
  });
  test.each([
    ['a scene that leads nowhere', one([])],
    ['a way to a scene that is gone', one([{ when: [], to: 'gone' }])],
    ['scenes that follow one another in a circle', one([{ when: [], to: 'b' }])],
    ['a first scene that is gone', { ...one([]), start: 'gone' }],
  ])('%s', (_, story) => {
    const playing = begin(story);
    expect(playing.standing).toBe('stuck');
    expect(openChoices(story, playing)).toEqual([]);
    expect(choose(story, playing, 'any')).toEqual({ ok: false, failure: 'not-open' });
  });
});
