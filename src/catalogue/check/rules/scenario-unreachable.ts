// What no playing of a scenario ever comes to: scenes, endings, choices, ways onward.
import type { Exploration } from '../../../domain/scenario/graph.ts';
import { stepsOf } from '../../../domain/scenario/paths.ts';
import type { Scenario } from '../../../schema/scenario.ts';
import type { Path } from '../problem.ts';

interface Found {
  path: Path;
  found: string;
  fix: string;
}

export function unreachable(scenario: Scenario, found: Exploration): Found[] {
  return [...places(scenario, found), ...choices(scenario, found)];
}

/** Scenes and endings. Where one lost scene leads to others, only the first is told: the others come back with it. */
function places(scenario: Scenario, { scenes, endings }: Exploration): Found[] {
  const steps = stepsOf(scenario);
  const all = [
    ...scenario.scenes.map(({ id }, at) => ({ id, path: ['scenes', at], noun: 'scene' })),
    ...scenario.endings.map(({ id }, at) => ({ id, path: ['endings', at], noun: 'ending' })),
  ];
  const lost = all.filter(({ id }) => !scenes.has(id) && !endings.has(id));
  const covered = new Set<string>();
  const cover = (id: string) => {
    if (covered.has(id)) return;
    covered.add(id);
    for (const { from, to } of steps) if (from === id) cover(to);
  };
  const ledTo = (id: string) => lost.some((other) => steps.some(({ from, to }) => from === other.id && to === id));
  const roots = lost.filter(({ id }) => !ledTo(id));
  for (const { id } of roots) cover(id);
  // Lost scenes that lead to one another in a circle have no first one: any will do.
  for (const place of lost) {
    if (covered.has(place.id)) continue;
    roots.push(place);
    cover(place.id);
  }
  return roots.map(({ id, path, noun }) => {
    const led = steps.some(({ to, from }) => to === id && scenes.has(from));
    return {
      path,
      found: led
        ? `No playing ever comes to this ${noun}: what leads here is never open.`
        : `No playing ever comes to this ${noun}: nothing leads here.`,
      fix: led
        ? 'Loosen a condition on the way, or take it out.'
        : `Write \`to: ${id}\` at a choice, or take the ${noun} out.`,
    };
  });
}

/** Choices and ways onward of scenes that are reached. One that would lead to a lost place is told with that place. */
function choices(scenario: Scenario, found: Exploration): Found[] {
  const reached = (to: string) => found.scenes.has(to) || found.endings.has(to);
  return scenario.scenes.flatMap((scene, at): Found[] => {
    if (!found.scenes.has(scene.id)) return [];
    const path = ['scenes', at];
    const closed = scene.choices.flatMap(({ id, to }, index) =>
      found.choices.has(`${scene.id}/${id}`) || !reached(to)
        ? []
        : {
            path: [...path, 'choices', index],
            found: 'No playing is ever offered this choice: its conditions never hold here.',
            fix: 'Loosen its conditions, or take it out.',
          },
    );
    const passed = scene.onward.flatMap(({ to }, index) =>
      found.onward.has(`${scene.id}/${index}`) || !reached(to)
        ? []
        : {
            path: [...path, 'onward', index],
            found: 'No playing ever goes on this way: a choice or an earlier entry always comes first.',
            fix: 'Change the order or the conditions, or take it out.',
          },
    );
    return [...closed, ...passed];
  });
}
