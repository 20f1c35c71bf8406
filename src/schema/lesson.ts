// lesson.yaml: the facts about a lesson. Its prose stands beside it in fa.mdx and en.mdx, its questions in quiz.yaml.
import { z } from 'zod';
import { conceptId, id, isoDate, text } from './text.ts';

export const sourceId = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]*$/)
  .describe('A key of content/sources.yaml.');

export const lesson = z.strictObject({
  id: id.describe('Also the address of the lesson: learn/<module>/<id>/.'),
  title: text,
  summary: text.describe('One sentence on the course map and in search results.'),
  minutes: z.int().min(1).max(60),
  concepts: z.array(conceptId).min(1),
  sources: z.array(sourceId).min(1).describe('Every source that the text cites, in the order of the list at its end.'),
  reviewed: isoDate.describe('When somebody last read the whole lesson against its sources.'),
  status: z.enum(['published', 'draft']).describe('A draft is checked less strictly and is not built.'),
});
export type Lesson = z.infer<typeof lesson>;

/** A draft may lack what a lesson needs: nothing of it is read but that it is one. */
export const draftLesson = z.object({ status: z.literal('draft') });
