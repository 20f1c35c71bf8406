// Playing a scenario, as a small state machine: begin, see what can be chosen, choose, until an ending.
import { failure, type Result, success } from '../result.ts';
import type { Story, StoryChoice, StoryScene } from './story.ts';
import { changed, holds, startValues, type Values } from './values.ts';

/** One thing that happened in a playing, in the order in which it is told. */
export type Beat =
  | { kind: 'scene'; scene: string }
  | { kind: 'choice'; scene: string; choice: string }
  | { kind: 'ending'; ending: string };

export interface Playing {
  /** What happened so far; begins with the first scene. */
  beats: readonly Beat[];
  values: Values;
  /** `open`: a choice can be made. `stuck`: neither a choice nor a way onward; a checked story never is. */
  standing: 'open' | 'ended' | 'stuck';
}

export type ChoiceFailure = 'not-open' | 'unknown-choice' | 'closed-choice';

/** A new playing, in the first scene where something can be chosen. */
export function begin(story: Story): Playing {
  return enter(story, [], startValues(story), story.start);
}

/** The choices that can be made now, in the author’s order. */
export function openChoices(story: Story, playing: Playing): readonly StoryChoice[] {
  if (playing.standing !== 'open') return [];
  const scene = sceneAt(story, playing);
  return scene ? openIn(scene, playing.values) : [];
}

/** The playing after a choice. The one that is given stays as it is. */
export function choose(story: Story, playing: Playing, id: string): Result<Playing, ChoiceFailure> {
  const scene = sceneAt(story, playing);
  if (playing.standing !== 'open' || !scene) return failure('not-open');
  const choice = scene.choices.find((candidate) => candidate.id === id);
  if (!choice) return failure('unknown-choice');
  if (!holds(playing.values, choice.when)) return failure('closed-choice');
  const beats = [...playing.beats, { kind: 'choice', scene: scene.id, choice: id } as const];
  return success(enter(story, beats, changed(playing.values, choice.set), choice.to));
}

/** The id of the scene that a playing stands in, or of the last one before its ending. */
export function sceneOf(playing: Playing): string | undefined {
  return playing.beats.findLast((beat) => beat.kind === 'scene')?.scene;
}

/** The choices that were made, in order. */
export function choicesIn(playing: Playing) {
  return playing.beats.filter((beat) => beat.kind === 'choice');
}

/** The id of the ending that was reached. */
export function endingOf(playing: Playing): string | undefined {
  return playing.beats.findLast((beat) => beat.kind === 'ending')?.ending;
}

/** The choices of a scene whose conditions hold. */
export function openIn(scene: StoryScene, values: Values): readonly StoryChoice[] {
  return scene.choices.filter((choice) => holds(values, choice.when));
}

function sceneAt(story: Story, playing: Playing): StoryScene | undefined {
  const id = sceneOf(playing);
  return story.scenes.find((scene) => scene.id === id);
}

/** Goes to a scene or an ending, and on from scenes that offer no choice. */
function enter(story: Story, before: readonly Beat[], values: Values, target: string): Playing {
  const beats = [...before];
  // Going onward changes no value, so a scene that comes twice here would come for ever.
  const passed = new Set<string>();
  for (let next = target; ; ) {
    if (story.endings.some(({ id }) => id === next)) {
      return { beats: [...beats, { kind: 'ending', ending: next }], values, standing: 'ended' };
    }
    const scene = story.scenes.find(({ id }) => id === next);
    if (!scene || passed.has(next)) return { beats, values, standing: 'stuck' };
    passed.add(next);
    beats.push({ kind: 'scene', scene: next });
    if (openIn(scene, values).length > 0) return { beats, values, standing: 'open' };
    const onward = scene.onward.find(({ when }) => holds(values, when));
    if (!onward) return { beats, values, standing: 'stuck' };
    next = onward.to;
  }
}
