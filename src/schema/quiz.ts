// quiz.yaml and test.yaml: questions. Ids, keys and points stand once; words stand in both languages; every option says why.
import { z } from 'zod';
import { categoriseQuestion, matchingQuestion, orderingQuestion } from './question/arranging.ts';
import { multipleQuestion, singleQuestion, trueFalseQuestion } from './question/choice.ts';
import { spotMistakeQuestion } from './question/spot-mistake.ts';
import { numericQuestion, shortTextQuestion, wordBankQuestion } from './question/writing.ts';

/** A union that grows: a new type is a member here, a grader in domain/quiz, a view in domain/quiz/view and a control in islands/Quiz. */
export const question = z.discriminatedUnion('type', [
  singleQuestion,
  multipleQuestion,
  trueFalseQuestion,
  orderingQuestion,
  matchingQuestion,
  categoriseQuestion,
  numericQuestion,
  wordBankQuestion,
  shortTextQuestion,
  spotMistakeQuestion,
]);
export type Question = z.infer<typeof question>;

export const quiz = z.strictObject({ questions: z.array(question).min(1) });
export type Quiz = z.infer<typeof quiz>;

/** A module's question bank and how its test is drawn from it. */
export const moduleTest = z.strictObject({
  perOutcome: z.int().min(1).max(10).describe('Questions drawn for each outcome.'),
  selfCheck: z
    .literal(true)
    .optional()
    .describe('A self-check: no pass mark is applied and the words pass and fail do not appear.'),
  questions: z.array(question).min(1),
});
export type ModuleTest = z.infer<typeof moduleTest>;
