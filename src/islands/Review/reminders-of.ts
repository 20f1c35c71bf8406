// What a calendar file says of the days to come: one event a day of review, the date in both calendars.
import { addDays } from '../../domain/calendar/iso-date.ts';
import { reviewDays } from '../../domain/review/days.ts';
import type { Reminders } from '../../exchange/reminders.ts';
import { inBothCalendars } from '../../i18n/day.ts';
import type { Locale } from '../../i18n/locales.ts';
import { speaker } from '../../i18n/translate.ts';
import { dayOf } from './local-day.ts';
import type { Plan } from './plan.ts';
import type { ReviewWords } from './words.ts';

interface Context {
  locale: Locale;
  site: string;
  brand: string;
  words: ReviewWords;
  /** This page's address. */
  address: string;
  /** Epoch milliseconds. */
  now: number;
}

/** Up to the latest date to be ready by, or the next few days; `days` is empty while nothing is to be reviewed. */
export function remindersOf({ scheduled, today, goals }: Plan, context: Context): Reminders {
  const { locale, site, brand, words, address, now } = context;
  const say = speaker(locale, words);
  const ahead = [...goals.values()].map(({ readyBy }) => readyBy).filter((date) => date > today);
  const days = reviewDays(scheduled, dayOf, { tomorrow: addDays(today, 1), until: ahead.sort().at(-1) });
  const title = say('eventTitle', { brand });
  return {
    ...{ site, language: locale, name: title, made: now },
    days: days.map((date) => ({
      ...{ date, title },
      text: `${say('eventText', { date: inBothCalendars(locale, date) })}\n${address}`,
    })),
  };
}
