// One-locale views: what a page or an island gets holds one language only.
import type { Locale } from '../i18n/locales.ts';
import type { Text } from '../schema/text.ts';

/** `Value` with every `{ fa, en }` in it replaced by a string. */
export type Localised<Value> = Value extends Text
  ? string
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
  if (isText(value)) return value[locale];
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, view(part, locale)]));
}

function isText(value: object): value is Text {
  return 'fa' in value && 'en' in value && typeof value.fa === 'string' && typeof value.en === 'string';
}
