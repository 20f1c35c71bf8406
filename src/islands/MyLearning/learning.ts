// What “my learning” shows, worked out from the records: lessons with their standing, module by module; confidence against answers.
import { type Calibration, calibration, sureButWrong } from '../../domain/mastery/calibration.ts';
import { historyOf } from '../../domain/mastery/history.ts';
import { type LessonMastery, lessonMastery, standingOf } from '../../domain/mastery/mastery.ts';
import type { LearnerRecord } from '../../domain/records/record.ts';
import type { ReviewCourse } from '../Review/outline.ts';
import { planOf } from '../Review/plan.ts';

export interface MyLesson {
  id: string;
  title: string;
  href: string;
  questions: string[];
  critical?: string[];
}
export interface MyModule {
  id: string;
  title: string;
  questionsAt: string;
  bank: string[];
  lessons: MyLesson[];
}
export interface MyCourse {
  id: string;
  title: string;
  modules: MyModule[];
}

export type Standing = ReturnType<typeof standingOf>;

export interface LessonStanding extends MyLesson {
  mastery: LessonMastery;
  standing: Standing;
  /** Questions of the lesson that are due today. */
  due: number;
}
export interface ModuleStanding {
  module: MyModule;
  lessons: LessonStanding[];
  /** Lessons mastered, those due for review among them. */
  mastered: number;
}

export interface Misjudged {
  question: string;
  response: readonly string[];
  module: MyModule;
  /** Left out for a question of a module's test. */
  lesson: MyLesson | undefined;
}

export interface Learning {
  modules: ModuleStanding[];
  due: number;
  calibration: Calibration;
  /** Given as very sure and wrong, the last time they were asked. */
  misjudged: Misjudged[];
}

/** The courses as review sees them. */
export function reviewCourses(courses: readonly MyCourse[]): ReviewCourse[] {
  return courses.map(({ id, title, modules }) => ({
    ...{ id, title },
    modules: modules.map(({ id, questionsAt, bank, lessons }) => ({
      ...{ id, questionsAt, bank },
      questions: lessons.flatMap((lesson) => lesson.questions),
    })),
  }));
}

/** `now` in epoch milliseconds. */
export function learningOf(courses: readonly MyCourse[], records: readonly LearnerRecord[], now: number): Learning {
  const history = historyOf(records);
  const due = new Set(planOf(reviewCourses(courses), records, now).due.map(({ question }) => question));
  const modules = courses.flatMap((course) => course.modules);
  const standings = modules.map((module): ModuleStanding => {
    const lessons = module.lessons.map((lesson): LessonStanding => {
      const mastery = lessonMastery(lesson, history);
      const own = lesson.questions.filter((question) => due.has(question)).length;
      return { ...lesson, mastery, standing: standingOf(mastery, own), due: own };
    });
    return { module, lessons, mastered: lessons.filter(({ mastery }) => mastery.state === 'mastered').length };
  });
  const places = new Map<string, { module: MyModule; lesson: MyLesson | undefined }>(
    modules.flatMap((module) => [
      ...module.lessons.flatMap((lesson) => lesson.questions.map((id) => [id, { module, lesson }] as const)),
      ...module.bank.map((id) => [id, { module, lesson: undefined }] as const),
    ]),
  );
  const present = [...places.keys()];
  return {
    modules: standings,
    due: due.size,
    calibration: calibration(present.flatMap((question) => history.get(question) ?? [])),
    misjudged: sureButWrong(history, present).map(({ question, answer }) => ({
      ...{ question, response: answer.response },
      ...places.get(question)!,
    })),
  };
}
