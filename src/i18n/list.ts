// Words joined as the language joins them.
import { type Locale, locales } from './locales.ts';

/** Joins words as the language does: «الف، ب و پ», “a, b and c”. By hand: for Persian, Intl.ListFormat writes «الف، ب، و پ». */
export function formatList(locale: Locale, words: readonly string[]): string {
  const { comma, and } = locales[locale];
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(comma)}${and}${last}`;
}
