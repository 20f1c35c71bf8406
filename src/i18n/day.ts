// A day with its weekday, and in both calendars: for plans and reminders, where the day must be found again on any wall calendar.
import { formatDate } from './date.ts';
import { type Locale, locales } from './locales.ts';

/** «یکشنبه ۱ آذر ۱۴۰۵» or “Sunday 22 November 2026”. `date` is an ISO date. */
export function formatDay(locale: Locale, date: string): string {
  const weekday = new Intl.DateTimeFormat(locales[locale].intl, { weekday: 'long', timeZone: 'UTC' });
  return `${weekday.format(new Date(`${date}T12:00:00Z`))} ${formatDate(locale, date)}`;
}

/** As `formatDay`, with the other calendar after it: «یکشنبه ۱ آذر ۱۴۰۵ (۲۲ نوامبر ۲۰۲۶)», “Sunday 22 November 2026 (1 Azar 1405)”. */
export function inBothCalendars(locale: Locale, date: string): string {
  const other = locales[locale].calendar === 'persian' ? 'gregory' : 'persian';
  // English names the era of a Persian year; beside the Gregorian date it says nothing.
  return `${formatDay(locale, date)} (${formatDate(locale, date, undefined, other).replace(/ AP$/, '')})`;
}
