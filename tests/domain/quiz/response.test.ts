// How an answer is kept: placements read, put, taken away, and what an edit of the question leaves of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownIds, knownPlacements, place, placements } from '../../../src/domain/quiz/response.ts';
import { anyResponse } from './arbitrary-questions.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,3})?$/);

describe('placements', () => {
  test('an entry is a part and its place; anything else is left out, of two the later counts', () => {
    expect([...placements(['a=k', 'b=', 'c', '=d', '', 'a=l', 'e=f=g'])]).toEqual([
      ['a', 'l'],
      ['b', ''],
      ['e', 'f=g'],
    ]);
  });

  test('what is put somewhere is there, what is taken away is not, and nothing else moves', () => {
    fc.assert(
      fc.property(anyResponse, id, id, (response, part, home) => {
        const before = placements(response);
        const put = placements(place(response, part, home));
        expect(put.get(part)).toBe(home);
        const away = placements(place(response, part, null));
        expect(away.has(part)).toBe(false);
        before.delete(part);
        put.delete(part);
        expect([...put]).toEqual([...before]);
        expect([...away]).toEqual([...before]);
      }),
    );
  });

  test('written and read again they are the same', () => {
    fc.assert(
      fc.property(fc.dictionary(id, id), (homes) => {
        const written = Object.entries(homes).reduce<readonly string[]>(
          (response, [part, home]) => place(response, part, home),
          [],
        );
        expect(Object.fromEntries(placements(written))).toEqual({ ...homes });
      }),
    );
  });
});

describe('after an edit of the question', () => {
  test('parts and places that are gone are left out, each part has one place', () => {
    expect(knownPlacements(['a=k', 'b=gone', 'gone=k', 'a=l', 'c'], ['a', 'b', 'c'], ['k', 'l'])).toEqual(['a=l']);
  });
  test('doing it twice changes nothing', () => {
    fc.assert(
      fc.property(anyResponse, fc.array(id), fc.array(id), (response, parts, places) => {
        const once = knownPlacements(response, [...parts, 'a'], [...places, 'k']);
        expect(knownPlacements(once, [...parts, 'a'], [...places, 'k'])).toEqual(once);
      }),
    );
  });
  test('ids that are gone are left out, the others keep their order', () => {
    expect(knownIds(['c', 'gone', 'a'], [{ id: 'a' }, { id: 'b' }, { id: 'c' }])).toEqual(['c', 'a']);
  });
});
