// Persian signs of punctuation, and the spaces around them.
import { digit, letter, mark, space, wordSign } from './script.ts';
import { type PersianRule, slipsAt } from './slip.ts';

const persianFor: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟', '%': '٪' };

const near = `[${letter}${mark}${digit}»]`;
const latinSign = new RegExp(`(?<=${near}${space}?)[,;?%]|[,;?%](?=${space}?[${letter}${digit}«])`, 'g');
const numberSign = new RegExp(`(?<=[${digit}])[,.](?=[${digit}])`, 'g');

/** , ; ? % beside a Persian word or number, and a Latin point or comma within a Persian number. */
export const latinPunctuation: PersianRule = (text) => {
  const inNumbers = slipsAt('latin-punctuation', text, numberSign, (match) => {
    if (match[0] === ',') return { wanted: '٬', hint: '«٬» groups thousands; «،» separates two numbers.' };
    return isVersion(text, match.index) ? null : { wanted: '٫' };
  });
  const taken = new Set(inNumbers.map((slip) => slip.at));
  const beside = slipsAt('latin-punctuation', text, latinSign, (match) =>
    taken.has(match.index) ? null : { wanted: persianFor[match[0]]! },
  );
  return [...inNumbers, ...beside].sort((a, b) => a.at - b.at);
};

/** ۱.۲.۳ is a version or a date: its points are not decimal signs. */
function isVersion(text: string, at: number): boolean {
  const around = new RegExp(`[${digit}]+\\.[${digit}]+(?:\\.[${digit}]+)+`, 'g');
  const from = Math.max(0, at - 20);
  return [...text.slice(from, at + 20).matchAll(around)].some(
    (match) => from + match.index < at && at < from + match.index + match[0].length,
  );
}

/** " and ' : Persian has «». An apostrophe inside a Latin word stays. */
export const straightQuote: PersianRule = (text) =>
  slipsAt('straight-quote', text, /"|(?<![A-Za-z])'|'(?![A-Za-z])/g, () => ({ hint: 'Write «» around quoted words.' }));

const spaceBefore = new RegExp(`(?<!${space})${space}+(?:[،؛؟:!»)\\]]|\\.(?![\\p{L}\\p{N}.]))|[«(\\[]${space}+`, 'gu');

/** A space before ، ؛ : . ؟ ! » ), or after an opening « (. */
export const spaceBeforePunctuation: PersianRule = (text) =>
  slipsAt('space-before-punctuation', text, spaceBefore, ([found]) => ({
    wanted: found.replace(/[ \t\r\n\u00a0]+/, ''),
  }));

const opening = `[${letter}${digit}A-Za-z«(]`;
const joined = new RegExp(
  `[،؛؟!](?=${opening})|(?<=[${letter}${mark}${digit}»)]):(?=[${letter}A-Za-z«(])|(?<=[${letter}${mark}»)])\\.(?=[${letter}«(])`,
  'g',
);
const wordBefore = new RegExp(`(?:${wordSign}|\\.)+$`);
const wordAfter = new RegExp(`^${wordSign}+`);

/** ، ؛ ؟ ! : . with the next word right behind. «ب.ظ» and other abbreviations of single letters stay. */
export const noSpaceAfterPunctuation: PersianRule = (text) =>
  slipsAt('no-space-after-punctuation', text, joined, (match) => {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const after = text.slice(match.index + 1, match.index + 40);
    const between = new RegExp(`[${digit}]$`).test(before) && new RegExp(`^[${digit}]`).test(after);
    if (between) return null;
    if (match[0] === '.' && isAbbreviation(before, after)) return null;
    return { wanted: `${match[0]} `, hint: 'A space follows the sign.' };
  });

function isAbbreviation(before: string, after: string): boolean {
  const last = wordBefore.exec(before)?.[0].split('.').at(-1) ?? '';
  const next = wordAfter.exec(after)?.[0] ?? '';
  return last.length === 1 || next.length === 1;
}

/** Two spaces in a row, except the padding of a table’s cells. */
export const doubleSpace: PersianRule = (text) =>
  slipsAt('double-space', text, /(?<![|\r\n \t\u00a0])[ \t\u00a0]{2,}(?![|\r\n]|$)/g, () => ({
    wanted: ' ',
    hint: 'One space is enough.',
  }));
