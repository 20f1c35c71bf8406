// Answers that must be told apart are told apart: numbers that count, words that count, texts that people choose between.
import { foldForComparison } from '../../../domain/language/fold.ts';
import { type Locale, localeCodes } from '../../../i18n/locales.ts';
import type { Entry } from '../entries.ts';
import type { Inventory } from '../inventory.ts';
import { languageName } from '../languages.ts';
import { pathById } from '../path-by-id.ts';
import { type Path, type Problem, problem } from '../problem.ts';
import { get, listAt, numberAt, textAt, textsAt } from '../unchecked.ts';
import { quote } from '../wording.ts';

/** An answer that stands at a place, and what it is compared by. */
interface Written<Value> {
  path: Path;
  value: Value;
}

export function sameAnswerRule(content: Inventory): Problem[] {
  return content.questions.flatMap((question) => {
    const data = content.readable(question.file)?.data;
    const tell: Tell = (slug, path, found, fix) =>
      problem(slug, question.file, { at: { path }, where: pathById(data, path), found, fix });
    return [...numbers(question, tell), ...variants(question, tell), ...sameTexts(question, tell)];
  });
}

type Tell = (slug: 'same-answer' | 'empty-text', path: Path, found: string, fix: string) => Problem;

/** Ranges that share a number: what is expected as wrong would be right, or hear another reason. */
function numbers({ data, path }: Entry, tell: Tell): Problem[] {
  if (textAt(data, 'type') !== 'numeric') return [];
  const range = (holder: unknown, key: string) => {
    const middle = numberAt(holder, key);
    const tolerance = numberAt(holder, 'tolerance') ?? 0;
    return middle === undefined ? undefined : { middle, from: middle - tolerance, to: middle + tolerance };
  };
  const right = range(data, 'answer');
  const wrong = listAt(data, 'expected').flatMap((holder, index) => {
    const value = range(holder, 'value');
    return value ? [{ path: [...path, 'expected', index, 'value'], value }] : [];
  });
  const meet = (one: { from: number; to: number }, other: { from: number; to: number }) =>
    one.from <= other.to && other.from <= one.to;
  return wrong.flatMap(({ path, value }, index) => {
    if (right && meet(right, value)) {
      const found = `Numbers from ${right.from} to ${right.to} are right, and this wrong number lies among them or too near.`;
      return tell('same-answer', path, found, 'Write another number, or a smaller `tolerance`.');
    }
    const earlier = wrong.slice(0, index).find((other) => meet(other.value, value));
    if (!earlier) return [];
    const found = `The wrong number ${earlier.value.middle} above takes some of the same numbers.`;
    return tell('same-answer', path, found, 'Write another number, or a smaller `tolerance`.');
  });
}

/** Variants of a short text that are one text once spelling is forgiven, and those of which nothing is left then. */
function variants({ data, path }: Entry, tell: Tell): Problem[] {
  if (textAt(data, 'type') !== 'short-text') return [];
  return localeCodes.flatMap((locale) => {
    const lists = [
      { holder: get(data, 'accepted'), at: [...path, 'accepted'] },
      ...listAt(data, 'expected').map((holder, index) => ({
        holder: get(holder, 'variants'),
        at: [...path, 'expected', index, 'variants'],
      })),
    ];
    const written = lists.flatMap(({ holder, at }) =>
      textsAt(holder, locale).map(({ text, index }) => ({ path: [...at, locale, index], value: text })),
    );
    const empty = written.filter(({ value }) => value.trim() !== '' && foldForComparison(value) === '');
    return [
      ...empty.map(({ path, value }) =>
        tell('empty-text', path, `Found ${quote(value)}: no letter and no digit to compare.`, 'Write a word.'),
      ),
      ...repeated(
        written.filter((variant) => !empty.includes(variant)),
        foldForComparison,
      ).map(({ path, value, earlier }) =>
        tell(
          'same-answer',
          path,
          `Found ${quote(value)}, which counts as ${quote(earlier)} above: spelling, half-spaces and punctuation are forgiven.`,
          'Take it out.',
        ),
      ),
    ];
  });
}

/** Lists whose texts people choose between, or put in order. */
const chosenBetween: readonly (readonly [list: string, text: string])[] = [
  ['options', 'text'],
  ['steps', 'text'],
  ['pairs', 'left'],
  ['pairs', 'right'],
  ['groups', 'text'],
  ['entries', 'text'],
  ['words', 'text'],
];

function sameTexts({ data, path }: Entry, tell: Tell): Problem[] {
  const textsOf = (list: string, key: string, locale: Locale): Written<string>[] =>
    listAt(data, list).flatMap((part, index) => {
      const value = textAt(get(part, key), locale);
      return value === undefined ? [] : [{ path: [...path, list, index, key, locale], value }];
    });
  return chosenBetween.flatMap(([list, key]) =>
    localeCodes.flatMap((locale) => {
      // What belongs to nothing is offered among the right sides.
      const extra = list === 'pairs' && key === 'right' ? textsOf('extra', key, locale) : [];
      return repeated([...textsOf(list, key, locale), ...extra], plain).map(({ path, value }) =>
        tell(
          'same-answer',
          path,
          `Found ${quote(value)} a second time; in ${languageName(locale)} nobody could tell the two apart.`,
          'Word one of them differently.',
        ),
      );
    }),
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The texts that an earlier one equals, once both are brought to what they are compared by. */
function repeated(
  texts: readonly Written<string>[],
  comparedBy: (text: string) => string,
): (Written<string> & { earlier: string })[] {
  const first = new Map<string, string>();
  return texts.flatMap((written) => {
    const by = comparedBy(written.value);
    const earlier = first.get(by);
    if (earlier !== undefined) return [{ ...written, earlier }];
    first.set(by, written.value);
    return [];
  });
}
