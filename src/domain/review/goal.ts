// The date by which somebody wants to be ready with a course, folded from records: the last one set counts, an empty one takes it away.
import { isIsoDate } from '../calendar/iso-date.ts';
import { byTime } from '../records/order.ts';
import { isKind, type LearnerRecord } from '../records/record.ts';

export interface Goal {
  /** ISO Gregorian date. */
  readyBy: string;
  /** When it was set, in epoch milliseconds. */
  set: number;
}

/** The goals by course. A date that no calendar has (a damaged file) is no goal. */
export function goalsOf(records: readonly LearnerRecord[]): Map<string, Goal> {
  const goals = new Map<string, Goal>();
  const set = records.filter((record) => isKind(record, 'goal.set')).sort(byTime);
  for (const { about, readyBy, time } of set) {
    if (isIsoDate(readyBy)) goals.set(about, { readyBy, set: time });
    else goals.delete(about);
  }
  return goals;
}
