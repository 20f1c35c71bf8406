// Numbers, days and lists as a reader of each language expects them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latinDigits } from '../../src/domain/language/digits.ts';
import { formatDate, formatList, formatNumber, formatPercent, formatPlain } from '../../src/i18n/format.ts';
import { isLocale, localeCodes, locales, otherLocale } from '../../src/i18n/locales.ts';

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
});

describe('numbers', () => {
  test.each([
    [12.5, 1, '۱۲٫۵', '12.5'],
    [12.5, 0, '۱۳', '13'],
    [62.8125, 2, '۶۲٫۸۱', '62.81'],
    [1234567, 0, '۱٬۲۳۴٬۵۶۷', '1,234,567'],
    [0, 0, '۰', '0'],
  ])('%s with %i decimals at most', (value, digits, fa, en) => {
    expect(formatNumber('fa', value, digits)).toBe(fa);
    expect(formatNumber('en', value, digits)).toBe(en);
  });
  test('a year has no separator', () => {
    expect(formatPlain('fa', 1405)).toBe('۱۴۰۵');
    expect(formatPlain('en', 2026)).toBe('2026');
  });
  test('a share is whole percents', () => {
    expect([0, 0.805, 1].map((share) => formatPercent('fa', share))).toEqual(['۰٪', '۸۱٪', '۱۰۰٪']);
    expect([0, 0.805, 1].map((share) => formatPercent('en', share))).toEqual(['0%', '81%', '100%']);
  });
  test('a Persian page has no Latin digit, and says the same number', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(formatPlain('fa', value)).toMatch(/^[۰-۹]+$/);
        expect(latinDigits(formatPlain('fa', value))).toBe(formatPlain('en', value));
      }),
    );
  });
});

test('lists are joined as the language does, without marks that a search would trip over', () => {
  expect([[], ['الف'], ['الف', 'ب'], ['الف', 'ب', 'پ']].map((words) => formatList('fa', words))).toEqual([
    '',
    'الف',
    'الف و ب',
    'الف، ب و پ',
  ]);
  expect(formatList('en', ['a', 'b'])).toBe('a and b');
  expect(formatList('en', ['a', 'b', 'c'])).toBe('a, b and c');
});

describe('the table of languages', () => {
  test('knows its own codes and nothing that an object happens to have', () => {
    expect(localeCodes).toEqual(['fa', 'en']);
    expect(['fa', 'en', 'de', 'toString', '__proto__', null].map(isLocale)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
  test('two languages are each other’s other one, and run in opposite directions', () => {
    expect(localeCodes.map(otherLocale)).toEqual(['en', 'fa']);
    expect(localeCodes.map((code) => locales[code].dir)).toEqual(['rtl', 'ltr']);
  });
});
