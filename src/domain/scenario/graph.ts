// A story as a graph of its states (scene and variables together): what can be reached, where it stops, where it goes round.
import { openIn } from './play.ts';
import type { Story } from './story.ts';
import { changed, holds, startValues, type Values } from './values.ts';

export interface Exploration {
  /** Ids of what some playing reaches; choices as `scene/choice`, ways onward as `scene/place in the list`. */
  scenes: ReadonlySet<string>;
  endings: ReadonlySet<string>;
  choices: ReadonlySet<string>;
  onward: ReadonlySet<string>;
  /** Scenes where some playing can neither choose nor go on, with the values of one such playing. */
  deadEnds: readonly { scene: string; values: Values }[];
  /** Circles that never lead to an ending, as scene ids in order. `byItself`: no choice is made in the circle. */
  loops: readonly { scenes: readonly string[]; byItself: boolean }[];
  /** The most choices that a playing can take; null where it can go round as long as it likes. */
  longest: number | null;
}

interface State {
  scene: string;
  values: Values;
  steps: Step[];
  /** At least one step leads to an ending (or to an id that nobody knows, which is told elsewhere). */
  ends: boolean;
}
interface Step {
  to: State | null;
  chosen: boolean;
}

/**
 * Walks through every state of the story. Variables hold 0 … 9 and are three at most, so a story of 40 scenes has 40,000
 * states at most.
 */
export function explore(story: Story): Exploration {
  const scenes = new Map(story.scenes.map((scene) => [scene.id, scene]));
  const endings = new Set<string>();
  const choices = new Set<string>();
  const onward = new Set<string>();
  const states = new Map<string, State>();

  const stateOf = (scene: string, values: Values): State => {
    const key = `${scene} ${[...values.values()].join(' ')}`;
    const state = states.get(key) ?? { scene, values, steps: [], ends: false };
    states.set(key, state);
    return state;
  };
  const step = (from: State, target: string, values: Values, chosen: boolean) => {
    const to = scenes.has(target) ? stateOf(target, values) : null;
    if (!to && story.endings.some(({ id }) => id === target)) endings.add(target);
    from.ends ||= to === null;
    from.steps.push({ to, chosen });
  };

  if (scenes.has(story.start)) stateOf(story.start, startValues(story));
  // A map hands out what is added while it is walked.
  for (const state of states.values()) {
    const scene = scenes.get(state.scene)!;
    const open = openIn(scene, state.values);
    for (const choice of open) {
      choices.add(`${scene.id}/${choice.id}`);
      step(state, choice.to, changed(state.values, choice.set), true);
    }
    if (open.length > 0) continue;
    const at = scene.onward.findIndex(({ when }) => holds(state.values, when));
    if (at < 0) continue;
    onward.add(`${scene.id}/${at}`);
    step(state, scene.onward[at]!.to, state.values, false);
  }

  const all = [...states.values()];
  const deadEnds = all.filter(({ steps }) => steps.length === 0);
  return {
    scenes: new Set(all.map(({ scene }) => scene)),
    endings,
    choices,
    onward,
    deadEnds: deadEnds
      .filter(({ scene }, at) => deadEnds.findIndex((other) => other.scene === scene) === at)
      .map(({ scene, values }) => ({ scene, values })),
    loops: loopsIn(all),
    longest: longestOf(all),
  };
}

/** The circles among states from which nothing but circles can be reached. */
function loopsIn(states: readonly State[]): Exploration['loops'] {
  const before = new Map<State, State[]>(states.map((state) => [state, []]));
  for (const state of states) for (const { to } of state.steps) if (to) before.get(to)!.push(state);
  // Dead ends are told as such; what leads to one is no loop.
  const free = new Set(states.filter(({ ends, steps }) => ends || steps.length === 0));
  for (const state of free) for (const earlier of before.get(state)!) free.add(earlier);

  const loops = new Map<string, Exploration['loops'][number]>();
  const told = new Set<State>();
  for (const state of states) {
    if (free.has(state)) continue;
    const path: State[] = [];
    let here = state;
    while (!told.has(here)) {
      told.add(here);
      path.push(here);
      here = here.steps[0]!.to!;
    }
    const circle = path.slice(path.indexOf(here));
    if (!path.includes(here)) continue;
    const scenes = [...new Set(circle.map(({ scene }) => scene))];
    const key = [...scenes].sort().join(' ');
    const byItself = circle.every(({ steps }) => !steps[0]!.chosen);
    if (!loops.has(key)) loops.set(key, { scenes, byItself });
  }
  return [...loops.values()];
}

/** The longest way through states without a circle, counted in choices: each state after all that lead to it (Kahn 1962). */
function longestOf(states: readonly State[]): number | null {
  const waiting = new Map<State, number>(states.map((state) => [state, 0]));
  const targets = (state: State) => state.steps.flatMap(({ to }) => to ?? []);
  for (const state of states) for (const to of targets(state)) waiting.set(to, waiting.get(to)! + 1);
  const ready = states.filter((state) => waiting.get(state) === 0);
  const choices = new Map<State, number>(ready.map((state) => [state, 0]));
  let longest = 0;
  for (const state of ready) {
    for (const { to, chosen } of state.steps) {
      const count = choices.get(state)! + (chosen ? 1 : 0);
      longest = Math.max(longest, count);
      if (!to) continue;
      choices.set(to, Math.max(choices.get(to) ?? 0, count));
      waiting.set(to, waiting.get(to)! - 1);
      if (waiting.get(to) === 0) ready.push(to);
    }
  }
  return ready.length === states.length ? longest : null;
}
