// How scenarios join the course: in the order of the lessons that they belong to, each with those of its lessons that are published.
import type { Scenario } from '../schema/scenario.ts';
import { type CatalogueCourse, type CatalogueLesson, lessonsOf } from './catalogue.ts';

export interface CatalogueScenario {
  scenario: Scenario;
  lessons: CatalogueLesson[];
}

/** All scenarios in course order; those whose lessons are all drafts come last. */
export function joinScenarios(
  scenarios: readonly Scenario[],
  courses: readonly CatalogueCourse[],
): CatalogueScenario[] {
  const published = courses.flatMap(lessonsOf);
  const place = ({ lessons: [first] }: CatalogueScenario) => (first ? published.indexOf(first) : published.length);
  return scenarios
    .map((scenario) => ({ scenario, lessons: published.filter(({ id }) => scenario.lessons.includes(id)) }))
    .sort((a, b) => place(a) - place(b) || (a.scenario.id < b.scenario.id ? -1 : 1));
}
