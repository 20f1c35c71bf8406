// Letters and digits of Arabic keyboards that look like Persian ones, and the tatweel that stretches a word.
import { halfSpace, letter, mark } from './script.ts';
import { type PersianRule, slipsAt } from './slip.ts';

const persianFor: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه' };

const sign = `[${letter}${mark}${halfSpace}ـ]`;
// Begins where a word begins, so that a long word is read once and not from each of its letters.
const wordWithArabic = new RegExp(`(?<!${sign})${sign}*?[يىكة]${sign}*`, 'g');
const wordWithTatweel = new RegExp(`(?<!${sign})${sign}*?ـ${sign}*`, 'g');
const arabicDigits = /[٠-٩]+/g;

/** ي, ى, ك, ة and ٠–٩: one slip a word or number. */
export const arabicLetter: PersianRule = (text) =>
  [
    ...slipsAt('arabic-letter', text, wordWithArabic, ([word]) => ({
      wanted: word.replace(/[يىكة]/g, (arabic) => persianFor[arabic]!),
      ...(word.includes('ة') ? { hint: 'Where the ending is heard as “t”, write «ت».' } : {}),
    })),
    ...slipsAt('arabic-letter', text, arabicDigits, ([digits]) => ({
      wanted: digits.replace(/./g, (arabic) => String.fromCharCode(arabic.charCodeAt(0) - 0x0660 + 0x06f0)),
    })),
  ].sort((a, b) => a.at - b.at);

/** ـ inside or beside a word. */
export const tatweel: PersianRule = (text) =>
  slipsAt('tatweel', text, wordWithTatweel, ([word]) => {
    const wanted = word.replaceAll('ـ', '');
    return wanted === '' ? { hint: 'Take the sign out; a dash is written – or -.' } : { wanted };
  });
