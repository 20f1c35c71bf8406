// Persian signs of punctuation, quotation and spacing.
import { describe, expect, test } from 'vitest';
import {
  doubleSpace,
  latinPunctuation,
  noSpaceAfterPunctuation,
  spaceBeforePunctuation,
  straightQuote,
} from '../../../src/catalogue/check/persian/punctuation.ts';
import { expectMended, found, stays } from './slips.ts';

describe('Latin punctuation', () => {
  test.each([
    ['نام, نشان', [', → ،']],
    ['نام ,نشان', [', → ،']],
    ['آمد; رفت', ['; → ؛']],
    ['چرا?', ['? → ؟']],
    ['۵۰%', ['% → ٪']],
    ['%۵۰', ['% → ٪']],
    ['او گفت «نه», و رفت', [', → ،']],
    ['CRM, و دیگر هیچ', [', → ،']],
    ['۳.۵ از ۵', ['. → ٫']],
    ['۱,۲۰۰ تومان', [', → ٬']],
  ])('%s', (text, slips) => {
    expect(found(latinPunctuation, text)).toEqual(slips);
    expectMended(latinPunctuation, text);
  });

  test.each([
    'نام، نشان؛ چرا؟ ۵۰٪',
    'کتاب Parasuraman, Zeithaml & Berry را ببینید',
    'نشانی example.org/?a=b',
    'نسخهٔ ۱.۲.۳ آمد',
    'رفت. آمد.',
    '۳٫۵ و ۱٬۲۰۰',
  ])('%s stays', (text) => expect(stays(latinPunctuation, text)).toBe(true));
});

describe('straight quotes', () => {
  test('each mark is a slip', () => expect(found(straightQuote, `گفت "نه" و 'آری'`)).toEqual(['"', '"', "'", "'"]));

  test.each(['گفت «نه»', "نوشتهٔ O'Brien", 'گفت «آن “نه” را»'])('%s stays', (text) =>
    expect(stays(straightQuote, text)).toBe(true),
  );
});

describe('a space before a sign', () => {
  test.each([
    ['سلام ، خوبی ؟', [' ، → ،', ' ؟ → ؟']],
    ['آمد .', [' . → .']],
    ['گفت : بله', [' : → :']],
    ['« سلام »', ['«  → «', ' » → »']],
    ['( همین )', ['(  → (', ' ) → )']],
    ['خوب\n، بعد', ['\n، → ،']],
  ])('%j', (text, slips) => {
    expect(found(spaceBeforePunctuation, text)).toEqual(slips);
    expectMended(spaceBeforePunctuation, text);
  });

  test.each(['سلام، خوبی؟', 'گفت: «بله» (همین).', 'دامنهٔ .ir', 'رفت … و آمد', 'رفت ... و آمد'])('%s stays', (text) =>
    expect(stays(spaceBeforePunctuation, text)).toBe(true),
  );
});

describe('no space after a sign', () => {
  test.each([
    ['سلام،خوبی', ['، → ، ']],
    ['آمد؛رفت', ['؛ → ؛ ']],
    ['چرا؟چون', ['؟ → ؟ ']],
    ['رفت.آمد', ['. → . ']],
    ['گفت:«بله»', [': → : ']],
    ['«بله».بعد', ['. → . ']],
    ['نام،CRM', ['، → ، ']],
  ])('%s', (text, slips) => {
    expect(found(noSpaceAfterPunctuation, text)).toEqual(slips);
    expectMended(noSpaceAfterPunctuation, text);
  });

  test.each([
    'سلام، خوبی؟ بله. نه: «چرا؟» (همین.)',
    'ساعت ۱۰:۳۰',
    '۳۰۰ ق.م',
    'ب.ظ',
    '۱۲:۰۰،',
    'واقعاً؟!',
    'نشانی example.org',
  ])('%s stays', (text) => expect(stays(noSpaceAfterPunctuation, text)).toBe(true));
});

describe('two spaces', () => {
  test('in a row', () => {
    expect(found(doubleSpace, 'سلام  به   شما')).toEqual(['   →  ', '    →  ']);
    expectMended(doubleSpace, 'سلام  به   شما');
  });

  test.each(['سلام به شما', 'سلام\n  به شما', 'سلام  ', '| یک  | دو  |'])('%j stays', (text) =>
    expect(stays(doubleSpace, text)).toBe(true),
  );
});
