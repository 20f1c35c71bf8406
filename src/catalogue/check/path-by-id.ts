// Names a place in a YAML file by the ids on the way to it: authors know “question late-parcel”, not “questions[3]”.
import type { Path } from './problem.ts';
import { numberAt, textAt, valueAt } from './unchecked.ts';

/** What one entry of a list is called; the list at the top of sources.yaml has no key. */
const nounOf: Readonly<Record<string, string>> = {
  '': 'source',
  questions: 'question',
  options: 'option',
  pairs: 'pair',
  extra: 'side',
  groups: 'group',
  entries: 'entry',
  gaps: 'gap',
  words: 'word',
  expected: 'wrong answer',
  outcomes: 'outcome',
  dimensions: 'dimension',
  items: 'item',
  levels: 'level',
  guards: 'guard',
  speakers: 'speaker',
  variables: 'variable',
  scenes: 'scene',
  lines: 'line',
  choices: 'choice',
  said: 'line',
  endings: 'ending',
};

/** `['questions', 0, 'options', 1, 'text']` → `['question "late-parcel"', 'option "b"', 'text']`. */
export function pathById(data: unknown, path: Path): string[] {
  const names: string[] = [];
  let list = '';
  for (const [depth, step] of path.entries()) {
    if (typeof step === 'string') {
      list = step;
      const entersList = typeof path[depth + 1] === 'number' && nounOf[step] !== undefined;
      if (!entersList) names.push(step);
    } else {
      const entry = valueAt(data, path.slice(0, depth + 1));
      names.push(typeof entry === 'string' ? JSON.stringify(entry) : entryName(list, entry, step + 1));
    }
  }
  return names;
}

function entryName(list: string, entry: unknown, place: number): string {
  const id = textAt(entry, 'id');
  const number = list === 'levels' ? (numberAt(entry, 'level') ?? place) : place;
  return `${nounOf[list] ?? 'entry'} ${id === undefined ? number : JSON.stringify(id)}`;
}
