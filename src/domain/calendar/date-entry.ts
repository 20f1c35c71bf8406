// A date typed in three fields, in the reader's calendar: read, checked and turned into an ISO date; and back.
import { CalendarDate, GregorianCalendar, PersianCalendar, parseDate, toCalendar } from '@internationalized/date';
import { latinDigits } from '../language/digits.ts';
import { failure, type Result, success } from '../result.ts';

export type Calendar = 'persian' | 'gregory';

/** What stands in the fields, as typed. */
export interface TypedDate {
  day: string;
  month: string;
  year: string;
}

/** Why a typed date is none, and which field to mend. */
export type DateProblem =
  | { reason: 'empty'; field: keyof TypedDate }
  | { reason: 'not-a-number'; field: keyof TypedDate }
  | { reason: 'no-such-month'; field: 'month' }
  /** `days`: how many days the month has in that year. */
  | { reason: 'no-such-day'; field: 'day'; days: number }
  /** A year of the other calendar, or one that nobody plans in. */
  | { reason: 'year-out-of-range'; field: 'year' };

const calendars = { persian: new PersianCalendar(), gregory: new GregorianCalendar() };

/** Four-digit years that are believed; two digits stand for years of the century at hand. */
const years = { persian: { from: 1300, to: 1499, century: 1400 }, gregory: { from: 1921, to: 2120, century: 2000 } };

/**
 * The ISO date, or why there is none: what is missing first, then what is no number, then month, year and day. Digits may be
 * Persian, Arabic or Latin; «۵» and «۰۵» are the same month, «۰۵» and «۱۴۰۵» the same year.
 */
export function readDate(calendar: Calendar, typed: TypedDate): Result<string, DateProblem> {
  const fields = ['day', 'month', 'year'] as const;
  const texts = fields.map((field) => ({ field, text: latinDigits(typed[field]).trim() }));
  const empty = texts.find(({ text }) => text === '');
  if (empty) return failure({ reason: 'empty', field: empty.field });
  const odd = texts.find(({ text }) => !/^\d{1,4}$/.test(text));
  if (odd) return failure({ reason: 'not-a-number', field: odd.field });
  const [day, month, typedYear] = texts.map(({ text }) => Number(text)) as [number, number, number];
  const { from, to, century } = years[calendar];
  const year = texts[2]!.text.length <= 2 ? century + typedYear : typedYear;
  if (month < 1 || month > 12) return failure({ reason: 'no-such-month', field: 'month' });
  if (year < from || year > to) return failure({ reason: 'year-out-of-range', field: 'year' });
  const days = calendars[calendar].getDaysInMonth(new CalendarDate(calendars[calendar], year, month, 1));
  if (day < 1 || day > days) return failure({ reason: 'no-such-day', field: 'day', days });
  return success(toCalendar(new CalendarDate(calendars[calendar], year, month, day), calendars.gregory).toString());
}

/** The numbers of an ISO date in a calendar: `2026-11-22` is 1, 9, 1405 in the Persian one. */
export function dateParts(calendar: Calendar, date: string): { day: number; month: number; year: number } {
  const { day, month, year } = toCalendar(parseDate(date), calendars[calendar]);
  return { day, month, year };
}
