// Interface sentences: digits of the page, plurals of the language, nothing lost in silence.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pick, speaker, translate } from '../../src/i18n/translate.ts';

describe('placeholders', () => {
  test('numbers take the page’s digits, text stays as it is', () => {
    expect(translate('fa', '{right} از {total} پاسخ درست', { right: 3, total: 12 })).toBe('۳ از ۱۲ پاسخ درست');
    expect(translate('en', '{right} of {total} right', { right: 3, total: 12 })).toBe('3 of 12 right');
    expect(translate('fa', 'نسخهٔ {version}', { version: '1.0.0' })).toBe('نسخهٔ 1.0.0');
  });
  test('each occurrence is filled, and a value is not read for placeholders again', () => {
    expect(translate('en', '{a} {b} {a}', { a: '{b}', b: 'x' })).toBe('{b} x {b}');
    expect(translate('en', '{price}', { price: '$& $1 $$' })).toBe('$& $1 $$');
  });
  test('one without a value stays, to be seen and mended, whatever it is called', () => {
    expect(translate('en', 'Hello {name}', {})).toBe('Hello {name}');
    expect(translate('en', '{toString} {constructor} {__proto__}')).toBe('{toString} {constructor} {__proto__}');
    fc.assert(
      fc.property(fc.stringMatching(/^\w+$/), (name) => {
        expect(translate('en', `{${name}}`)).toBe(`{${name}}`);
      }),
    );
  });
  test('markup is text', () => expect(translate('en', '{title}', { title: '<b>x</b>' })).toBe('<b>x</b>'));
});

describe('plurals', () => {
  const lessons = { one: '{n} lesson', other: '{n} lessons' };

  test('follow the rules of each language', () => {
    expect([0, 1, 2, 21].map((n) => translate('en', lessons, { n }))).toEqual([
      '0 lessons',
      '1 lesson',
      '2 lessons',
      '21 lessons',
    ]);
    // In Persian nought is singular too: CLDR, language plural rules, fa.
    const persian = { one: 'یکی: {n}', other: 'چندتا: {n}' };
    expect([0, 1, 2].map((n) => translate('fa', persian, { n }))).toEqual(['یکی: ۰', 'یکی: ۱', 'چندتا: ۲']);
  });
});

describe('what a screen is handed', () => {
  const words = { check: 'Check', done: { one: '{n} done', other: '{n} done' }, other: 'Other' };

  test('is only what it uses', () => expect(Object.keys(pick(words, ['check', 'done']))).toEqual(['check', 'done']));
  test('a missing sentence stops the build by name', () =>
    expect(() => pick(words, ['check', 'gone'])).toThrow('There is no interface sentence "gone".'));
  test('is spoken in its language', () => {
    const say = speaker('fa', pick(words, ['check', 'done']));
    expect(say('check')).toBe('Check');
    expect(say('done', { n: 4 })).toBe('۴ done');
  });
});
