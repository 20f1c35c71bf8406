// Days for reminders: from tomorrow, each once, up to the deadline or the next four.
import { expect, test } from 'vitest';
import { reviewDays } from '../../../src/domain/review/days.ts';
import type { Scheduled } from '../../../src/domain/review/schedule.ts';

const day = 86_400_000;
const today = Date.parse('2026-11-22T00:00:00Z');
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const on = (...days: number[]) =>
  days.map((n): Scheduled => ({ question: `q${n}`, module: 'm', due: today + n * day + 5000 }));
const tomorrow = '2026-11-23';

test('the next four days on which something is due, each once and in order', () =>
  expect(reviewDays(on(9, 2, 2, 30, 4, 60, 5), dayOf, { tomorrow })).toEqual([
    '2026-11-24',
    '2026-11-26',
    '2026-11-27',
    '2026-12-01',
  ]));
test('what is due by today may stay undone and counts for tomorrow', () =>
  expect(reviewDays(on(-3, 0, 1, 2), dayOf, { tomorrow })).toEqual(['2026-11-23', '2026-11-24']));
test('with a date to be ready by: all days before it, and none from it on', () =>
  expect(reviewDays(on(1, 2, 3, 4, 5, 6, 7, 8), dayOf, { tomorrow, until: '2026-11-29' })).toEqual([
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-28',
  ]));
test('nothing scheduled, no days', () => expect(reviewDays([], dayOf, { tomorrow })).toEqual([]));
