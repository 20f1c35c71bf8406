// Numbers as people type them: three kinds of digits, both decimal separators, thousands in groups; and what is no number.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../src/domain/language/number.ts';

const digits = { Latin: '0123456789', Persian: '۰۱۲۳۴۵۶۷۸۹', Arabic: '٠١٢٣٤٥٦٧٨٩' };
const inScript = (number: string, script: string) => number.replace(/\d/g, (digit) => script[Number(digit)]!);

describe.each(Object.entries(digits))('%s digits', (_, script) => {
  test('whole numbers, with and without a sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (number) => {
        expect(readNumber(inScript(String(number), script))).toBe(number);
      }),
    );
  });
  test.each(['.', '٫', ',', '،'])('a decimal after %j', (separator) => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99999, max: 99999 }),
        // One, two or four places: after three a comma could stand between thousands.
        fc.constantFrom('5', '25', '0625', '00'),
        (whole, fraction) => {
          const written = inScript(`${whole}${separator}${fraction}`, script);
          expect(readNumber(written)).toBe(Number(`${whole}.${fraction}`));
        },
      ),
    );
  });
  test.each([',', '،', '٬', ' ', '\u00a0', '\u202f', '\u200c', '’', "'"])('thousands parted by %j', (separator) => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1e12 }), fc.boolean(), (number, negative) => {
        const grouped = String(number).replace(/\B(?=(\d{3})+$)/g, separator);
        const written = inScript((negative ? '-' : '') + grouped, script);
        expect(readNumber(written)).toBe(negative ? -number : number);
      }),
    );
  });
});

describe('by hand', () => {
  test.each([
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['۱۲٫۵', 12.5],
    ['١٢٫٥', 12.5],
    ['1,234', 1234],
    ['1,234.5', 1234.5],
    ['۱٬۲۳۴٫۵', 1234.5],
    ['1,23', 1.23],
    ['0,5', 0.5],
    [',5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['+7', 7],
    ['−7', -7],
    ['–7', -7],
    ['-۷', -7],
    ['  ۴۲  ', 42],
    ['\u200e۴۲\u200f', 42],
    ['\u2066-3\u2069', -3],
    ['۱2٣', 123],
    ['007', 7],
    ['-0', -0],
  ])('%j is %d', (written, number) => expect(readNumber(written)).toBe(number));

  test.each([
    '',
    ' ',
    '-',
    '.',
    '٫',
    ',',
    'پنج',
    'five',
    '12 days',
    '۱۲ روز',
    '50%',
    '۵۰٪',
    '1e3',
    'Infinity',
    'NaN',
    '0x10',
    '1.2.3',
    '1,2,3',
    '1,234,5',
    '1.234,5',
    '--1',
    '1-2',
    '½',
    '५',
    '9'.repeat(400),
  ])('%j is none', (written) => expect(readNumber(written)).toBeNull());
});

test('anything is a finite number or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const number = readNumber(text);
      expect(number === null || Number.isFinite(number)).toBe(true);
    }),
  );
});
