// What an author may write of a choice’s changes and conditions.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { change, condition, variable } from '../../src/schema/scenario.ts';

describe('a change, as it stands in YAML', () => {
  test.each([
    ['+1', 1],
    ['-2', -2],
    ['"=3"', '=3'],
    ['=3', '=3'],
    ['0', 0],
  ])('%s', (written, meant) => expect(change.parse(parse(written))).toBe(meant));

  test.each(['1.5', '+10', '=12', '= 3', 'up', '"+1"', 'null', '[1]'])('not %s', (written) =>
    expect(change.safeParse(parse(written)).success).toBe(false),
  );
});

describe('a condition', () => {
  test.each([
    '{ variable: trust, atLeast: 2 }',
    '{ variable: trust, atMost: 0 }',
    '{ variable: t, atLeast: 1, atMost: 3 }',
  ])('%s', (written) => expect(condition.safeParse(parse(written)).success).toBe(true));
  test.each([
    '{ variable: trust }',
    '{ atLeast: 2 }',
    '{ variable: trust, is: 2 }',
    'trust > 2',
    '{ variable: trust, atLeast: 10 }',
  ])('not %s', (written) => expect(condition.safeParse(parse(written)).success).toBe(false));
});

test.each([
  ['{ id: trust, start: 0 }', true],
  ['{ id: trust, start: 9 }', true],
  ['{ id: trust, start: 10 }', false],
  ['{ id: trust, start: -1 }', false],
  ['{ id: Trust, start: 1 }', false],
])('variable %s: %s', (written, fits) => expect(variable.safeParse(parse(written)).success).toBe(fits));
