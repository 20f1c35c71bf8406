// The languages of the site as data: direction, digits, calendar. Another language begins here.
export const locales = {
  fa: {
    lang: 'fa',
    dir: 'rtl',
    name: 'فارسی',
    intl: 'fa-IR-u-nu-arabext',
    calendar: 'persian',
    comma: '، ',
    and: ' و ',
  },
  en: { lang: 'en', dir: 'ltr', name: 'English', intl: 'en-GB', calendar: 'gregory', comma: ', ', and: ' and ' },
} as const;

export type Locale = keyof typeof locales;

export const localeCodes = Object.keys(locales) as Locale[];

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(locales, value);
}

/** The other language of a two-language site. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'fa' ? 'en' : 'fa';
}
