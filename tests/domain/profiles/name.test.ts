// A name is one clean line; cleaning it twice changes nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanName, longestName } from '../../../src/domain/profiles/name.ts';

describe('a name', () => {
  test.each([
    ['  زهرا   احمدی ', 'زهرا احمدی'],
    ['علی\u200cرضا', 'علی\u200cرضا'],
    ['\u200cعلی\u200c ', 'علی'],
    ['Zo\u0308e\nSmith\t', 'Zöe Smith'],
    ['\u202eevil\u202c', 'evil'],
    ['a\u2066b\u2069c\u061cd\u200ee\u200ff\u200bg\ufeffh', 'abcdefg h'],
    ['a\u0000b\u001bc', 'a b c'],
    ['x\ud800y', 'xy'],
    ['<b>Ann</b>', '<b>Ann</b>'],
    [' \u200c \u2028 ', ''],
    ['', ''],
  ])('%j becomes %j', (typed, name) => expect(cleanName(typed)).toBe(name));

  test('is cut at its longest, between characters', () => {
    expect(cleanName('😀'.repeat(200))).toBe('😀'.repeat(longestName));
    expect(cleanName(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79));
  });
  test('once clean stays as it is, on one line, without a mark that turns direction', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const name = cleanName(typed);
        expect(cleanName(name)).toBe(name);
        expect(name).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|^\s|\s$| {2}/u);
        expect([...name].length).toBeLessThanOrEqual(longestName);
      }),
    );
  });
});
