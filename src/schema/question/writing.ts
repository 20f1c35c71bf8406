// Questions answered by writing: a number, words from a bank, a short text.
import { z } from 'zod';
import { id, text } from '../text.ts';
import { everyQuestion, wrongAnswerHelp } from './shared.ts';

/** A number within `tolerance` of `answer`, both in the unit that stands beside the field. */
export const numericQuestion = z.strictObject({
  type: z.literal('numeric'),
  ...everyQuestion,
  answer: z.number(),
  tolerance: z.number().min(0).default(0).describe('Largest difference that still counts, in the same unit.'),
  unit: text.optional().describe('Shown after the field: “percent”, “days”.'),
  why: text.describe('How the number comes about.'),
  expected: z
    .array(
      z.strictObject({
        value: z.number(),
        tolerance: z.number().min(0).default(0),
        why: text.describe('Said to a person who arrives at this wrong number.'),
        ...wrongAnswerHelp,
      }),
    )
    .default([])
    .describe('Wrong numbers that a known mistake leads to.'),
  ...wrongAnswerHelp,
});

/** A text with `[gap-id]` places, each filled from the same bank of words. */
export const wordBankQuestion = z.strictObject({
  type: z.literal('word-bank'),
  ...everyQuestion,
  passage: text.describe('The text with its gaps as [gap-id], the same ids in both languages.'),
  gaps: z
    .array(z.strictObject({ id, word: id, why: text.describe('Why this word stands here.') }))
    .min(1)
    .max(6),
  words: z.array(z.strictObject({ id, text })).min(2).max(10),
  ...wrongAnswerHelp,
});

const variants = z.strictObject({ fa: z.array(z.string().min(1)).min(1), en: z.array(z.string().min(1)).min(1) });

/** A word or two, compared after both are brought to one spelling (domain/language). */
export const shortTextQuestion = z.strictObject({
  type: z.literal('short-text'),
  ...everyQuestion,
  accepted: variants.describe('Answers that count, in each language; the first is shown as the answer.'),
  why: text,
  expected: z
    .array(z.strictObject({ variants, why: text, ...wrongAnswerHelp }))
    .default([])
    .describe('Wrong answers worth a reason of their own.'),
  ...wrongAnswerHelp,
});
