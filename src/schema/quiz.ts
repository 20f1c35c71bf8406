// quiz.yaml: questions. Ids, keys and points stand once; words stand in both languages; every option says why.
import { z } from 'zod';
import { conceptId, id, text } from './text.ts';

const wrongOptionHelp = {
  misconception: text.optional().describe('The belief behind this choice, in a few words.'),
  reread: id.optional().describe('The id of the lesson’s Section that clears it up.'),
};

export const option = z.strictObject({
  id,
  correct: z.literal(true).optional().describe('`true` on right options, left out on wrong ones.'),
  text,
  why: text.describe('Why this is right or wrong, said to the person who chose it.'),
  ...wrongOptionHelp,
});
export type Option = z.infer<typeof option>;

const everyQuestion = {
  id: id.describe('Unique on the whole site and for ever: answers are kept under it.'),
  level: z.enum(['recall', 'understand', 'apply', 'judge']).describe('What the question asks of the learner.'),
  outcome: id.describe('The module outcome that it serves.'),
  concepts: z.array(conceptId).default([]),
  critical: z.literal(true).optional().describe('A wrong last answer here keeps the lesson from being mastered.'),
  text: text.describe('A situation, a question or, for true-false, a statement.'),
};

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
  ...wrongOptionHelp,
});

/** A union that grows: a new type is a member here, a grader in domain/quiz and a control in islands/Quiz. */
export const question = z.discriminatedUnion('type', [singleQuestion, multipleQuestion, trueFalseQuestion]);
export type Question = z.infer<typeof question>;

export const quiz = z.strictObject({ questions: z.array(question).min(1) });
export type Quiz = z.infer<typeof quiz>;
