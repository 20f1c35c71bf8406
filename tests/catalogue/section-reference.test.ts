// A section that a module's test points to: alone where one lesson has it, with its lesson where several do.
import { expect, test } from 'vitest';
import { placesOf } from '../../src/catalogue/section-reference.ts';

const lessons = [
  { id: 'promises', sections: ['limits', 'speak-first'] },
  { id: 'credibility', sections: ['limits'] },
];

test.each([
  ['speak-first', [['promises', 'speak-first']]],
  ['promises#speak-first', [['promises', 'speak-first']]],
  ['credibility#limits', [['credibility', 'limits']]],
  [
    'limits',
    [
      ['promises', 'limits'],
      ['credibility', 'limits'],
    ],
  ],
  ['credibility#speak-first', []],
  ['nobody#limits', []],
  ['', []],
  ['#limits', []],
])('%s', (reference, places) =>
  expect(placesOf(reference, lessons)).toEqual(places.map(([lesson, section]) => ({ lesson, section }))),
);
