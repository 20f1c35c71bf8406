// instruments/<id>.yaml: an assessment as data: dimensions, items with anchors, levels, gates and guards.
import { z } from 'zod';
import { conceptId, id, text } from './text.ts';

export const dimensionId = z
  .string()
  .regex(/^[A-Z]{2,10}$/)
  .describe('A code in capitals: LEAD.');
export const itemId = z
  .string()
  .regex(/^[A-Z]{2,10}\d{1,2}$/)
  .describe('The dimension’s code and a number: LEAD1.');

export const item = z.strictObject({
  id: itemId,
  critical: z.literal(true).optional().describe('A low answer here caps the level of the dimension.'),
  reverse: z.literal(true).optional().describe('A risk: a bad practice stated plainly, scored in reverse.'),
  leadIn: text.optional().describe('Stands in place of the instrument’s lead-in for this item.'),
  text: text.describe('Completes the lead-in.'),
  help: text.optional().describe('One sentence for readers whom the item may puzzle.'),
  anchors: z.strictObject({
    0: text,
    1: text.optional(),
    2: text,
    3: text.optional(),
    4: text,
  }),
  practice: id.describe('The practice card that this item points to.'),
});
export type Item = z.infer<typeof item>;

export const dimension = z.strictObject({
  id: dimensionId,
  name: text,
  about: text,
  low: text.describe('How it looks to customers when this is weak.'),
  high: text.describe('How it looks to customers when this is strong.'),
  ask: text.describe('One question to put to customers beside the score.'),
  note: text.optional().describe('Shown before the first item of the dimension.'),
  block: z
    .strictObject({ reason: text.describe('What a person confirms who marks the whole dimension as not applicable.') })
    .optional(),
  learn: z
    .array(id)
    .default([])
    .describe('Modules or lessons by id; those not published yet are left out of the page.'),
  concepts: z.array(conceptId).default([]),
  items: z.array(item).min(1),
});
export type Dimension = z.infer<typeof dimension>;

export const level = z.strictObject({
  level: z.int().min(1).max(9),
  from: z.number().min(0).max(100).describe('Lowest score of the level, 0 to 100.'),
  name: text,
  line: text.describe('The level in one line.'),
  next: text.optional().describe('What usually lies between this level and the next.'),
});
export type Level = z.infer<typeof level>;

/** An order that advice must keep: while the condition holds, `lead` comes before any other practice of `applies`. */
export const guard = z.strictObject({
  id,
  when: z.union([
    z.strictObject({ dimensions: z.array(dimensionId).min(1), belowLevel: z.int().min(2).max(9) }),
    z.strictObject({ item: itemId, below: z.number().min(0).max(4) }),
  ]),
  applies: dimensionId,
  lead: itemId,
  say: text,
});
export type Guard = z.infer<typeof guard>;

export const instrument = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: text,
  summary: text,
  minutes: z.strictObject({ from: z.int().min(1), to: z.int().min(1) }),
  leadIn: text.describe('Begins every item: “In our organisation, over the last three months…”'),
  explain: text.describe('Words explained once, before the first item.'),
  notice: text.describe('What this is and is not, shown before the start and beside every result.'),
  limits: z.array(text).min(1).describe('What the result cannot say, one sentence each.'),
  scale: z.array(text).length(5).describe('Labels of the five steps, 0 to 4.'),
  minimum: z
    .strictObject({
      items: z.int().min(1).describe('Answers that a dimension needs.'),
      itemShare: z.number().min(0).max(1).describe('Share of its applicable items that a dimension needs.'),
      dimensions: z.int().min(1).describe('Scored dimensions that the overall needs.'),
      dimensionShare: z.number().min(0).max(1).describe('Share of applicable dimensions that the overall needs.'),
    })
    .describe('How much must be answered before there is a score.'),
  levels: z.array(level).min(2),
  gates: z.strictObject({
    critical: z
      .array(z.strictObject({ below: z.number().min(0).max(4), level: z.int().min(1) }))
      .describe('G1: a critical item below this keyed value caps its dimension at the level; lowest first.'),
    weakestLink: z.int().min(0).describe('G2: the overall level is at most the lowest dimension’s level plus this.'),
    roleGap: z
      .strictObject({ from: z.number().min(0).max(100), level: z.int().min(1) })
      .describe('G3: a leader–staff gap of this size or more caps the overall level.'),
  }),
  criticalTargets: z
    .array(z.strictObject({ level: z.int().min(1), value: z.number().min(0).max(4) }))
    .describe('Keyed value that critical items need for a target level.'),
  guards: z.array(guard).default([]),
  dimensions: z.array(dimension).min(1),
});
export type Instrument = z.infer<typeof instrument>;
