// How the messages speak of values: short, in quotes, never a dump.
import { nearest } from './nearest.ts';

const longest = 48;

/** A value in a few words: `the text “abc”`, `the number 3`, `a list`, `nothing`. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `\`${value}\``;
  return Array.isArray(value) ? 'a list' : 'a group of keys';
}

/** A text in quotes, on one line, cut when long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > longest ? `${line.slice(0, longest)}…` : line}”`;
}

/** `` `a`, `b` and `c` ``; a long list ends in “and 12 more”. */
export function listOf(words: readonly string[], conjunction = 'and', most = 12): string {
  const shown = words.slice(0, most).map((word) => `\`${word}\``);
  if (words.length > most) shown.push(`${words.length - most} more`);
  const last = shown.pop();
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} ${conjunction} ${last}`;
}

/** What to write in place of `word`: the nearest known word, else the choice there is. */
export function suggest(word: string, known: readonly string[], kind: string): string {
  const near = nearest(word, known);
  if (near !== undefined) return `Write \`${near}\`.`;
  return known.length === 0 ? `There is no ${kind} yet.` : `Write one of: ${listOf(known, 'or')}.`;
}

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
