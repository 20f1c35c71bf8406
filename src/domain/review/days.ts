// The days on which there is something to review, for reminders.
import type { Scheduled } from './schedule.ts';

/**
 * ISO dates after `today` on which something is due, in order, as far as is known now. What is due by today and may stay
 * undone counts for tomorrow. `dayOf` tells the person's day of a moment. Up to and without the `until` date where there is
 * one, else the first `count` of them.
 */
export function reviewDays(
  scheduled: readonly Scheduled[],
  dayOf: (time: number) => string,
  { tomorrow, until, count = 4 }: { tomorrow: string; until?: string | undefined; count?: number },
): string[] {
  const days = scheduled.map(({ due }) => dayOf(due)).map((date) => (date < tomorrow ? tomorrow : date));
  const distinct = [...new Set(days)].sort();
  return until === undefined ? distinct.slice(0, count) : distinct.filter((date) => date < until);
}
