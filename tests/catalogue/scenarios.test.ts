// Scenarios follow the course: in the order of their lessons, which are those that are published.
import { expect, test } from 'vitest';
import type { CatalogueCourse, CatalogueLesson } from '../../src/catalogue/catalogue.ts';
import { joinScenarios } from '../../src/catalogue/scenarios.ts';
import type { Scenario } from '../../src/schema/scenario.ts';

const lesson = (id: string) => ({ id }) as CatalogueLesson;
const courses = [
  { modules: [{ lessons: [lesson('first'), lesson('second')] }, { lessons: [lesson('third')] }] },
] as CatalogueCourse[];
const scenario = (id: string, ...lessons: string[]) => ({ id, lessons }) as Scenario;

test('joined and ordered', () => {
  const joined = joinScenarios(
    [
      scenario('b-unpublished', 'draft'),
      scenario('late', 'third', 'second'),
      scenario('b-early', 'first', 'draft'),
      scenario('a-early', 'first'),
      scenario('a-unpublished', 'draft'),
    ],
    courses,
  );
  expect(joined.map(({ scenario, lessons }) => [scenario.id, lessons.map(({ id }) => id)])).toEqual([
    ['a-early', ['first']],
    ['b-early', ['first']],
    ['late', ['second', 'third']],
    ['a-unpublished', []],
    ['b-unpublished', []],
  ]);
});
