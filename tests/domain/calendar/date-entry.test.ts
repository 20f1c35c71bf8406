// Typed dates: three kinds of digits, both calendars against the platform's own, and a reason for each that is none.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Calendar, dateParts, readDate } from '../../../src/domain/calendar/date-entry.ts';

const typed = (day: string, month: string, year: string) => ({ day, month, year });
const date = (calendar: Calendar, day: string, month: string, year: string) => {
  const read = readDate(calendar, typed(day, month, year));
  return read.ok ? read.value : read.failure;
};

describe('reads', () => {
  test.each([
    ['Persian digits', '۱', '۹', '۱۴۰۵', '2026-11-22'],
    ['Arabic digits', '١', '٩', '١٤٠٥', '2026-11-22'],
    ['Latin digits, spaces and zeros', ' 01', '09 ', '1405', '2026-11-22'],
    ['a year of two digits', '۱', '۹', '۰۵', '2026-11-22'],
    ['the last day of a leap year', '۳۰', '۱۲', '۱۴۰۳', '2025-03-20'],
  ])('%s', (_, day, month, year, iso) => expect(date('persian', day, month, year)).toBe(iso));
  test('a Gregorian date on an English page', () => {
    expect(date('gregory', '22', '11', '2026')).toBe('2026-11-22');
    expect(date('gregory', '29', '2', '28')).toBe('2028-02-29');
  });
});

describe('says why a date is none', () => {
  test.each([
    ['persian', '', '', '', { reason: 'empty', field: 'day' }],
    ['persian', '۱', '', '۱۴۰۵', { reason: 'empty', field: 'month' }],
    ['persian', '۱', ' ', '', { reason: 'empty', field: 'month' }],
    ['persian', 'یکم', '۹', '۱۴۰۵', { reason: 'not-a-number', field: 'day' }],
    ['persian', '۱', '-۹', '۱۴۰۵', { reason: 'not-a-number', field: 'month' }],
    ['persian', '۱', '۹', '۱۴۰۵۵', { reason: 'not-a-number', field: 'year' }],
    ['persian', '۱', '۱۳', '۱۴۰۵', { reason: 'no-such-month', field: 'month' }],
    ['persian', '۱', '۰', '۱۴۰۵', { reason: 'no-such-month', field: 'month' }],
    ['persian', '۳۱', '۷', '۱۴۰۵', { reason: 'no-such-day', field: 'day', days: 30 }],
    ['persian', '۳۰', '۱۲', '۱۴۰۴', { reason: 'no-such-day', field: 'day', days: 29 }],
    ['persian', '۰', '۱', '۱۴۰۵', { reason: 'no-such-day', field: 'day', days: 31 }],
    ['persian', '۲۲', '۱۱', '۲۰۲۶', { reason: 'year-out-of-range', field: 'year' }],
    ['gregory', '1', '9', '1405', { reason: 'year-out-of-range', field: 'year' }],
    ['gregory', '29', '2', '2027', { reason: 'no-such-day', field: 'day', days: 28 }],
    ['gregory', '31', '4', '2027', { reason: 'no-such-day', field: 'day', days: 30 }],
  ] as [Calendar, string, string, string, object][])('%s %s/%s/%s', (calendar, day, month, year, problem) =>
    expect(date(calendar, day, month, year)).toEqual(problem),
  );
});

test.each(['persian', 'gregory'] as const)('the %s calendar is the one that Intl shows', (calendar) => {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    ...{ day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' },
  });
  const years = { from: Date.UTC(1930, 0, 1), to: Date.UTC(2120, 0, 1) };
  fc.assert(
    fc.property(fc.integer({ min: years.from, max: years.to }), (time) => {
      const iso = new Date(time).toISOString().slice(0, 10);
      const shown = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
      const { day, month, year } = dateParts(calendar, iso);
      expect([day, month, year].map(String)).toEqual([shown.day, shown.month, shown.year]);
      expect(date(calendar, `${day}`, `${month}`, `${year}`)).toBe(iso);
    }),
    { numRuns: 400 },
  );
});
