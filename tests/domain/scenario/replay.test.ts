// From records back to a playing: the same as stepping, going back, edited stories, several runs.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearnerRecord } from '../../../src/domain/records/record.ts';
import { begin, choose, endingOf, openChoices, type Playing, sceneOf } from '../../../src/domain/scenario/play.ts';
import { backTo, endingsSeen, type Made, replay, runsOf } from '../../../src/domain/scenario/replay.ts';
import type { Story } from '../../../src/domain/scenario/story.ts';
import { anyStory, choice, parcel, scene } from './stories.ts';

/** Walks through a story by chance, `turns` choosing among what is open; gives every step. */
function walk(story: Story, turns: readonly number[]): { made: Made[]; steps: Playing[] } {
  const steps = [begin(story)];
  const made: Made[] = [];
  for (const turn of turns) {
    const now = steps.at(-1)!;
    const open = openChoices(story, now);
    if (open.length === 0) break;
    const { id } = open[turn % open.length]!;
    made.push({ scene: sceneOf(now)!, choice: id });
    const next = choose(story, now, id);
    if (!next.ok) throw new Error(next.failure);
    steps.push(next.value);
  }
  return { made, steps };
}
const turns = fc.array(fc.nat({ max: 5 }), { maxLength: 12 });

describe('replaying', () => {
  test('is the same as stepping, at every step', () => {
    fc.assert(
      fc.property(anyStory, turns, (story, chance) => {
        const { made, steps } = walk(story, chance);
        for (const [count, step] of steps.entries()) {
          expect(replay(story, made.slice(0, count))).toEqual({ playing: step, left: [], stopped: null });
        }
      }),
    );
  });

  test('whatever was recorded, never fails, and tells only what the story knows', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'p', 'q', 'r', 'constructor', '__proto__');
    const anyMade = fc.array(fc.record({ scene: id, choice: id }), { maxLength: 12 });
    fc.assert(
      fc.property(anyStory, anyMade, (story, made) => {
        const { playing } = replay(story, made);
        const steps = playing.beats.flatMap((beat) => (beat.kind === 'choice' ? beat.choice : []));
        const again = steps.reduce((at, step) => {
          const next = choose(story, at, step);
          if (!next.ok) throw new Error(next.failure);
          return next.value;
        }, begin(story));
        expect(again).toEqual(playing);
      }),
    );
  });
});

describe('going back', () => {
  const first = [
    { scene: 'door', choice: 'hide' },
    { scene: 'talk', choice: 'shout' },
  ];

  test('a choice in an earlier scene goes on from there, with the values of then', () => {
    const { playing, left } = replay(parcel, [...first, { scene: 'door', choice: 'say' }]);
    expect(sceneOf(playing)).toBe('talk');
    expect(playing.values.get('trust')).toBe(2);
    expect(left.map(endingOf)).toEqual(['leaves']);
    const best = replay(parcel, [...first, { scene: 'door', choice: 'say' }, { scene: 'talk', choice: 'ask' }]);
    expect(endingOf(best.playing)).toBe('stays');
  });

  test('in a story that goes round, to the last visit', () => {
    const round: Story = {
      variables: [{ id: 'turn', start: 0 }],
      start: 'a',
      scenes: [scene('a', [choice('on', 'a', { set: { turn: 1 } }), choice('stop', 'end')])],
      endings: [{ id: 'end' }],
    };
    const made = ['on', 'on', 'stop', 'on'].map((id) => ({ scene: 'a', choice: id }));
    expect(replay(round, made).playing.values.get('turn')).toBe(3);
  });

  test('backTo: as it stood before the choice; null for a scene that was never chosen in', () => {
    const { playing } = replay(parcel, first);
    expect(backTo(parcel, playing, 'talk')).toEqual(replay(parcel, first.slice(0, 1)).playing);
    expect(backTo(parcel, playing, 'door')).toEqual(begin(parcel));
    expect(backTo(parcel, playing, 'weigh')).toBeNull();
  });
});

describe('a story that was edited', () => {
  test.each([
    ['a choice that is gone', { scene: 'door', choice: 'sing' }],
    ['a scene that is gone', { scene: 'garden', choice: 'say' }],
    ['a choice that is closed there now', { scene: 'talk', choice: 'ask' }],
  ])('stops before %s and names it', (_, lost) => {
    const made = lost.scene === 'talk' ? [{ scene: 'door', choice: 'hide' }, lost] : [lost];
    const { playing, stopped } = replay(parcel, made);
    expect(stopped).toEqual(lost);
    expect(playing).toEqual(replay(parcel, made.slice(0, -1)).playing);
  });

  test('what followed the lost choice is not taken for something else; a new choice there goes on', () => {
    const old = [
      { scene: 'door', choice: 'say' },
      { scene: 'talk', choice: 'whisper' },
      { scene: 'door', choice: 'hide' },
    ];
    const lost = replay(parcel, old);
    expect(lost.stopped).toEqual({ scene: 'talk', choice: 'whisper' });
    expect(lost.playing.values.get('trust')).toBe(2);
    const next = replay(parcel, [...old, { scene: 'talk', choice: 'ask' }]);
    expect(next.stopped).toBeNull();
    expect(endingOf(next.playing)).toBe('stays');
  });

  test('after an ending, an unknown choice does not bar the way back', () => {
    const made = [
      { scene: 'door', choice: 'say' },
      { scene: 'talk', choice: 'nod' },
      { scene: 'garden', choice: 'sit' },
      { scene: 'talk', choice: 'ask' },
    ];
    expect(replay(parcel, made.slice(0, 3)).stopped).toEqual({ scene: 'garden', choice: 'sit' });
    expect(endingOf(replay(parcel, made).playing)).toBe('stays');
  });
});

describe('runs', () => {
  let time = 0;
  const record = (run: string, scene: string, choice: string, ending?: string, about = 'late-parcel') =>
    ({
      kind: 'scenario.choice',
      id: `r${++time}`,
      time,
      about,
      run,
      scene,
      choice,
      ...(ending ? { ending } : {}),
    }) as LearnerRecord;
  const records = [
    record('one', 'door', 'hide'),
    record('two', 'door', 'say'),
    record('one', 'talk', 'shout', 'leaves'),
    record('two', 'talk', 'ask', 'stays'),
    record('three', 'door', 'hide'),
    record('other', 'door', 'say', 'stays', 'another-story'),
    record('two', 'talk', 'nod', 'leaves'),
  ];

  test('are told apart; the one gone on with last comes last', () => {
    const runs = runsOf(parcel, 'late-parcel', records);
    expect(runs.map(({ id }) => id)).toEqual(['one', 'three', 'two']);
    expect(runs.map(({ playing }) => endingOf(playing))).toEqual(['leaves', undefined, 'leaves']);
    expect(runs[2]!.left.map(endingOf)).toEqual(['stays']);
  });

  test('do not depend on the order in which records are read', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(runsOf(parcel, 'late-parcel', shuffled)).toEqual(runsOf(parcel, 'late-parcel', records));
      }),
    );
  });

  test('endings seen: each once, of this story, and those that still exist', () => {
    const gone = record('four', 'talk', 'nod', 'moved-away');
    expect(endingsSeen(parcel, 'late-parcel', [...records, gone])).toEqual(new Set(['leaves', 'stays']));
    expect(endingsSeen(parcel, 'late-parcel', [])).toEqual(new Set());
  });
});
