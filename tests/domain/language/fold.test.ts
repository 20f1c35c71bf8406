// One spelling for two ways of writing a word: each rule by itself, and what must stay apart.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldForComparison } from '../../../src/domain/language/fold.ts';

describe.each([
  ['Arabic ye and alef maqsura', 'علي', 'على', 'علی'],
  ['ye with hamza', 'مسائل', 'مسایل'],
  ['Arabic kaf', 'كتاب', 'کتاب'],
  ['te marbuta', 'مراجعة', 'مراجعه'],
  ['he with hamza', 'خانۀ', 'خانه'],
  ['the ezafe after a silent he', 'خانه‌ی', 'خانه', 'خانهٔ'],
  ['alef with hamza or madda', 'أسان', 'إسان', 'آسان', 'اسان'],
  ['vav with hamza', 'مؤدب', 'مودب'],
  ['a hamza by itself', 'جزء', 'جز'],
  ['tatweel', 'سلــام', 'سلام'],
  ['vowel signs', 'مُشتَری', 'مشتری'],
  ['double consonants', 'توجّه', 'توجه'],
  ['bidi marks', '\u202bسلام\u202c', '\u200fسلام', 'سلام'],
  ['presentation forms', 'ﺳﻼم', 'سلام'],
  ['full-width letters', 'ＡＢＣ', 'abc'],
  ['capitals', 'Customer', 'CUSTOMER', 'customer'],
  ['Persian and Arabic digits', '۱۲۳', '١٢٣', '123'],
  ['a half-space', 'می‌شود', 'می شود'],
  ['hyphens and dashes', 'follow-up', 'follow–up', 'follow up'],
  ['white space', '  خوش   قول \n', 'خوش قول'],
  ['punctuation at the ends', '«سلام!»', 'سلام؟', 'سلام.', 'سلام'],
  ['punctuation between words', 'زود، درست', 'زود درست', 'زود/درست'],
])('%s', (_, ...written) => {
  test('is one spelling', () => expect(new Set(written.map(fold)).size, JSON.stringify(written.map(fold))).toBe(1));
});

test('the spelling itself', () => {
  expect(fold('  «مُراجعة‌ی» كنندگان؛ ٢٠٪ ')).toBe('مراجعه کنندگان 20');
  expect(fold('Don’t over-promise!')).toBe('don t over promise');
  expect(fold('خانه‌های')).toBe('خانه های');
});

describe('when compared, spaces do not matter', () => {
  test.each([
    ['قابل‌اعتماد', 'قابل اعتماد', 'قابلاعتماد'],
    ['می‌شود', 'میشود', 'می شود'],
    ['follow-up', 'followup', 'Follow up'],
  ])('%s', (...written) => expect(new Set(written.map(foldForComparison)).size).toBe(1));
});

describe('what stays apart', () => {
  test.each([
    ['مشتری', 'مشتریان'],
    ['قول', 'قولی'],
    ['سر', 'سیر'],
    ['12', '21'],
    ['کار', 'گار'],
    ['trust', 'trusts'],
  ])('%s and %s', (one, other) => expect(foldForComparison(one)).not.toBe(foldForComparison(other)));
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...'اأآإبيیىئكکهةۀؤءـًٌٍ‌ ‎‏-–.،؟«»۱١1AaÉ'), { maxLength: 20 })
      .map((letters) => letters.join('')),
  );
  test('folded twice is folded once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
  test('keeps letters, digits and single spaces, nothing else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });
});
