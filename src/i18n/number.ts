// Numbers as a reader of the language expects them: in Persian digits on Persian pages.
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
