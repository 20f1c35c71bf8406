// All rules of Persian spelling, run over one text.
import { latinDigit } from './digits.ts';
import { heYe, missingHalfSpace } from './half-space.ts';
import { arabicLetter, tatweel } from './letters.ts';
import { officialese } from './officialese.ts';
import {
  doubleSpace,
  latinPunctuation,
  noSpaceAfterPunctuation,
  spaceBeforePunctuation,
  straightQuote,
} from './punctuation.ts';
import type { PersianRule, Slip } from './slip.ts';

export const persianRules: readonly PersianRule[] = [
  arabicLetter,
  tatweel,
  latinDigit,
  latinPunctuation,
  straightQuote,
  missingHalfSpace,
  heYe,
  spaceBeforePunctuation,
  noSpaceAfterPunctuation,
  doubleSpace,
  officialese,
];

/** Every slip in a Persian text, in reading order. */
export function persianSlips(text: string): Slip[] {
  return persianRules.flatMap((rule) => rule(text)).sort((a, b) => a.at - b.at);
}
