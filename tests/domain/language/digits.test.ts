// Persian, Arabic and Latin digits are the same numbers, whoever typed them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitValue, latinDigits } from '../../../src/domain/language/digits.ts';

const scripts = ['0123456789', '۰۱۲۳۴۵۶۷۸۹', '٠١٢٣٤٥٦٧٨٩'];

describe.each(scripts)('the digits %s', (digits) => {
  test('each has its value', () => expect([...digits].map(digitValue)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
  test('a whole number reads as in Latin digits', () => {
    fc.assert(
      fc.property(fc.nat(), (number) => {
        const typed = String(number).replace(/\d/g, (digit) => digits[Number(digit)]!);
        expect(latinDigits(typed)).toBe(String(number));
      }),
    );
  });
});

describe('anything else', () => {
  test('is left as it is', () => {
    expect(latinDigits('ساعت ۹:۳۰ (TRUST4)')).toBe('ساعت 9:30 (TRUST4)');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(latinDigits(latinDigits(text))).toBe(latinDigits(text));
        expect(latinDigits(text)).toHaveLength(text.length);
      }),
    );
  });
  test.each(['', ' ', '۱۲', '-1', '۳ ', 'پنج', '५', '½'])('%j has no digit value', (text) =>
    expect(digitValue(text)).toBeNull(),
  );
});
