// The table of languages.
import { describe, expect, test } from 'vitest';
import { isLocale, localeCodes, locales, otherLocale } from '../../src/i18n/locales.ts';

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
