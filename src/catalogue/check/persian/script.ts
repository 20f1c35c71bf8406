// The signs of Persian writing as building blocks of patterns. A pattern never lists letters by itself.

/** Letters of the Arabic script, without tatweel, digits and signs. */
export const letter = '\\u0620-\\u063f\\u0641-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06ff';
/** Vowel signs and the small hamza of «هٔ». */
export const mark = '\\u064b-\\u065f\\u0670';
export const digit = '\\u06f0-\\u06f9';
/** The half-space, U+200C. */
export const halfSpace = '\u200c';
/** What a space may be in a text: also the end of a line, which folds into one. */
export const space = '[ \\t\\r\\n\\u00a0]';

/** One character of a Persian word, half-space included. */
export const wordSign = `[${letter}${mark}${halfSpace}]`;
/** A Persian word begins here, or ends here. */
export const wordStart = `(?<!${wordSign})`;
export const wordEnd = `(?!${wordSign})`;

const anyLetter = new RegExp(`[${letter}]`);

/** Whether a text has a Persian letter in it. */
export function hasPersian(text: string): boolean {
  return anyLetter.test(text);
}
