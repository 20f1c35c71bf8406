// Numbers as a reader of each language expects them: in Persian digits on Persian pages.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latinDigits } from '../../src/domain/language/digits.ts';
import { formatDigits, formatNumber, formatPercent, formatPlain } from '../../src/i18n/number.ts';

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
  test('a text keeps all but its digits', () => {
    expect(formatDigits('fa', '1.10.2-b')).toBe('۱.۱۰.۲-b');
    expect(formatDigits('en', '1.10.2-b')).toBe('1.10.2-b');
  });
});
