// A dialogue in which one line goes wrong: the learner finds it.
import { z } from 'zod';
import { id, text } from '../text.ts';
import { everyQuestion, wrongAnswerHelp } from './shared.ts';

export const spotMistakeQuestion = z.strictObject({
  type: z.literal('spot-mistake'),
  ...everyQuestion,
  lines: z
    .array(
      z.strictObject({
        id,
        speaker: text,
        text,
        mistake: z.literal(true).optional().describe('On exactly one line.'),
        why: text.describe('Why this line is sound, or what is wrong with it and what to say instead.'),
      }),
    )
    .min(3)
    .max(10),
  ...wrongAnswerHelp,
});
