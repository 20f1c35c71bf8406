// What a scenario points to: lessons, and its own scenes, endings, speakers and variables.
import type { YamlFile } from '../content-file.ts';
import { type Entry, entriesIn, entriesOf } from '../entries.ts';
import type { Inventory } from '../inventory.ts';
import { isTemplate } from '../layout.ts';
import type { Path, Problem } from '../problem.ts';
import { get, isRecord, listAt, textAt, textsAt } from '../unchecked.ts';
import { idsOf, lookUp, type Target } from './reference.ts';

/** Scenes with their choices, over a whole scenario. */
export function choicesOf(file: YamlFile): Entry[] {
  return entriesIn(file, 'scenes').flatMap(({ path, data }) =>
    entriesOf(file.path, listAt(data, 'choices'), [...path, 'choices']),
  );
}

export function scenarioReferenceRule(content: Inventory): Problem[] {
  const lessons = content.ofKind('lesson').flatMap((file) => {
    const id = file.readable && !isTemplate(file.path) ? textAt(file.data, 'id') : undefined;
    return id ?? [];
  });
  const toLesson = { noun: 'lesson', known: new Set(lessons), home: 'courses/' };
  return content.ofKind('scenario').flatMap((file) => {
    if (!file.readable) return [];
    return [
      ...textsAt(file.data, 'lessons').flatMap(({ text, index }) => lookUp(file, ['lessons', index], text, toLesson)),
      ...targets(file),
      ...speakers(file),
      ...variables(file),
    ];
  });
}

const own = (file: YamlFile, noun: string, ...keys: string[]): Target => ({
  noun,
  known: idsOf(keys.flatMap((key) => entriesIn(file, key))),
  home: 'this scenario',
});

/** Where the story begins, and where choices and ways onward lead. */
function targets(file: YamlFile): Problem[] {
  const toScene = own(file, 'scene', 'scenes');
  const toPlace = own(file, 'scene or ending', 'scenes', 'endings');
  const lead = ({ path, data }: { path: Path; data: unknown }) =>
    lookUp(file, [...path, 'to'], textAt(data, 'to'), toPlace);
  return [
    ...lookUp(file, ['start'], textAt(file.data, 'start'), toScene),
    ...choicesOf(file).flatMap(lead),
    ...waysOnward(file).flatMap(lead),
  ];
}

function waysOnward(file: YamlFile): { path: Path; data: unknown }[] {
  return entriesIn(file, 'scenes').flatMap((scene) =>
    listAt(scene.data, 'onward').map((data, at) => ({ path: [...scene.path, 'onward', at], data })),
  );
}

/** Who speaks the lines of scenes, of choices and of endings. */
function speakers(file: YamlFile): Problem[] {
  const toSpeaker = own(file, 'speaker', 'speakers');
  return linesOf(file).flatMap(({ path, data }) =>
    lookUp(file, [...path, 'speaker'], textAt(data, 'speaker'), toSpeaker),
  );
}

/** Every line of a scenario. */
export function linesOf(file: YamlFile): { path: Path; data: unknown }[] {
  const holders = [
    ...entriesIn(file, 'scenes').map((entry) => ({ ...entry, key: 'lines' })),
    ...choicesOf(file).map((entry) => ({ ...entry, key: 'said' })),
    ...entriesIn(file, 'endings').map((entry) => ({ ...entry, key: 'lines' })),
  ];
  return holders.flatMap(({ path, data, key }) =>
    listAt(data, key).map((line, at) => ({ path: [...path, key, at], data: line })),
  );
}

/** What choices change and conditions ask for. */
function variables(file: YamlFile): Problem[] {
  const toVariable = own(file, 'variable', 'variables');
  return [
    ...choicesOf(file).flatMap(({ path, data }) => {
      const set = get(data, 'set');
      const names = isRecord(set) ? Object.keys(set) : [];
      return names.flatMap((name) => lookUp(file, [...path, 'set', name], name, toVariable));
    }),
    ...conditionsOf(file).flatMap(({ path, data }) =>
      lookUp(file, [...path, 'variable'], textAt(data, 'variable'), toVariable),
    ),
  ];
}

/** Every condition of a scenario. */
export function conditionsOf(file: YamlFile): { path: Path; data: unknown }[] {
  return [...choicesOf(file), ...waysOnward(file)].flatMap(({ path, data }) =>
    listAt(data, 'when').map((condition, at) => ({ path: [...path, 'when', at], data: condition })),
  );
}
