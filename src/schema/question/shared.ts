// What every type of question has: its id, what it asks of the learner, its points, its hints, how it behaves.
import { z } from 'zod';
import { conceptId, id, text } from '../text.ts';

/** How a question is asked and answered, apart from what it asks. Set for a module, overridable for a question. */
export const behaviour = z.strictObject({
  check: z
    .enum(['at-once', 'at-end'])
    .optional()
    .describe('Checked after each question (default), or all together at the end.'),
  confidence: z.boolean().optional().describe('Ask how sure the learner is before checking; false unless set.'),
  reveal: z
    .enum(['answer', 'own-choice', 'nothing'])
    .optional()
    .describe('After the last try: the right answer (default), only what was chosen, or nothing until the end.'),
});
export type Behaviour = z.infer<typeof behaviour>;

export const everyQuestion = {
  id: id.describe('Unique on the whole site and for ever: answers are kept under it.'),
  level: z.enum(['recall', 'understand', 'apply', 'judge']).describe('What the question asks of the learner.'),
  outcome: id.describe('The module outcome that it serves.'),
  concepts: z.array(conceptId).default([]),
  critical: z.literal(true).optional().describe('A wrong last answer here keeps the lesson from being mastered.'),
  points: z.number().positive().max(100).optional().describe('What a wholly right answer is worth; 1 unless set.'),
  hints: z
    .array(text)
    .max(3)
    .optional()
    .describe('One more try each: after a wrong try the next hint is shown instead of the answer.'),
  behaviour: behaviour.optional(),
  text: text.describe('A situation, a question or, for true-false, a statement.'),
};

/** `keeping-promises`, or in a test.yaml `promises#keeping-promises` where two lessons of the module have such a section. */
const sectionReference = z.string().regex(/^([a-z0-9]+(-[a-z0-9]+)*#)?[a-z0-9]+(-[a-z0-9]+)*$/);

/** What a wrong answer can teach beyond its reason. */
export const wrongAnswerHelp = {
  misconception: text.optional().describe('The belief behind this choice, in a few words.'),
  reread: sectionReference
    .optional()
    .describe('The id of the lesson’s Section that clears it up; in a test.yaml of any lesson of the module.'),
};
