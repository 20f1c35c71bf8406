// Where a content id stands in the courses, for people who read an exported table.
import type { Place } from '../../exchange/learning-csv.ts';

/** The courses as ids and titles in one language. */
export interface DataOutline {
  modules: {
    id: string;
    title: string;
    /** Ids of the questions of its test. */
    test: string[];
    lessons: { id: string; title: string; questions: string[] }[];
  }[];
  scenarios: { id: string; title: string }[];
}

export function placesOf({ modules, scenarios }: DataOutline): Map<string, Place> {
  return new Map([
    ...scenarios.map(({ id, title }): [string, Place] => [id, { title }]),
    ...modules.flatMap((module): [string, Place][] => [
      [module.id, { title: module.title, module: module.id }],
      ...module.test.map((question): [string, Place] => [question, { title: module.title, module: module.id }]),
      ...module.lessons.flatMap(({ id, title, questions }) =>
        [id, ...questions].map((about): [string, Place] => [about, { title, module: module.id, lesson: id }]),
      ),
    ]),
  ]);
}
