// What the languages are called in messages to authors.
import type { Locale } from '../../i18n/locales.ts';

export function languageName(locale: Locale): string {
  return locale === 'fa' ? 'Persian' : 'English';
}
