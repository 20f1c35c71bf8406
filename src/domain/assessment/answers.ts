// An instrument as the engine sees it, and answers turned into keyed values.
import type { ItemAnswer } from '../records/record.ts';

/** What scoring needs of an item; words play no role. */
export interface ScorableItem {
  id: string;
  critical?: true | undefined;
  reverse?: true | undefined;
}

export interface ScorableDimension {
  id: string;
  items: readonly ScorableItem[];
}

/** Answers by item id, as chosen. A missing entry or `null` is a skipped item. */
export type Answers = Readonly<Record<string, ItemAnswer | null | undefined>>;

/** The highest step of the scale: answers run 0 … 4. */
export const scaleMax = 4;

/** The answer as a number 0 … 4, or null for skipped, does not apply and don’t know. */
export function rawValue(answer: ItemAnswer | null | undefined): number | null {
  return typeof answer === 'number' ? answer : null;
}

/** The keyed value of an item: the answer, reversed for a risk item, so that more is always better. Brief §4.1. */
export function keyedValue(item: ScorableItem, answers: Answers): number | null {
  const raw = rawValue(answers[item.id]);
  if (raw === null) return null;
  return item.reverse ? scaleMax - raw : raw;
}

/** Rounds to 6 decimals, so that sums like 0.1 + 0.2 meet a cut as they do on paper. Brief §4.6. */
export function round6(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
