// The known word that a typo was probably meant to be.
import { expect, test } from 'vitest';
import { nearest } from '../../../src/catalogue/check/nearest.ts';

const keys = ['id', 'title', 'summary', 'minutes', 'sources', 'misconception'];

test.each([
  ['sumary', 'summary'],
  ['titel', 'title'],
  ['Title', 'title'],
  ['source', 'sources'],
  ['ids', 'id'],
  ['misconcepton', 'misconception'],
])('%s → %s', (word, meant) => expect(nearest(word, keys)).toBe(meant));

test.each(['colour', 'x', 'author', ''])('%j is near to none', (word) => expect(nearest(word, keys)).toBeUndefined());

test('of two the nearer', () => expect(nearest('promisee', ['premise', 'promise', 'promises'])).toBe('promise'));
