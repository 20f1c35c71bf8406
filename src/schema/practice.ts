// practices/<id>.yaml: one small change in the way of working that an assessment can recommend.
import { z } from 'zod';
import { conceptId, id, text } from './text.ts';

export const practice = z.strictObject({
  id,
  title: text.describe('A noun phrase of at most six words.'),
  why: text.describe('What it changes for the customer, in one sentence.'),
  step: text.describe('The first step, doable this week.'),
  owner: text.describe('A role, not a name.'),
  evidence: text.describe('What one could show to prove that it happens.'),
  check: text.describe('What to look at after 30 days.'),
  effort: z.union([z.literal(1), z.literal(2), z.literal(3)]).describe('1 small, 2 some, 3 a lot.'),
  concepts: z.array(conceptId).default([]),
});
export type Practice = z.infer<typeof practice>;
