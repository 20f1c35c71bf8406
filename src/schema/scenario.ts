// scenarios/<id>.yaml: a branching story played as a dialogue: scenes with choices, variables that remember, endings.
import { z } from 'zod';
import { conceptId, id, text } from './text.ts';

/** A line that somebody says, or what happens when nobody is named. */
export const line = z.strictObject({
  speaker: id.optional().describe('Who says it: the id of a speaker. Left out: narration.'),
  text,
});
export type Line = z.infer<typeof line>;

export const speaker = z.strictObject({
  id,
  name: text.describe('As it stands before each line: a name, or a name and a job.'),
  you: z.literal(true).optional().describe('On the one speaker whom the learner plays.'),
});

/** Variables are whole numbers from 0 to 9; what would leave that range stops at its end. */
const level = z.int().min(0).max(9);

export const variable = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('A name of small Latin letters, such as trust.'),
  start: level.describe('Its value at the beginning, 0 to 9.'),
});

export const condition = z
  .strictObject({
    variable: z.string().min(1),
    atLeast: level.optional(),
    atMost: level.optional(),
  })
  .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined)
  .describe('Write `variable:` and beside it `atLeast:` or `atMost:`, or both.');

const conditions = z.array(condition).max(4).default([]).describe('All of these must hold; left out: always.');
const target = z.string().min(1).describe('The id of the scene or the ending that follows.');
const lines = z.array(line).min(1).max(12);

export const change = z
  .int()
  .min(-9)
  .max(9)
  .or(z.string().regex(/^=\d$/))
  .describe('`+1` or `-1` adds to the variable or takes from it, `=3` sets it.');

export const scenarioChoice = z.strictObject({
  id: id.describe('Unique in its scene and for ever: what was chosen is kept under it.'),
  text: text.describe('A whole sentence: what the learner says or does.'),
  when: conditions,
  set: z.record(z.string(), change).default({}).describe('What the choice changes: `{ trust: +1 }`.'),
  said: lines.optional().describe('What follows at once, before the next scene: the consequence, not a judgement.'),
  to: target,
  why: text.describe('What this choice did and why; told after the end, without blame.'),
});

/** Where a story goes by itself when no choice is open: the first entry whose conditions hold. */
export const onward = z.strictObject({ when: conditions, to: target });

export const scene = z.strictObject({
  id: id.describe('Unique among the scenes and endings of the story, and for ever.'),
  title: text.describe('Time or place in a few words; heads the scene and names it on the map. Gives nothing away.'),
  lines,
  choices: z.array(scenarioChoice).max(5).default([]),
  onward: z.array(onward).max(5).default([]).describe('Where the story goes by itself when no choice is open.'),
});

export const ending = z.strictObject({
  id: id.describe('Unique among the scenes and endings of the story, and for ever.'),
  kind: z.enum(['best', 'fair', 'poor']).describe('At least one ending is the best.'),
  title: text.describe('What came of it, in a few words.'),
  lines,
  debrief: text.describe('What to see in this way of going: two or three sentences, without blame.'),
});

export const scenario = z.strictObject({
  id: id.describe('Also the address of the scenario: scenarios/<id>/.'),
  title: text,
  summary: text.describe('The situation in one or two sentences, for lists and search results.'),
  minutes: z.int().min(1).max(60).describe('One playing with its debrief, in minutes.'),
  concepts: z.array(conceptId).min(1),
  lessons: z.array(id).min(1).describe('The lessons that it belongs to; each of them links to it.'),
  speakers: z.array(speaker).min(1).max(5),
  variables: z.array(variable).max(3).default([]).describe('What the story remembers, three things at most.'),
  start: target.describe('The id of the first scene.'),
  scenes: z.array(scene).min(1).max(40),
  endings: z.array(ending).min(1).max(8),
});
export type Scenario = z.infer<typeof scenario>;
