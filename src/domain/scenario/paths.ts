// Which ways through a story a person has taken: scenes, endings and the steps between them, in this playing and in earlier ones.
import type { Beat, Playing } from './play.ts';
import type { Story } from './story.ts';

/** `now`: in the playing that is shown. `before`: in another one. `never`: not yet. */
export type Trodden = 'now' | 'before' | 'never';

export interface Paths {
  /** By id of a scene or an ending. */
  place: (id: string) => Trodden;
  step: (from: string, to: string) => Trodden;
}

/** The steps of a story: from each scene to what its choices and its ways onward lead to, each once, in the author’s order. */
export function stepsOf(story: Story): { from: string; to: string }[] {
  const known = new Set([...story.scenes, ...story.endings].map(({ id }) => id));
  return story.scenes.flatMap(({ id, choices, onward }) =>
    [...new Set([...choices, ...onward].map(({ to }) => to))]
      .filter((to) => known.has(to))
      .map((to) => ({ from: id, to })),
  );
}

/** `now` is the playing that is shown, `others` every other one, finished or not. */
export function pathsOf(now: Playing, others: readonly Playing[]): Paths {
  const here = traces([now]);
  const there = traces(others);
  const told = (key: string): Trodden => (here.has(key) ? 'now' : there.has(key) ? 'before' : 'never');
  return { place: told, step: (from, to) => told(`${from} ${to}`) };
}

/** Ids of places, and pairs of them for steps. An id holds no space. */
function traces(playings: readonly Playing[]): Set<string> {
  const found = new Set<string>();
  for (const { beats } of playings) {
    const places = beats.flatMap(placeOf);
    for (const [at, place] of places.entries()) {
      found.add(place);
      if (at > 0) found.add(`${places[at - 1]} ${place}`);
    }
  }
  return found;
}

function placeOf(beat: Beat): string[] {
  if (beat.kind === 'choice') return [];
  return [beat.kind === 'scene' ? beat.scene : beat.ending];
}
