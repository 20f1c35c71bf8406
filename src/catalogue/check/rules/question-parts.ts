// The parts of one question fit together: groups and words that are pointed to exist, exactly one line of a dialogue goes wrong.
import { type Entry, entriesOf } from '../entries.ts';
import type { Inventory } from '../inventory.ts';
import { pathById } from '../path-by-id.ts';
import { type Problem, problem } from '../problem.ts';
import { get, listAt, textAt } from '../unchecked.ts';
import { count } from '../wording.ts';
import { idsOf, lookUp } from './reference.ts';

/** An entry in a group that is not there, a gap for a word that is not in the bank. */
export function partReferenceRule(content: Inventory): Problem[] {
  return content.questions.flatMap((question) => {
    const file = content.readable(question.file);
    if (!file) return [];
    const home = `question ${JSON.stringify(question.id)}`;
    const pointing = (list: string, key: string, targets: string, noun: string) =>
      partsOf(question, list).flatMap(({ data, path }) =>
        lookUp(file, [...path, key], textAt(data, key), { noun, known: idsOf(partsOf(question, targets)), home }),
      );
    return [...pointing('entries', 'group', 'groups', 'group'), ...pointing('gaps', 'word', 'words', 'word')];
  });
}

/** The parts with an id in the list under `key` of a question. */
function partsOf({ file, data, path }: Entry, key: string): Entry[] {
  return entriesOf(file, listAt(data, key), [...path, key]);
}

/** A dialogue in which no line, or more than one, goes wrong. */
export function oneMistakeRule(content: Inventory): Problem[] {
  return content.questions.flatMap(({ file, path, data }) => {
    const lines = listAt(data, 'lines');
    if (textAt(data, 'type') !== 'spot-mistake' || lines.length === 0) return [];
    const wrong = lines.flatMap((line, index) => (get(line, 'mistake') === true ? [index] : []));
    if (wrong.length === 1) return [];
    const at = [...path, 'lines', ...(wrong.length === 0 ? [] : [wrong[1]!, 'mistake'])];
    const found = wrong.length === 0 ? 'no line' : count(wrong.length, 'line');
    return [
      problem('not-one-mistake', file, {
        at: { path: at },
        where: pathById(content.readable(file)?.data, at),
        found: `Found ${found} marked as the mistake; exactly one is needed.`,
        fix:
          wrong.length === 0
            ? 'Add `mistake: true` to the line that goes wrong.'
            : 'Take `mistake: true` from the others.',
      }),
    ];
  });
}
