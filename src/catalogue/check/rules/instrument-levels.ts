// The levels of an instrument ascend from 0, and every level that is named elsewhere exists.
import type { YamlFile } from '../content-file.ts';
import { entriesIn } from '../entries.ts';
import type { Path, Problem } from '../problem.ts';
import { get, listAt, numberAt } from '../unchecked.ts';

/** Says something of one place of an instrument. */
export type Tell = (path: Path, found: string, fix: string) => Problem[];

/** Everything that is wrong with the levels, gates and guards of one instrument. */
export function levelProblems(file: YamlFile, tell: Tell): Problem[] {
  return [...levels(file, tell), ...gates(file, tell), ...guards(file, tell)];
}

function levels({ data }: YamlFile, tell: Tell): Problem[] {
  let below: number | undefined;
  return listAt(data, 'levels').flatMap((level, index) => {
    const from = numberAt(level, 'from');
    const number = numberAt(level, 'level');
    const last = below;
    if (from !== undefined) below = from;
    return [
      ...(number !== undefined && number !== index + 1
        ? tell(
            ['levels', index, 'level'],
            `Found level ${number} in place ${index + 1}; levels count from 1 without a gap.`,
            `Write \`level: ${index + 1}\`.`,
          )
        : []),
      ...(from !== undefined && index === 0 && from !== 0
        ? tell(
            ['levels', 0, 'from'],
            `The lowest level begins at ${from}; scores below it would have no level.`,
            'Write `from: 0`.',
          )
        : []),
      ...(from !== undefined && last !== undefined && from <= last
        ? tell(
            ['levels', index, 'from'],
            `The level begins at ${from}, not above the ${last} of the level before.`,
            'Order the levels by `from`, lowest first.',
          )
        : []),
    ];
  });
}

/** Every level that is named somewhere exists, and the steps of the critical gate ascend. */
function gates({ data }: YamlFile, tell: Tell): Problem[] {
  const top = listAt(data, 'levels').length;
  const named = (path: Path, holder: unknown) => {
    const level = numberAt(holder, 'level');
    if (level === undefined || level <= top) return [];
    return tell(
      [...path, 'level'],
      `Found level ${level}; the highest level is ${top}.`,
      `Write a level from 1 to ${top}.`,
    );
  };
  const all = get(data, 'gates');
  const critical = listAt(all, 'critical');
  return [
    ...critical.flatMap((gate, index) => named(['gates', 'critical', index], gate)),
    ...critical.flatMap((gate, index) => {
      const [before, here] = [numberAt(critical[index - 1], 'below'), numberAt(gate, 'below')];
      if (before === undefined || here === undefined || here > before) return [];
      return tell(
        ['gates', 'critical', index, 'below'],
        `Found ${here} after ${before}; the gate is read from its lowest step.`,
        'Order the steps by `below`, lowest first.',
      );
    }),
    ...named(['gates', 'roleGap'], get(all, 'roleGap')),
    ...listAt(data, 'criticalTargets').flatMap((target, index) => named(['criticalTargets', index], target)),
  ];
}

/** A guard waits for a level that exists. */
function guards(file: YamlFile, tell: Tell): Problem[] {
  const top = listAt(file.data, 'levels').length;
  return entriesIn(file, 'guards').flatMap(({ path, data }) => {
    const level = numberAt(get(data, 'when'), 'belowLevel');
    if (level === undefined || top === 0 || level <= top) return [];
    return tell(
      [...path, 'when', 'belowLevel'],
      `Found level ${level}; the highest level is ${top}.`,
      `Write a level from 2 to ${top}.`,
    );
  });
}
