// The review schedule: when each answered question is due, and the date to be ready by laid over it.
import { type CountedAnswer, day, type History } from '../mastery/history.ts';
import { dueAfter } from './spacing.ts';

/** A module as review sees it: its present questions, in the order of the course. */
export interface ReviewModule {
  id: string;
  course: string;
  questions: readonly string[];
}

/** A date to be ready by, as moments: when it was set, and when the day itself begins. Both epoch milliseconds. */
export interface Deadline {
  set: number;
  starts: number;
}

export interface Scheduled {
  question: string;
  module: string;
  /** Epoch milliseconds; never before the last answer. */
  due: number;
}

/**
 * Every present question that was answered at least once, with the moment from which it is due: by FSRS, or sooner where its
 * course has a deadline. Questions never answered are lessons still to come, and a retired question has no entry.
 */
export function schedule(
  modules: readonly ReviewModule[],
  history: History,
  deadlines: ReadonlyMap<string, Deadline> = new Map(),
): Scheduled[] {
  // The place of a question in its whole course spreads neighbours over the days before a deadline.
  const places = new Map<string, number>();
  return modules.flatMap(({ id, course, questions }) =>
    questions.flatMap((question) => {
      const place = places.get(course) ?? 0;
      places.set(course, place + 1);
      const answers = history.get(question) ?? [];
      const due = dueAfter(answers);
      if (due === null) return [];
      const deadline = deadlines.get(course);
      return { question, module: id, due: deadline ? dueBefore(deadline, due, answers, place) : due };
    }),
  );
}

/**
 * The due date of a question under a deadline. What FSRS asks for on or before the day before it stays as it is; the rest is
 * brought forward, evenly spread from the day the date was set, so that each question is met once more in time.
 *
 * Brought forward no further: a question met again since the date was set, for FSRS then expects it to be remembered on the
 * day itself; and one answered within a day of it, for which no day is left.
 */
function dueBefore(deadline: Deadline, due: number, answers: readonly CountedAnswer[], place: number): number {
  const last = answers.at(-1)!.time;
  const from = Math.max(deadline.set, last + day);
  const metAgain = answers.length > 1 && last >= deadline.set;
  if (due < deadline.starts || metAgain || from >= deadline.starts) return due;
  return from + Math.floor(spread(place) * (deadline.starts - from));
}

/** 0 ≤ x < 1, evenly spread over any run of places and far apart for neighbours: multiples of the golden ratio. */
function spread(place: number): number {
  return (place * 0.618_033_988_749_895) % 1;
}
