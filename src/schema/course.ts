// course.yaml and module.yaml: the order of things is their folders' prefix, everything else is said here.
import { z } from 'zod';
import { behaviour } from './question/shared.ts';
import { id, text } from './text.ts';

export const course = z.strictObject({
  id,
  title: text,
  summary: text.describe('One or two sentences under the title of the course map.'),
  version: z
    .string()
    .regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)
    .describe('Three numbers, 1.0.0; certificates name it. Raise it when what a learner has to do or to know changes.'),
  retired: z
    .array(id)
    .default([])
    .describe('Ids of lessons and questions that were removed; they may never be used again.'),
});
export type Course = z.infer<typeof course>;

export const outcome = z.strictObject({
  id,
  text: text.describe('What a learner will be able to do, beginning with a verb.'),
});
export type Outcome = z.infer<typeof outcome>;

export const module = z.strictObject({
  id: id.describe('Also the address of the module: learn/<id>/.'),
  title: text,
  summary: text.describe('One sentence on the course map.'),
  audience: z.enum(['everyone', 'managers']).describe('Whom the module is for.'),
  minutes: z.int().min(1).max(240).describe('Reading and answering together, in minutes.'),
  passMark: z.number().min(0).max(1).describe('Share of points that passes the module test, 0 to 1.'),
  outcomes: z.array(outcome).min(1).max(7),
  behaviour: behaviour.optional().describe('How the questions of the module behave, unless a question says otherwise.'),
});
export type Module = z.infer<typeof module>;
