// ISO dates: which exist, and counting over months, years and leap days.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, isIsoDate } from '../../../src/domain/calendar/iso-date.ts';

test.each([
  ['2026-11-22', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2026-04-31', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['2026-11-22T00:00', false],
  ['', false],
])('%s', (text, exists) => expect(isIsoDate(text)).toBe(exists));

test('counting there and back', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(daysBetween('2026-11-22', '2026-11-21')).toBe(-1);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -900, max: 900 }), (since, days) => {
      const date = addDays('1970-01-01', since);
      expect(isIsoDate(addDays(date, days))).toBe(true);
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }),
  );
});
