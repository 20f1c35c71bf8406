// Which schema each kind of YAML file must meet.
import { course, module } from '../../schema/course.ts';
import { instrument } from '../../schema/instrument.ts';
import { lesson } from '../../schema/lesson.ts';
import { practice } from '../../schema/practice.ts';
import { moduleTest, quiz } from '../../schema/quiz.ts';
import { scenario } from '../../schema/scenario.ts';
import { site } from '../../schema/site.ts';
import { sources } from '../../schema/source.ts';
import { term } from '../../schema/term.ts';
import { ui } from '../../schema/ui.ts';
import type { Kind } from './layout.ts';

export const schemas = {
  site,
  sources,
  ui,
  course,
  module,
  lesson,
  quiz,
  test: moduleTest,
  term,
  practice,
  instrument,
  scenario,
} as const;

export type SchemaKind = keyof typeof schemas;

/** One finding of a schema, as zod words it. */
export type Issue = NonNullable<ReturnType<(typeof schemas)[SchemaKind]['safeParse']>['error']>['issues'][number];

export function hasSchema(kind: Kind | undefined): kind is SchemaKind {
  return kind !== undefined && Object.hasOwn(schemas, kind);
}

/** Everything in `data` that the schema of `kind` does not accept. */
export function schemaIssues(kind: SchemaKind, data: unknown): readonly Issue[] {
  return schemas[kind].safeParse(data).error?.issues ?? [];
}
