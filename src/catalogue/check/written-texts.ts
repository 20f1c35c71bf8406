// Every text of the content with its language, wherever it is written.
import { isLocale, type Locale } from '../../i18n/locales.ts';
import type { ContentFile } from './content-file.ts';
import { kindOf, localeOf } from './layout.ts';
import { pathById } from './path-by-id.ts';
import type { Path, Place } from './problem.ts';
import { sectionAround } from './prose-place.ts';

export interface WrittenText {
  text: string;
  locale: Locale;
  where: readonly string[];
  /** The place of one of its characters. */
  placeOf: (index: number) => Place;
  /** How many Latin words a Persian text may consist of: a name in a table of prose, the name of a brand. */
  latinName: number;
}

/** Texts nested deeper than this are no texts of ours (YAML can even hold itself). */
const deepest = 16;

export function textsIn(file: ContentFile): WrittenText[] {
  if (file.format === 'prose') {
    const locale = localeOf(file.path);
    const { facts } = file;
    if (!locale || !facts) return [];
    return facts.paragraphs.map(({ text, offsets }) => ({
      text,
      locale,
      where: sectionAround(facts, offsets[0] ?? 0),
      placeOf: (index) => ({ offset: offsets[index] ?? offsets.at(-1) ?? 0 }),
      latinName: 3,
    }));
  }
  if (file.format !== 'yaml' || !file.readable) return [];
  const { data } = file;
  const latinName = kindOf(file.path) === 'site' ? 4 : 0;
  const ofWhole = kindOf(file.path) === 'ui' ? localeOf(file.path) : undefined;
  return strings(data, [], ofWhole).map(({ text, locale, path }) => ({
    text,
    locale,
    where: pathById(data, path),
    placeOf: (offset) => ({ path, offset }),
    latinName,
  }));
}

/** Strings under a `fa:` or `en:` key, or all of them when the whole file is in one language. */
function strings(
  value: unknown,
  path: Path,
  locale: Locale | undefined,
): { text: string; locale: Locale; path: Path }[] {
  if (typeof value === 'string') return locale ? [{ text: value, locale, path }] : [];
  if (typeof value !== 'object' || value === null || path.length > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((entry, index) => strings(entry, [...path, index], locale));
  return Object.entries(value).flatMap(([key, part]) =>
    strings(part, [...path, key], locale ?? (isLocale(key) ? key : undefined)),
  );
}
