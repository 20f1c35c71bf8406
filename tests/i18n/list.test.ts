// Words joined as each language joins them.
import { expect, test } from 'vitest';
import { formatList } from '../../src/i18n/list.ts';

test('lists are joined as the language does, without marks that a search would trip over', () => {
  expect([[], ['الف'], ['الف', 'ب'], ['الف', 'ب', 'پ']].map((words) => formatList('fa', words))).toEqual([
    '',
    'الف',
    'الف و ب',
    'الف، ب و پ',
  ]);
  expect(formatList('en', ['a', 'b'])).toBe('a and b');
  expect(formatList('en', ['a', 'b', 'c'])).toBe('a, b and c');
});
