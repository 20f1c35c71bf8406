// Days in the reader’s calendar: Jalali on Persian pages.
import { type Locale, locales } from './locales.ts';

/**
 * A day in the reader’s calendar: «۱ آذر ۱۴۰۵» or “22 November 2026”. `date` is an ISO date or epoch milliseconds. Another
 * `calendar` shows the same day otherwise, still in the reader’s words and digits: «۲۲ نوامبر ۲۰۲۶», “1 Azar 1405 AP”.
 */
export function formatDate(
  locale: Locale,
  date: string | number,
  timeZone?: string,
  calendar: 'persian' | 'gregory' = locales[locale].calendar,
): string {
  const { intl } = locales[locale];
  const day = typeof date === 'string' ? new Date(`${date}T12:00:00Z`) : new Date(date);
  const zone = typeof date === 'string' ? 'UTC' : timeZone;
  return new Intl.DateTimeFormat(
    `${intl.split('-u-')[0]}-u-ca-${calendar}-nu-${locale === 'fa' ? 'arabext' : 'latn'}`,
    {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      ...(zone ? { timeZone: zone } : {}),
    },
  ).format(day);
}

/** The ISO Gregorian day of a moment (epoch milliseconds) in a time zone, the device’s own unless told. */
export function isoDay(time: number, timeZone?: string): string {
  // Swedish writes dates as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', ...(timeZone ? { timeZone } : {}) }).format(time);
}
