// One-locale views: what a page or an island gets holds one language only.
import { type Locale, otherLocale } from '../i18n/locales.ts';
import type { Text } from '../schema/text.ts';

/** Words in each language: answers that count as the same. */
type TextList = { fa: string[]; en: string[] };

/** `Value` with every `{ fa, en }` in it replaced by what stands in one of them. */
export type Localised<Value> = Value extends Text
  ? string
  : Value extends TextList
    ? string[]
    : Value extends readonly (infer Element)[]
      ? Localised<Element>[]
      : Value extends object
        ? { [Key in keyof Value]: Localised<Value[Key]> }
        : Value;

/** A deep copy of `value` in which every `{ fa, en }` is the text of `locale`. */
export function localise<Value>(value: Value, locale: Locale): Localised<Value> {
  return view(value, locale) as Localised<Value>;
}

function view(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((element) => view(element, locale));
  if (value === null || typeof value !== 'object') return value;
  if (isText(value)) return wordsIn(value, locale);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, view(part, locale)]));
}

/** Of answers that count, the page’s own first: one typed in the other language is as right, and is met after a switch of language. */
function wordsIn(value: Text | TextList, locale: Locale): string | string[] {
  const own = value[locale];
  return typeof own === 'string' ? own : [...own, ...(value[otherLocale(locale)] as string[])];
}

function isText(value: object): value is Text | TextList {
  if (!('fa' in value && 'en' in value)) return false;
  return [value.fa, value.en].every((words) => typeof words === 'string' || isWordList(words));
}

function isWordList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}
