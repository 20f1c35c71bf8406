// Days: one day in two calendars, the day of a moment where the reader is; and words of unknown direction.
import { describe, expect, test } from 'vitest';
import { formatDate, isoDay } from '../../src/i18n/date.ts';
import { isolated } from '../../src/i18n/isolate.ts';

describe('a day in the calendar that is not the reader’s own', () => {
  test('keeps the reader’s words and digits', () => {
    expect(formatDate('fa', '2026-11-22', undefined, 'gregory')).toBe('۲۲ نوامبر ۲۰۲۶');
    expect(formatDate('en', '2026-11-22', undefined, 'persian')).toBe('1 Azar 1405 AP');
  });
  test('is the same day at the turn of the Persian year', () => {
    expect(formatDate('fa', '2026-03-21')).toBe('۱ فروردین ۱۴۰۵');
    expect(formatDate('en', '2026-03-21', undefined, 'persian')).toBe('1 Farvardin 1405 AP');
    expect(formatDate('en', '2026-03-20', undefined, 'persian')).toBe('29 Esfand 1404 AP');
  });
});

test('the day of a moment is that of the time zone', () => {
  const late = Date.UTC(2026, 10, 21, 22, 0);
  expect(isoDay(late, 'UTC')).toBe('2026-11-21');
  expect(isoDay(late, 'Asia/Tehran')).toBe('2026-11-22');
  expect(isoDay(Date.UTC(2026, 0, 5), 'UTC')).toBe('2026-01-05');
});

test('words are closed in by the marks of first-strong isolation', () =>
  expect([...isolated('علی')].map((sign) => sign.codePointAt(0)!.toString(16))).toEqual([
    '2068',
    '639',
    '644',
    '6cc',
    '2069',
  ]));
