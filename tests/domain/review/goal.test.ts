// The date to be ready by: the last one set for a course counts, an empty or impossible one is none.
import { expect, test } from 'vitest';
import type { LearnerRecord } from '../../../src/domain/records/record.ts';
import { goalsOf } from '../../../src/domain/review/goal.ts';

const goal = (time: number, about: string, readyBy: string): LearnerRecord => ({
  kind: 'goal.set',
  id: `${about}-${time}`,
  time,
  about,
  readyBy,
});

test('the last date set counts, wherever its record stands, course by course', () => {
  const goals = goalsOf([goal(3, 'one', '2027-01-09'), goal(1, 'one', '2026-12-01'), goal(2, 'two', '2026-12-05')]);
  expect(Object.fromEntries(goals)).toEqual({
    one: { readyBy: '2027-01-09', set: 3 },
    two: { readyBy: '2026-12-05', set: 2 },
  });
});
test.each(['', '2026-02-30', '2026-13-01', '0000-00-00'])('"%s" takes a date away', (readyBy) =>
  expect(goalsOf([goal(1, 'one', '2026-12-01'), goal(2, 'one', readyBy)]).size).toBe(0),
);
