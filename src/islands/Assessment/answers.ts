// The answers under way. Pure; the island keeps them as a draft, in every language the same.
import type { ItemAnswer } from '../../domain/records/record.ts';
import type { DimensionView, InstrumentView, ItemPlace } from './instrument-view.ts';

export type Answers = Readonly<Record<string, ItemAnswer>>;

/** What the drafts store holds for an assessment. */
export interface AssessmentDraft {
  version: string;
  answers: Answers;
}

/** A draft read back, or null when it belongs to another version or is not one. Answers to unknown items are left out. */
export function readDraft(value: unknown, instrument: InstrumentView): Answers | null {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('answers' in value)) return null;
  if (value.version !== instrument.version || typeof value.answers !== 'object' || value.answers === null) return null;
  const ids = new Set(instrument.dimensions.flatMap(({ items }) => items.map(({ id }) => id)));
  return Object.fromEntries(
    Object.entries(value.answers).filter(
      (entry): entry is [string, ItemAnswer] => ids.has(entry[0]) && isAnswer(entry[1]),
    ),
  );
}

function isAnswer(value: unknown): value is ItemAnswer {
  return (
    value === 'na' ||
    value === 'dk' ||
    (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 4)
  );
}

/** A dimension is set aside when every item of it is answered “does not apply”. */
export function isSetAside(dimension: DimensionView, answers: Answers): boolean {
  return dimension.items.every(({ id }) => answers[id] === 'na');
}

/** Sets a whole dimension aside, or takes that back. */
export function setAside(dimension: DimensionView, answers: Answers, aside: boolean): Answers {
  const ids = new Set(dimension.items.map(({ id }) => id));
  const others = Object.entries(answers).filter(([id]) => !ids.has(id));
  return Object.fromEntries([...others, ...(aside ? [...ids].map((id) => [id, 'na'] as const) : [])]);
}

/** Where “next” (1) and “back” (−1) lead from an item: over a dimension that was set aside in one step, but for its first item. */
export function step(
  places: readonly ItemPlace[],
  from: number,
  direction: 1 | -1,
  answers: Answers,
): ItemPlace | undefined {
  let index = from + direction;
  while (
    places[index] &&
    isSetAside(places[index]!.dimension, answers) &&
    places[index]!.dimension.block &&
    places[index]!.item !== places[index]!.dimension.items[0]
  ) {
    index += direction;
  }
  return places[index];
}
