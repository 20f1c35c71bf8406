// Numbers and dates as a reader of the language expects them: Persian digits, the Jalali calendar.
import { type Locale, locales } from './locales.ts';

/** `12.5` → «۱۲٫۵» or “12.5”; at most `fractionDigits` decimals (0 unless told), no trailing zeros. */
export function formatNumber(locale: Locale, value: number, fractionDigits = 0): string {
  return new Intl.NumberFormat(locales[locale].intl, { maximumFractionDigits: fractionDigits }).format(value);
}

/** A year or a version part: digits without a thousands separator. */
export function formatPlain(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locales[locale].intl, { useGrouping: false }).format(value);
}

/** A text that holds digits, such as a version, in the locale’s digits. */
export function formatDigits(locale: Locale, text: string): string {
  return text.replace(/[0-9]/g, (digit) => formatPlain(locale, Number(digit)));
}

/** `0.8` → «۸۰٪» or “80%”. */
export function formatPercent(locale: Locale, share: number): string {
  return new Intl.NumberFormat(locales[locale].intl, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A day in the reader’s calendar: «۱ آذر ۱۴۰۵» or “22 November 2026”. `date` is an ISO date or epoch milliseconds. */
export function formatDate(locale: Locale, date: string | number, timeZone?: string): string {
  const { intl, calendar } = locales[locale];
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

/** Joins words as the language does: «الف، ب و پ», “a, b and c”. By hand: for Persian, Intl.ListFormat writes «الف، ب، و پ». */
export function formatList(locale: Locale, words: readonly string[]): string {
  const { comma, and } = locales[locale];
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(comma)}${and}${last}`;
}
