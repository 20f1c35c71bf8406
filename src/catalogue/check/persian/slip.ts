// A slip of Persian spelling in a text, and the shape of a rule that finds them.
import type { Slug } from '../slugs.ts';

export interface Slip {
  slug: Slug;
  /** Where in the text it begins, and how many characters it has. */
  at: number;
  length: number;
  /** What should stand in its place, when one thing should. */
  wanted?: string;
  /** A word more on how to write it. */
  hint?: string;
}

/** Finds every slip of its kind in a Persian text, in order. */
export type PersianRule = (text: string) => Slip[];

/** The slips at every match of `pattern` (with the `g` flag). `describe` returns null where a match is no slip. */
export function slipsAt(
  slug: Slug,
  text: string,
  pattern: RegExp,
  describe: (match: RegExpExecArray) => { wanted?: string; hint?: string } | null,
): Slip[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const told = describe(match);
    return told === null ? [] : [{ slug, at: match.index, length: match[0].length, ...told }];
  });
}
