// When a question is worth asking again: FSRS over its counted answers.
import { fsrs, type Grade, Rating } from 'ts-fsrs';
import { type CountedAnswer, day } from '../mastery/history.ts';
import { latestTime } from '../records/order.ts';

/** Asked again when nine in ten would still be remembered. No fuzz, no steps within a day: same answers, same dates. */
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false });

/** Wrong: Again. Right: Hard when unsure, Good when fairly sure or not asked, Easy when very sure (assessment brief §16). */
export function ratingOf({ right, confidence }: Pick<CountedAnswer, 'right' | 'confidence'>): Grade {
  if (!right) return Rating.Again;
  return confidence === 1 ? Rating.Hard : confidence === 3 ? Rating.Easy : Rating.Good;
}

/**
 * The moment from which the question is due, in epoch milliseconds: whole days of 24 hours, at least one, after its last answer.
 * Null when it was never answered. `answers` are counted ones, oldest first.
 */
export function dueAfter(answers: readonly CountedAnswer[]): number | null {
  const last = answers.at(-1);
  if (!last) return null;
  let memory: ReturnType<typeof scheduler.next_state> | null = null;
  let before = answers[0]!.time;
  for (const answer of answers.slice(0, -1)) {
    memory = scheduler.next_state(memory, elapsed(before, answer), ratingOf(answer));
    before = answer.time;
  }
  return Math.min(latestTime, last.time + intervalOf(memory, elapsed(before, last), ratingOf(last)) * day);
}

/** Days as a fraction: whoever comes back an hour early has remembered for almost a day, not for none. */
function elapsed(before: number, { time }: CountedAnswer): number {
  return (time - before) / day;
}

/**
 * The interval in whole days after an answer. As in the scheduler of ts-fsrs for whole days, which this is measured against:
 * a better rating never comes back sooner than a worse one (ts-fsrs issue 98).
 */
function intervalOf(memory: ReturnType<typeof scheduler.next_state> | null, days: number, rating: Grade): number {
  const plain = (grade: Grade) => scheduler.next_interval(scheduler.next_state(memory, days, grade).stability, days);
  const again = Math.min(plain(Rating.Again), plain(Rating.Hard));
  if (rating === Rating.Again) return again;
  const hard = Math.max(plain(Rating.Hard), again + 1);
  if (rating === Rating.Hard) return hard;
  const good = Math.max(plain(Rating.Good), hard + 1);
  return rating === Rating.Good ? good : Math.max(plain(Rating.Easy), good + 1);
}
