// The gaps of a word-bank question stand in its text: each once, in both languages, and no other brackets.
import { gapsIn, passageParts } from '../../../domain/quiz/passage.ts';
import { type Locale, localeCodes } from '../../../i18n/locales.ts';
import { type Entry, entriesOf } from '../entries.ts';
import type { Inventory } from '../inventory.ts';
import { languageName } from '../languages.ts';
import { nearest } from '../nearest.ts';
import { pathById } from '../path-by-id.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { get, listAt, textAt } from '../unchecked.ts';
import { suggest } from '../wording.ts';

export function gapRule(content: Inventory): Problem[] {
  return content.questions
    .filter(({ data }) => textAt(data, 'type') === 'word-bank')
    .flatMap((question) => localeCodes.flatMap((locale) => gapsOfText(content, question, locale)));
}

function gapsOfText(content: Inventory, question: Entry, locale: Locale): Problem[] {
  const passage = textAt(get(question.data, 'passage'), locale);
  // A passage that is not there is told by its schema.
  if (passage === undefined) return [];
  const gaps = entriesOf(question.file, listAt(question.data, 'gaps'), [...question.path, 'gaps']);
  const known = gaps.map(({ id }) => id);
  const written = gapsIn(passage);
  const tell = (at: Place & { path: Entry['path'] }, found: string, fix: string) =>
    problem('gap-mismatch', question.file, {
      at,
      where: pathById(content.readable(question.file)?.data, at.path),
      found,
      fix,
    });
  const missing = gaps.filter(({ id }) => !written.includes(id));
  // A gap that is there under a mistyped name is one mistake, not two.
  const meant = written.filter((id) => !known.includes(id)).map((id) => nearest(id, known));
  return [
    ...wrongBrackets(passage, known).map(({ offset, found, fix }) =>
      tell({ path: [...question.path, 'passage', locale], offset }, found, fix),
    ),
    ...missing
      .filter(({ id }) => !meant.includes(id))
      .map(({ id, path }) =>
        tell(
          { path: [...path, 'id'] },
          `The ${languageName(locale)} text has no place for the gap \`${id}\`.`,
          `Write \`[${id}]\` where the word is left out, or take the gap away.`,
        ),
      ),
  ];
}

/** Brackets around what is no gap, or around the same gap again; `offset` is a character of the passage. */
function wrongBrackets(passage: string, known: readonly string[]): { offset: number; found: string; fix: string }[] {
  const seen = new Set<string>();
  let offset = 0;
  return passageParts(passage).flatMap(({ text, gap }) => {
    const at = offset;
    offset += text.length;
    if (gap === undefined) return [];
    if (!known.includes(gap)) {
      const found = `Found \`[${gap}]\`; the question has no such gap.`;
      return [{ offset: at, found, fix: suggest(gap, known, 'gap') }];
    }
    if (seen.has(gap)) {
      const fix = 'Keep one of them, or give the other a gap of its own.';
      return [{ offset: at, found: `Found \`[${gap}]\` a second time.`, fix }];
    }
    seen.add(gap);
    return [];
  });
}
