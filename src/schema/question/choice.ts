// Questions answered by choosing: one option, several options, true or false.
import { z } from 'zod';
import { id, text } from '../text.ts';
import { everyQuestion, wrongAnswerHelp } from './shared.ts';

export const option = z.strictObject({
  id,
  correct: z.literal(true).optional().describe('`true` on right options, left out on wrong ones.'),
  points: z
    .number()
    .min(-100)
    .max(100)
    .optional()
    .describe('What choosing it adds, where options weigh differently; may be negative.'),
  text,
  why: text.describe('Why this is right or wrong, said to the person who chose it.'),
  ...wrongAnswerHelp,
});
export type Option = z.infer<typeof option>;

/** Exactly one option is right. */
export const singleQuestion = z.strictObject({
  type: z.literal('single'),
  ...everyQuestion,
  options: z.array(option).min(2).max(6),
});

/** One or more options are right; at least one is wrong. */
export const multipleQuestion = z.strictObject({
  type: z.literal('multiple'),
  ...everyQuestion,
  options: z.array(option).min(3).max(8),
});

export const trueFalseQuestion = z.strictObject({
  type: z.literal('true-false'),
  ...everyQuestion,
  answer: z.boolean(),
  reasons: z.strictObject({
    true: text.describe('Said to a person who answered “true”.'),
    false: text.describe('Said to a person who answered “false”.'),
  }),
  ...wrongAnswerHelp,
});
