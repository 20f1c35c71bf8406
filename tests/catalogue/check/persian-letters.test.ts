// Letters and digits of Arabic keyboards, tatweel, and Latin digits in Persian text.
import { describe, expect, test } from 'vitest';
import { latinDigit } from '../../../src/catalogue/check/persian/digits.ts';
import { arabicLetter, tatweel } from '../../../src/catalogue/check/persian/letters.ts';
import { found, stays } from './slips.ts';

describe('Arabic letters and digits', () => {
  test.each([
    ['كار مشتري', ['كار → کار', 'مشتري → مشتری']],
    ['به سوى او', ['سوى → سوی']],
    ['دایرة', ['دایرة → دایره']],
    ['می‌كند', ['می‌كند → می‌کند']],
    ['ساعت ٩ تا ١٢', ['٩ → ۹', '١٢ → ۱۲']],
  ])('%s', (text, slips) => expect(found(arabicLetter, text)).toEqual(slips));

  test.each(['کار مشتری', 'می‌کند', 'ساعت ۹ تا ۱۲', 'مسئول، تأثیر، مؤثر، جزئی، قرآن، برنامهٔ ما'])('%s stays', (text) =>
    expect(stays(arabicLetter, text)).toBe(true),
  );
});

describe('tatweel', () => {
  test.each([
    ['ســلام', ['ســلام → سلام']],
    ['او کتابـ را دید', ['کتابـ → کتاب']],
    ['الف ـ ب', ['ـ']],
  ])('%s', (text, slips) => expect(found(tatweel, text)).toEqual(slips));

  test.each(['سلام', 'الف - ب', 'الف – ب'])('%s stays', (text) => expect(stays(tatweel, text)).toBe(true));
});

describe('Latin digits', () => {
  test.each([
    ['تا ساعت 9 صبر کنید', ['9 → ۹']],
    ['بند ISO 9001 می‌گوید', ['9001 → ۹۰۰۱']],
    ['میانگین 3.5 است', ['3.5 → ۳٫۵']],
    ['در 24/7 ساعت', ['24/7 → ۲۴/۷']],
    ['از 2 تا 3', ['2 → ۲', '3 → ۳']],
  ])('%s', (text, slips) => expect(found(latinDigit, text)).toEqual(slips));

  test.each(['تا ساعت ۹', 'فروش B2B', 'نشانی example.org/2026/07 را ببینید', 'نسخهٔ v2.1', 'info2@example.org'])(
    '%s stays',
    (text) => expect(stays(latinDigit, text)).toBe(true),
  );
});
