// Days as a reader of each language expects them: Jalali on Persian pages.
import { describe, expect, test } from 'vitest';
import { formatDate, isoDay } from '../../src/i18n/date.ts';

describe('days', () => {
  // Checked against the Iranian calendar: Nowruz 1403 to 1405, the leap day of 1403, and a day before the epoch.
  test.each([
    ['2024-03-20', '۱ فروردین ۱۴۰۳', '20 March 2024'],
    ['2025-03-20', '۳۰ اسفند ۱۴۰۳', '20 March 2025'],
    ['2025-03-21', '۱ فروردین ۱۴۰۴', '21 March 2025'],
    ['2026-03-20', '۲۹ اسفند ۱۴۰۴', '20 March 2026'],
    ['2026-03-21', '۱ فروردین ۱۴۰۵', '21 March 2026'],
    ['2026-11-22', '۱ آذر ۱۴۰۵', '22 November 2026'],
    ['1969-07-20', '۲۹ تیر ۱۳۴۸', '20 July 1969'],
  ])('%s is %s', (iso, fa, en) => {
    expect(formatDate('fa', iso)).toBe(fa);
    expect(formatDate('en', iso)).toBe(en);
  });
  test('a moment is a day of the reader’s zone, an ISO date the same day everywhere', () => {
    // 00:30 on the first of Farvardin in Tehran, still the day before in Greenwich.
    const moment = Date.UTC(2026, 2, 20, 21, 0);
    expect(formatDate('fa', moment, 'Asia/Tehran')).toBe('۱ فروردین ۱۴۰۵');
    expect(formatDate('fa', moment, 'UTC')).toBe('۲۹ اسفند ۱۴۰۴');
    expect(formatDate('fa', '2026-03-21', 'America/Los_Angeles')).toBe('۱ فروردین ۱۴۰۵');
  });
  test('another calendar shows the same day, still in the reader’s words and digits', () => {
    expect(formatDate('fa', '2026-11-22', undefined, 'gregory')).toContain('۲۲ نوامبر ۲۰۲۶');
    expect(formatDate('en', '2026-11-22', undefined, 'persian')).toContain('1 Azar 1405');
  });
  test('the ISO day of a moment is that of the zone', () => {
    const moment = Date.UTC(2026, 2, 20, 21, 0);
    expect(isoDay(moment, 'Asia/Tehran')).toBe('2026-03-21');
    expect(isoDay(moment, 'UTC')).toBe('2026-03-20');
  });
});
