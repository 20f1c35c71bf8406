// What there is to review, worked out from the records for one moment: due now in today's order, next, and the dates set.
import { historyOf } from '../../domain/mastery/history.ts';
import { isPassed } from '../../domain/quiz/test-result.ts';
import { isKind, type LearnerRecord } from '../../domain/records/record.ts';
import { type Goal, goalsOf } from '../../domain/review/goal.ts';
import { dueBy, interleaved } from '../../domain/review/queue.ts';
import { type Deadline, type Scheduled, schedule } from '../../domain/review/schedule.ts';
import { dayOf, endOfDay, startOf } from './local-day.ts';
import { modulesOf, type ReviewCourse } from './outline.ts';

export interface Plan {
  /** ISO date of the moment that the plan was made for. */
  today: string;
  /** Everything answered so far, with its due date. */
  scheduled: Scheduled[];
  /** Due today, in the order of asking. */
  due: Scheduled[];
  /** The next day on which something is due, and how much of it; null while nothing was ever answered. */
  next: { date: string; questions: number } | null;
  goals: ReadonlyMap<string, Goal>;
  /** Questions of a course that were never answered, by its id. */
  untouched: ReadonlyMap<string, number>;
}

/** `now` in epoch milliseconds. */
export function planOf(courses: readonly ReviewCourse[], records: readonly LearnerRecord[], now: number): Plan {
  const history = historyOf(records);
  const goals = goalsOf(records);
  const deadlines = new Map(
    [...goals].map(([course, { readyBy, set }]): [string, Deadline] => [course, { set, starts: startOf(readyBy) }]),
  );
  const scheduled = schedule(modulesOf(courses, testsBehind(records)), history, deadlines);
  const until = endOfDay(now);
  const today = dayOf(now);
  const later = scheduled.filter(({ due }) => due >= until).map(({ due }) => dayOf(due));
  const date = later.reduce<string | null>((first, day) => (first === null || day < first ? day : first), null);
  return {
    today,
    scheduled,
    due: interleaved(dueBy(scheduled, until), today),
    next: date === null ? null : { date, questions: later.filter((day) => day === date).length },
    goals,
    untouched: new Map(
      courses.map(({ id, modules }) => [
        id,
        modules.flatMap(({ questions }) => questions).filter((question) => !history.has(question)).length,
      ]),
    ),
  };
}

/** The modules whose test was passed, or taken where it knows no passing. */
function testsBehind(records: readonly LearnerRecord[]): Set<string> {
  const attempts = records.filter((record) => isKind(record, 'module.tested'));
  return new Set(attempts.filter((attempt) => isPassed(attempt) !== false).map(({ about }) => about));
}
