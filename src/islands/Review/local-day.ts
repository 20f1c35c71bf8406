// The person's own days: which one a moment falls on, and when one begins. The device's time zone decides.
import { addDays } from '../../domain/calendar/iso-date.ts';
import { isoDay } from '../../i18n/date.ts';

/** The ISO date of a moment (epoch milliseconds) here. */
export function dayOf(time: number): string {
  return isoDay(time);
}

/** The moment at which an ISO date begins here, in epoch milliseconds. */
export function startOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, day).getTime();
}

/** The moment at which the day of `now` ends here. */
export function endOfDay(now: number): number {
  return startOf(addDays(dayOf(now), 1));
}
