// Whether a course is completed, and since when: every lesson finished, every module test passed. Completed, not competent.
import { isPassed } from '../quiz/test-result.ts';
import { isKind, type LearnerRecord } from './record.ts';

/** What a course asks for, as ids: its modules with their lessons, and the test of those that have one. */
export interface CourseOutline {
  modules: readonly {
    id: string;
    lessons: readonly { id: string; questions: readonly string[] }[];
    /** `pass`: passed once. `self-check`: taken once, since it knows no passing. Left out: the module has no test. */
    test?: 'pass' | 'self-check' | undefined;
  }[];
}

export interface CourseCompletion {
  /** Lessons and modules by id that are still open, in course order. */
  openLessons: string[];
  openTests: string[];
  lessons: number;
  tests: number;
  /** Epoch milliseconds at which the last of them was reached; null while something is open, or where a course asks for nothing. */
  completed: number | null;
}

/**
 * Measures the records against the course as it is now. The moment of completion is that of the last missing step, taken for
 * the first time: later practice does not move it.
 */
export function courseCompletion(course: CourseOutline, records: readonly LearnerRecord[]): CourseCompletion {
  const first = firstTimes(records);
  const lessons = course.modules
    .flatMap((module) => module.lessons)
    .map(({ id, questions }) => ({
      id,
      at:
        questions.length > 0 ? latest(questions.map((question) => first.answered.get(question))) : first.opened.get(id),
    }));
  const tests = course.modules
    .filter(({ test }) => test)
    .map(({ id, test }) => ({ id, at: (test === 'pass' ? first.passed : first.tested).get(id) }));
  const steps = [...lessons, ...tests];
  const open = (step: { at: number | undefined }) => step.at === undefined;
  return {
    openLessons: lessons.filter(open).map(({ id }) => id),
    openTests: tests.filter(open).map(({ id }) => id),
    lessons: lessons.length,
    tests: tests.length,
    completed: steps.length > 0 ? (latest(steps.map(({ at }) => at)) ?? null) : null,
  };
}

/** The greatest of the times; undefined as soon as one of them is. */
function latest(times: readonly (number | undefined)[]): number | undefined {
  return times.reduce((a, b) => (a === undefined || b === undefined ? undefined : Math.max(a, b)));
}

/** When each thing was done for the first time, by content id. */
function firstTimes(records: readonly LearnerRecord[]) {
  const first = {
    opened: new Map<string, number>(),
    answered: new Map<string, number>(),
    tested: new Map<string, number>(),
    passed: new Map<string, number>(),
  };
  for (const record of records) {
    const reach = (step: keyof typeof first) =>
      first[step].set(record.about, Math.min(record.time, first[step].get(record.about) ?? record.time));
    if (record.kind === 'lesson.opened') reach('opened');
    if (record.kind === 'question.answered') reach('answered');
    if (isKind(record, 'module.tested')) {
      reach('tested');
      if (isPassed(record) === true) reach('passed');
    }
  }
  return first;
}
