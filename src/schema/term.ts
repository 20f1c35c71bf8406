// glossary/<id>.yaml: a term, its counterpart in the other language and a definition that stands alone.
import { z } from 'zod';
import { conceptId, id, text } from './text.ts';

export const term = z.strictObject({
  id,
  term: text,
  definition: text.describe('One or two sentences that need nothing around them.'),
  related: z.array(id).default([]).describe('Ids of other terms.'),
  concepts: z.array(conceptId).default([]),
});
export type Term = z.infer<typeof term>;
