// Questions answered by arranging: put in order, match pairs, sort into groups.
import { z } from 'zod';
import { id, text } from '../text.ts';
import { everyQuestion, wrongAnswerHelp } from './shared.ts';

/** Steps to put in order. The author writes them in the right order; the screen shuffles. */
export const orderingQuestion = z.strictObject({
  type: z.literal('ordering'),
  ...everyQuestion,
  steps: z
    .array(z.strictObject({ id, text, why: text.describe('Why it stands where it stands.') }))
    .min(3)
    .max(8),
  ...wrongAnswerHelp,
});

/** Each left side has one right side; `extra` right sides belong to none. */
export const matchingQuestion = z.strictObject({
  type: z.literal('matching'),
  ...everyQuestion,
  pairs: z
    .array(z.strictObject({ id, left: text, right: text, why: text.describe('Why these two belong together.') }))
    .min(2)
    .max(8),
  extra: z.array(z.strictObject({ id, right: text, why: text.describe('Why it belongs to none.') })).default([]),
  ...wrongAnswerHelp,
});

/** Each entry belongs to one group. */
export const categoriseQuestion = z.strictObject({
  type: z.literal('categorise'),
  ...everyQuestion,
  groups: z.array(z.strictObject({ id, text })).min(2).max(4),
  entries: z
    .array(z.strictObject({ id, text, group: id, why: text.describe('Why it belongs to its group.') }))
    .min(3)
    .max(10),
  ...wrongAnswerHelp,
});
