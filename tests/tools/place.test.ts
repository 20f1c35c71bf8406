// Lines and columns: of a value, of a key, of the parent of what is missing, of a character within a folded text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/catalogue/check/problem.ts';
import { align } from '../../tools/check-content/align.ts';
import { offsetIn, positionOf } from '../../tools/check-content/place.ts';
import { readYaml } from '../../tools/check-content/read-yaml.ts';

const source = `# a remark
questions:
  - id: a
    text: { fa: سلام، en: Hello }
    why:
      fa: >-
        او گفت و
        باز گفت
      en: "She said\\u2026 \\
        twice"
    anchors: { 0: zero, true: yes }
  - &b
    id: b
  - *b
`.replace('سلام، en', 'سلام, en');

function at(place: Place): string {
  const { document } = readYaml('x.yaml', source);
  const offset = offsetIn(document, source, place);
  const { line, column } = positionOf(source, offset);
  return `${line}:${column} ${source.slice(offset, offset + 5).split('\n')[0]}`;
}

describe('the place of', () => {
  test.each<[string, Place, string]>([
    ['the file', { offset: 0 }, '1:1 # a r'],
    ['the whole', { path: [] }, '2:1 quest'],
    ['a value', { path: ['questions', 0, 'id'] }, '3:9 a'],
    ['a key', { path: ['questions', 0, 'id'], on: 'key' }, '3:5 id: a'],
    ['a group in braces', { path: ['questions', 0, 'text'] }, '4:11 { fa:'],
    ['a group below its key', { path: ['questions', 0, 'why'] }, '5:5 why:'],
    ['an entry of a list', { path: ['questions', 1] }, '13:5 id: b'],
    ['what is missing', { path: ['questions', 0, 'text', 'de'] }, '4:11 { fa:'],
    ['a key that is a number', { path: ['questions', 0, 'anchors', '0'] }, '11:19 zero,'],
    ['a key that is a truth value', { path: ['questions', 0, 'anchors', 'true'] }, '11:31 yes }'],
    ['what stands behind an alias', { path: ['questions', 2, 'id'] }, '13:9 b'],
    ['a character of a folded text', { path: ['questions', 0, 'why', 'fa'], offset: 9 }, '8:9 باز گ'],
    ['a character after an escape', { path: ['questions', 0, 'why', 'en'], offset: 10 }, '10:9 twice'],
  ])('%s', (_, place, expected) => expect(at(place)).toBe(expected));
});

test('a text that is its own source is aligned character by character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, before) => {
      const offsets = align(text, before + text, before.length, before.length + text.length);
      expect(offsets).toEqual(Array.from({ length: text.length }, (_, index) => before.length + index));
    }),
  );
});

test('offsets never run backwards or out of the source', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, other) => {
      const offsets = align(text, other, 0, other.length);
      expect(offsets).toHaveLength(text.length);
      expect(offsets.every((offset, index) => offset <= other.length && offset >= (offsets[index - 1] ?? 0))).toBe(
        true,
      );
    }),
  );
});
