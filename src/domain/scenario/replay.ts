// From what was chosen back to where the playing stands: the fold over the records of a scenario.
import { byTime } from '../records/order.ts';
import { isKind, type LearnerRecord } from '../records/record.ts';
import { begin, choicesIn, choose, type Playing, sceneOf } from './play.ts';
import type { Story } from './story.ts';

/** A choice as it was recorded. */
export interface Made {
  scene: string;
  choice: string;
}

export interface Replay {
  playing: Playing;
  /** Playings that were left by going back to an earlier scene, as far as each had come. */
  left: readonly Playing[];
  /** The choice that the story no longer knows or no longer allows there: the replay stands before it. */
  stopped: Made | null;
}

/**
 * Replays choices in order. One that was made in an earlier scene of the playing goes back to that scene first (its last
 * visit), which is how “play again from here” is recorded, and what two tabs of one playing come to. After a choice that
 * cannot be followed (the story was edited), the replay waits for one made in the scene where it stands.
 */
export function replay(story: Story, made: readonly Made[]): Replay {
  let playing = begin(story);
  let stopped: Made | null = null;
  const left: Playing[] = [];
  for (const { scene, choice } of made) {
    const here = playing.standing === 'open' && sceneOf(playing) === scene;
    const from = here ? playing : stopped && playing.standing === 'open' ? null : backTo(story, playing, scene);
    const next = from && choose(story, from, choice);
    if (next?.ok) {
      if (from !== playing) left.push(playing);
      playing = next.value;
      stopped = null;
    } else stopped ??= { scene, choice };
  }
  return { playing, left, stopped };
}

/** The playing as it stood when it last could choose in a scene; null when it never did. */
export function backTo(story: Story, playing: Playing, scene: string): Playing | null {
  const made = choicesIn(playing);
  const at = made.findLastIndex((choice) => choice.scene === scene);
  return at < 0 ? null : made.slice(0, at).reduce((before, { choice }) => after(story, before, choice), begin(story));
}

function after(story: Story, playing: Playing, choice: string): Playing {
  const next = choose(story, playing, choice);
  return next.ok ? next.value : playing;
}

export interface Run extends Replay {
  /** As recorded. */
  id: string;
}

/** The playings of a scenario, in the order in which they were last gone on with: the last one is the one to resume. */
export function runsOf(story: Story, scenario: string, records: readonly LearnerRecord[]): Run[] {
  const made = new Map<string, Made[]>();
  for (const record of [...records].sort(byTime)) {
    if (!isKind(record, 'scenario.choice') || record.about !== scenario) continue;
    const before = made.get(record.run) ?? [];
    // Set anew, so that the run goes to the end of the map.
    made.delete(record.run);
    made.set(record.run, [...before, { scene: record.scene, choice: record.choice }]);
  }
  return [...made].map(([id, choices]) => ({ id, ...replay(story, choices) }));
}

/** Ids of the endings that a person has seen, as recorded when they were seen; those that are gone from the story are left out. */
export function endingsSeen(story: Story, scenario: string, records: readonly LearnerRecord[]): Set<string> {
  const known = new Set(story.endings.map(({ id }) => id));
  const seen = records.flatMap((record) =>
    isKind(record, 'scenario.choice') && record.about === scenario && record.ending ? [record.ending] : [],
  );
  return new Set(seen.filter((ending) => known.has(ending)));
}
