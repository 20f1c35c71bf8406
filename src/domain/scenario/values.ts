// What a story remembers: its variables, how a choice changes them, which conditions they meet.
import type { Changes, Condition, Story } from './story.ts';

/** Variable → its value, a whole number from 0 to 9. */
export type Values = ReadonlyMap<string, number>;

const least = 0;
const most = 9;

export function startValues(story: Story): Values {
  return new Map(story.variables.map(({ id, start }) => [id, start]));
}

/** The values after a choice. What would leave 0 … 9 stops there, so that a story has finitely many states. */
export function changed(values: Values, changes: Changes): Values {
  const next = new Map(values);
  for (const [variable, change] of Object.entries(changes)) {
    const value = typeof change === 'number' ? (values.get(variable) ?? least) + change : Number(change.slice(1));
    next.set(variable, Math.min(most, Math.max(least, value)));
  }
  return next;
}

/** Whether all conditions hold; none is always met. An unknown variable counts as 0. */
export function holds(values: Values, conditions: readonly Condition[]): boolean {
  return conditions.every(({ variable, atLeast = least, atMost = most }) => {
    const value = values.get(variable) ?? least;
    return value >= atLeast && value <= atMost;
  });
}
