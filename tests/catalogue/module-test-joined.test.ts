// A module's bank is joined to the module whose folder it stands in; templates stay templates.
import { expect, test } from 'vitest';
import { type CourseEntries, joinCourses } from '../../src/catalogue/catalogue.ts';

const bank = (perOutcome: number) => ({ perOutcome, questions: [] });
const entries = {
  courses: [
    { folder: 'a', data: { id: 'a' } },
    { folder: '_a', data: { id: '_a' } },
  ],
  modules: ['a/01-x', 'a/02-y', '_a/01-x'].map((folder) => ({ folder, data: { id: folder } })),
  lessons: ['a/01-x/01-l', 'a/02-y/01-l', '_a/01-x/01-l'].map((folder) => ({
    folder,
    data: { id: folder, status: 'published' },
  })),
  quizzes: [],
  tests: [
    { folder: 'a/02-y', data: bank(2) },
    { folder: '_a/01-x', data: bank(9) },
  ],
} as unknown as CourseEntries;

test('joined by folder', () => {
  const modules = joinCourses(entries).flatMap((course) => course.modules);
  expect(modules.map(({ id, test }) => [id, test?.perOutcome])).toEqual([
    ['a/01-x', undefined],
    ['a/02-y', 2],
  ]);
});
