// The fragment of the address names the screen: there and back, and nothing else is one.
import { describe, expect, test } from 'vitest';
import { hashOf, type Route, routeOf } from '../../src/islands/Assessment/route.ts';

const ids = ['LEAD1', 'CRM6'];

test.each<[string, Route]>([
  ['', { screen: 'start' }],
  ['#LEAD1', { screen: 'item', item: 'LEAD1' }],
  ['#CRM6', { screen: 'item', item: 'CRM6' }],
  ['#review', { screen: 'review' }],
  ['#result', { screen: 'result' }],
])('%j and %j are the same', (hash, route) => {
  expect(routeOf(hash, ids)).toEqual(route);
  expect(hashOf(route)).toBe(hash);
});

describe('anything else is the start', () => {
  test.each(['#', '#main', '#LEAD', '#lead1', '#LEAD10', '#Review', '#review#', '#__proto__'])('%s', (hash) => {
    expect(routeOf(hash, ids)).toEqual({ screen: 'start' });
  });
});
