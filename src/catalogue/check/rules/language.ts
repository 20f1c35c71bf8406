// Persian text is Persian, English text is English, and Persian is spelt as Persian is.
import { localeCodes, locales } from '../../../i18n/locales.ts';
import { type ContentFile, placeholder } from '../content-file.ts';
import type { Inventory } from '../inventory.ts';
import { languageName } from '../languages.ts';
import { persianSlips } from '../persian/rules.ts';
import { hasPersian } from '../persian/script.ts';
import type { Slip } from '../persian/slip.ts';
import { type Problem, problem } from '../problem.ts';
import { quote } from '../wording.ts';
import { textsIn, type WrittenText } from '../written-texts.ts';

export function languageRule(content: Inventory): Problem[] {
  return content.files.flatMap((file) => textsIn(file).flatMap((text) => problemsIn(file, text)));
}

function problemsIn(file: ContentFile, written: WrittenText): Problem[] {
  const { locale, where, placeOf } = written;
  // The name of a language is written in that language, also on the other’s pages.
  if (localeCodes.some((code) => locales[code].name === written.text)) return [];
  // `{name}` in an interface sentence is no word; masked at its own length, it moves no offset.
  const text = written.text.replace(/\{\w+\}/g, (name) => placeholder.repeat(name.length));
  if (locale === 'en' ? hasPersian(text) : isLatinOnly(text, written.latinName)) {
    const persian = /[\u0600-\u06ff]/.exec(text)?.index ?? 0;
    return [
      problem('wrong-language', file.path, {
        at: placeOf(locale === 'en' ? persian : 0),
        where,
        found: `Found ${quote(locale === 'en' ? text.slice(persian) : text)} in a text that should be ${languageName(locale)}.`,
        fix: `Write it in ${languageName(locale)}.`,
      }),
    ];
  }
  if (locale !== 'fa') return [];
  return persianSlips(text).map((slip) =>
    problem(slip.slug, file.path, { at: placeOf(slip.at), where, found: foundIn(text, slip), fix: fixOf(slip) }),
  );
}

/** Latin words without a Persian one. An abbreviation in capitals may stand alone, and so may a name of so many words. */
function isLatinOnly(text: string, latinName: number): boolean {
  if (hasPersian(text)) return false;
  const words = text.match(/[A-Za-z]*[a-z]+[A-Za-z]*/g) ?? [];
  return words.length > latinName;
}

const around = 16;

function foundIn(text: string, { at, length }: Slip): string {
  const slip = text.slice(at, at + length);
  // Cut between words, so that the context can be found by searching for it.
  const from = at <= around ? 0 : text.lastIndexOf(' ', at - around) + 1;
  const next = text.indexOf(' ', at + length + around);
  const to = next < 0 ? text.length : next;
  const context = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  const shown = (part: string) => part.replaceAll(placeholder, '').replace(/[\r\n\t]+/g, ' ');
  return `Found «${shown(slip)}» in «${shown(context)}».`;
}

function fixOf({ wanted, hint }: Slip): string {
  return [wanted === undefined ? '' : `Write «${wanted}».`, hint ?? ''].filter(Boolean).join(' ');
}
