// An id is used once, for ever; and files that are looked up by name carry their id as name.
import type { YamlFile } from '../content-file.ts';
import { type Entry, entriesIn, entriesOf, groupedBy } from '../entries.ts';
import type { Inventory } from '../inventory.ts';
import { baseName, isTemplate } from '../layout.ts';
import { pathById } from '../path-by-id.ts';
import { type Problem, problem } from '../problem.ts';
import { listAt, textAt, textsAt } from '../unchecked.ts';

/** Ids that must differ on the whole site. Template courses are copied, so each is a world of its own. */
export function siteIdRule(content: Inventory): Problem[] {
  const idOf = (file: YamlFile): Entry[] => {
    const id = file.readable ? textAt(file.data, 'id') : undefined;
    return id === undefined ? [] : [{ id, file: file.path, path: [], data: file.data }];
  };
  const scopes: Record<string, readonly Entry[]> = {
    course: content.ofKind('course').flatMap(idOf),
    // One scope: an instrument’s `learn` names either.
    'module or lesson': [...content.ofKind('module'), ...content.ofKind('lesson')].flatMap(idOf),
    question: content.questions,
    term: content.terms,
    practice: content.practices,
    instrument: content.instruments,
    scenario: content.ofKind('scenario').flatMap(idOf),
    source: content.sources,
  };
  return Object.entries(scopes).flatMap(([noun, entries]) =>
    [...groupedBy(entries, (entry) => worldOf(entry.file)).values()].flatMap((world) =>
      duplicates(content, world, noun),
    ),
  );
}

function worldOf(file: string): string {
  return isTemplate(file) ? file.split('/').slice(0, 2).join('/') : '';
}

/** What a question consists of, whatever its type. A response names a pair and a right side by one kind of id. */
const questionParts = [
  { noun: 'option', lists: ['options'] },
  { noun: 'step', lists: ['steps'] },
  { noun: 'side', lists: ['pairs', 'extra'] },
  { noun: 'group', lists: ['groups'] },
  { noun: 'entry', lists: ['entries'] },
  { noun: 'gap', lists: ['gaps'] },
  { noun: 'word', lists: ['words'] },
  { noun: 'line', lists: ['lines'] },
];

/** Ids that must differ within one file. */
export function localIdRule(content: Inventory): Problem[] {
  const outcomes = content
    .ofKind('module')
    .flatMap((file) => duplicates(content, entriesIn(file, 'outcomes'), 'outcome'));
  const ofQuestions = content.questions.flatMap((question) =>
    questionParts.flatMap(({ noun, lists }) => {
      const parts = lists.flatMap((key) =>
        entriesOf(question.file, listAt(question.data, key), [...question.path, key]),
      );
      return duplicates(content, parts, noun);
    }),
  );
  const parts = content.ofKind('instrument').flatMap((file) => {
    const dimensions = entriesIn(file, 'dimensions');
    const items = dimensions.flatMap(({ path, data }) =>
      entriesOf(file.path, listAt(data, 'items'), [...path, 'items']),
    );
    return [
      ...duplicates(content, dimensions, 'dimension'),
      ...duplicates(content, items, 'item'),
      ...duplicates(content, entriesIn(file, 'guards'), 'guard'),
    ];
  });
  const stories = content.ofKind('scenario').flatMap((file) => {
    const scenes = entriesIn(file, 'scenes');
    return [
      ...duplicates(content, entriesIn(file, 'speakers'), 'speaker'),
      ...duplicates(content, entriesIn(file, 'variables'), 'variable'),
      // One scope: a choice leads to either.
      ...duplicates(content, [...scenes, ...entriesIn(file, 'endings')], 'scene or ending'),
      ...scenes.flatMap(({ path, data }) =>
        duplicates(content, entriesOf(file.path, listAt(data, 'choices'), [...path, 'choices']), 'choice'),
      ),
    ];
  });
  return [...outcomes, ...ofQuestions, ...parts, ...stories];
}

function duplicates(content: Inventory, entries: readonly Entry[], noun: string): Problem[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const earlier = first.get(entry.id);
    if (earlier === undefined) {
      first.set(entry.id, entry);
      return [];
    }
    const place = [
      earlier.file === entry.file ? 'in this file' : `in ${earlier.file}`,
      ...namesOf(content, earlier).slice(0, -1),
    ];
    return problem('duplicate-id', entry.file, {
      at: { path: [...entry.path, 'id'] },
      where: namesOf(content, entry),
      found: `Found \`${entry.id}\`, which another ${noun} has already (${place.join(', ')}).`,
      fix: `Give this ${noun} an id of its own.`,
    });
  });
}

function namesOf(content: Inventory, entry: Entry): string[] {
  return pathById(content.readable(entry.file)?.data, [...entry.path, 'id']);
}

/** An id that a course has retired names something that learners’ records still remember. */
export function retiredIdRule(content: Inventory): Problem[] {
  const retired = new Map<string, string>();
  for (const file of content.ofKind('course')) {
    if (!file.readable || isTemplate(file.path)) continue;
    for (const { text } of textsAt(file.data, 'retired')) retired.set(text, file.path);
  }
  const pages: Entry[] = [...content.ofKind('lesson'), ...content.ofKind('scenario')].flatMap((file) => {
    const id = file.readable ? textAt(file.data, 'id') : undefined;
    return id === undefined ? [] : [{ id, file: file.path, path: [], data: file.data }];
  });
  return [...pages, ...content.questions]
    .filter(({ id, file }) => retired.has(id) && !isTemplate(file))
    .map((entry) =>
      problem('retired-id', entry.file, {
        at: { path: [...entry.path, 'id'] },
        where: namesOf(content, entry),
        found: `Found \`${entry.id}\`, which ${retired.get(entry.id)} lists under \`retired:\`.`,
        fix: 'Choose an id that was never used.',
      }),
    );
}

/** glossary/<id>.yaml, practices/<id>.yaml, instruments/<id>.yaml, scenarios/<id>.yaml. */
export function fileNameRule(content: Inventory): Problem[] {
  const kinds = ['term', 'practice', 'instrument', 'scenario'] as const;
  return kinds.flatMap(content.ofKind).flatMap((file) => {
    const id = file.readable ? textAt(file.data, 'id') : undefined;
    if (id === undefined || id === baseName(file.path)) return [];
    return problem('bad-id', file.path, {
      at: { path: ['id'] },
      where: ['id'],
      found: `Found the id \`${id}\` in a file that is called ${baseName(file.path)}.yaml; the two must agree.`,
      fix: `Rename the file to ${id}.yaml, or write \`id: ${baseName(file.path)}\`.`,
    });
  });
}
