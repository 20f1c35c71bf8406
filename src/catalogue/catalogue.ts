// How the files of a course join: order from folder prefixes, lessons with their quizzes, neighbours, the outline of progress.
import type { OutlineLesson } from '../domain/records/progress.ts';
import type { Course, Module } from '../schema/course.ts';
import type { Lesson } from '../schema/lesson.ts';
import type { ModuleTest, Question, Quiz } from '../schema/quiz.ts';

/** A parsed file and the folder that it stands in, relative to content/courses: `customer-orientation/04-building-trust`. */
export interface Entry<Data> {
  folder: string;
  data: Data;
}

export interface CourseEntries {
  courses: readonly Entry<Course>[];
  modules: readonly Entry<Module>[];
  lessons: readonly Entry<Lesson>[];
  quizzes: readonly Entry<Quiz>[];
  tests: readonly Entry<ModuleTest>[];
}

export interface CatalogueLesson extends Lesson {
  folder: string;
  module: string;
  questions: Question[];
}
export interface CatalogueModule extends Module {
  folder: string;
  lessons: CatalogueLesson[];
  test: ModuleTest | undefined;
}
export interface CatalogueCourse extends Course {
  folder: string;
  modules: CatalogueModule[];
}

/** All published courses in reading order. Folders that begin with `_` are templates; drafts are left out, empty modules too. */
export function joinCourses(entries: CourseEntries): CatalogueCourse[] {
  const quizAt = new Map(entries.quizzes.map((quiz) => [quiz.folder, quiz.data.questions]));
  const testAt = new Map(entries.tests.map((test) => [test.folder, test.data]));
  const lessons = sorted(entries.lessons).filter((lesson) => lesson.data.status === 'published');
  return sorted(entries.courses).map((course) => ({
    ...course.data,
    folder: course.folder,
    modules: childrenOf(course.folder, sorted(entries.modules))
      .map((module) => ({
        ...module.data,
        folder: module.folder,
        lessons: childrenOf(module.folder, lessons).map((lesson) => ({
          ...lesson.data,
          folder: lesson.folder,
          module: module.data.id,
          questions: quizAt.get(lesson.folder) ?? [],
        })),
        test: testAt.get(module.folder),
      }))
      .filter((module) => module.lessons.length > 0),
  }));
}

function sorted<Data>(entries: readonly Entry<Data>[]): Entry<Data>[] {
  return entries
    .filter((entry) => !entry.folder.split('/').some((part) => part.startsWith('_')))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

function childrenOf<Data>(folder: string, entries: readonly Entry<Data>[]): Entry<Data>[] {
  return entries.filter((entry) => entry.folder.slice(0, entry.folder.lastIndexOf('/')) === folder);
}

export function lessonsOf(course: CatalogueCourse): CatalogueLesson[] {
  return course.modules.flatMap((module) => module.lessons);
}

/** The outline that progress is measured against: lesson ids and question ids, no words. */
export function outlineOf(course: CatalogueCourse): OutlineLesson[] {
  return lessonsOf(course).map(({ id, questions }) => ({ id, questions: questions.map((question) => question.id) }));
}

/** The lessons before and after one, across module borders. */
export function neighbours(course: CatalogueCourse, lessonId: string) {
  const lessons = lessonsOf(course);
  const at = lessons.findIndex((lesson) => lesson.id === lessonId);
  return { previous: lessons[at - 1], next: at < 0 ? undefined : lessons[at + 1] };
}
