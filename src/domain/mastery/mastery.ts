// How well something is known: the state of a question from its answers, the value and state of a lesson from its questions.
import { type CountedAnswer, day, type History } from './history.ts';

/** 0 not known, 0.5 known once, 1 known again after a rest. */
export type ItemState = 0 | 0.5 | 1;

/** The lesson value from which a lesson is mastered, unless a critical question stands in the way. */
export const masteredFrom = 0.85;

/** The rest between two right answers that shows more than a good short-term memory. */
export const rest = 2 * day;

/**
 * The state m of a question (assessment brief §16): 1 if the last answer is right, an earlier right one lies at least two days
 * before it and none between is wrong; 0.5 if the last one is right; 0 otherwise. `answers` are counted ones, oldest first.
 */
export function itemState(answers: readonly CountedAnswer[]): ItemState {
  const last = answers.at(-1);
  if (!last?.right) return 0;
  const streak = answers[answers.findLastIndex((answer) => !answer.right) + 1]!;
  return last.time - streak.time >= rest ? 1 : 0.5;
}

/** A lesson as mastery sees it: its present questions, and which of them must not be wrong. */
export interface MasteryLesson {
  id: string;
  questions: readonly string[];
  critical?: readonly string[] | undefined;
}

export interface LessonMastery {
  id: string;
  /** Mean item state, 0 … 1; 0 for a lesson without questions. */
  value: number;
  state: 'new' | 'learning' | 'mastered';
  /** Questions answered at least once, of all. */
  answered: number;
  total: number;
}

/**
 * The mastery of a lesson (§16): `mastered` if its value is at least 0.85 and the last answer to no critical question is wrong;
 * `new` if nothing was answered; else `learning`.
 */
export function lessonMastery(lesson: MasteryLesson, history: History): LessonMastery {
  const answers = lesson.questions.map((question) => history.get(question) ?? []);
  const total = answers.length;
  const value = total === 0 ? 0 : answers.reduce((sum, own) => sum + itemState(own), 0) / total;
  const answered = answers.filter((own) => own.length > 0).length;
  const held = (lesson.critical ?? []).some((question) => history.get(question)?.at(-1)?.right === false);
  const state = answered === 0 ? 'new' : value >= masteredFrom && !held ? 'mastered' : 'learning';
  return { id: lesson.id, value, state, answered, total };
}

/**
 * What a screen says of a lesson. Mastery that has rested long enough to be asked again reads “review due”, never “failed”;
 * the value behind it is untouched.
 */
export function standingOf(mastery: LessonMastery, due: number): LessonMastery['state'] | 'review-due' {
  return mastery.state === 'mastered' && due > 0 ? 'review-due' : mastery.state;
}
