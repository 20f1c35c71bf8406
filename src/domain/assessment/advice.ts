// From priorities to practices, in an order that the guards keep: no tool before a strategy. Assessment brief §11.
import { type Answers, keyedValue, type ScorableItem } from './answers.ts';
import type { Priority } from './priority.ts';

export interface AdvisedItem extends ScorableItem {
  practice: string;
}

export interface AdvisedDimension {
  id: string;
  items: readonly AdvisedItem[];
}

/** While the condition holds, `lead`’s practice comes before any other of the dimension `applies`. */
export interface AdviceGuard {
  id: string;
  when: { dimensions: readonly string[]; belowLevel: number } | { item: string; below: number };
  applies: string;
  lead: string;
}

export type Strength = 'start' | 'strengthen' | 'keep';

export interface AdvisedPractice {
  item: string;
  practice: string;
  strength: Strength;
  /** Keyed mean (or, alone, keyed answer) of the item, 0 … 4; null when unknown. */
  value: number | null;
}

export interface Advice {
  dimension: string;
  /** Practices to begin with, most urgent first: the critical item, then the lowest, risks included. */
  practices: AdvisedPractice[];
  /** Guards that changed the order here. */
  guards: string[];
}

/** What an item’s keyed mean asks for: below 2 start, below 3 strengthen, else keep. */
export function strength(value: number): Strength {
  return value < 2 ? 'start' : value < 3 ? 'strengthen' : 'keep';
}

/**
 * At most `most` dimensions with a priority above 0, in the order of `priorities`, each with its practices.
 * `values`: keyed item values 0 … 4, null where unknown. `levels`: gated level by dimension id.
 * A guard’s leading practice may belong to another dimension (authority before courtesy training).
 */
export function advise(
  dimensions: readonly AdvisedDimension[],
  guards: readonly AdviceGuard[],
  priorities: readonly Priority[],
  values: Readonly<Record<string, number | null>>,
  levels: Readonly<Record<string, number>>,
  most = 3,
): Advice[] {
  const itemById = new Map(dimensions.flatMap(({ items }) => items.map((item) => [item.id, item] as const)));
  return priorities
    .filter(({ priority }) => priority > 0)
    .slice(0, most)
    .map(({ id }) => {
      const active = guards.filter((guard) => guard.applies === id && holds(guard, values, levels));
      // A leading practice stands even when its own item is unknown or well in hand: the order is the point of a guard.
      const leads = [...new Set(active.flatMap((guard) => itemById.get(guard.lead) ?? []))];
      const known = dimensions
        .find((dimension) => dimension.id === id)!
        .items.filter((item) => values[item.id] != null && !leads.includes(item))
        .sort((a, b) => urgency(a, values) - urgency(b, values));
      const open = known.filter((item) => strength(values[item.id]!) !== 'keep');
      const rest = open.length > 0 || leads.length > 0 ? open : known.slice(0, 1);
      return {
        dimension: id,
        practices: [...leads, ...rest].map((item) => advised(item, values[item.id] ?? null)),
        guards: active.map((guard) => guard.id),
      };
    });
}

function advised(item: AdvisedItem, value: number | null): AdvisedPractice {
  return { item: item.id, practice: item.practice, strength: value === null ? 'start' : strength(value), value };
}

function holds(
  { when }: AdviceGuard,
  values: Readonly<Record<string, number | null>>,
  levels: Readonly<Record<string, number>>,
): boolean {
  if ('item' in when) {
    const value = values[when.item] ?? null;
    return value !== null && value < when.below;
  }
  return when.dimensions.some((id) => (levels[id] ?? Number.POSITIVE_INFINITY) < when.belowLevel);
}

/** The critical item first (unless it is well in hand), then by value. */
function urgency(item: AdvisedItem, values: Readonly<Record<string, number | null>>): number {
  const value = values[item.id] ?? Number.POSITIVE_INFINITY;
  return item.critical && strength(value) !== 'keep' ? -1 : value;
}

/** Keyed values of one person’s answers by item id, for `advise`. */
export function personValues(dimensions: readonly AdvisedDimension[], answers: Answers): Record<string, number | null> {
  return Object.fromEntries(
    dimensions.flatMap(({ items }) => items.map((item) => [item.id, keyedValue(item, answers)] as const)),
  );
}
