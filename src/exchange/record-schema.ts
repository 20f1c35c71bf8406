// What a record from elsewhere must look like before it is believed. docs/formats/backup.md lists the kinds.
import * as z from 'zod/mini';
import { knownKinds } from '../domain/records/kinds.ts';
import { latestTime } from '../domain/records/order.ts';
import type { LearnerRecord } from '../domain/records/record.ts';

export const shortText = z.string().check(z.minLength(1), z.maxLength(200));
export const recordTime = z.number().check(z.gte(0), z.lte(latestTime));

const envelope = { id: shortText, time: recordTime, about: shortText };
const itemAnswer = z.union([z.literal([0, 1, 2, 3, 4]), z.literal(['na', 'dk'])]);
const response = z.array(z.string().check(z.maxLength(500))).check(z.maxLength(100));
const graded = { response, score: z.number(), min: z.number(), max: z.number(), right: z.boolean() };
const share = z.number().check(z.gte(0), z.lte(1));

const known = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lesson.opened'), ...envelope }),
  z.strictObject({
    kind: z.literal('question.answered'),
    ...envelope,
    ...graded,
    try: z.optional(z.int().check(z.positive())),
    confidence: z.optional(z.literal([1, 2, 3])),
    place: z.optional(z.literal(['lesson', 'review'])),
  }),
  z.strictObject({
    kind: z.literal('module.tested'),
    ...envelope,
    seed: z.int().check(z.nonnegative()),
    answers: z.array(z.strictObject({ question: shortText, ...graded })).check(z.maxLength(200)),
    share,
    passMark: z.nullable(share),
  }),
  z.strictObject({
    kind: z.literal('scenario.choice'),
    ...envelope,
    run: shortText,
    scene: shortText,
    choice: shortText,
    ending: z.optional(shortText),
  }),
  z.strictObject({
    kind: z.literal('note.written'),
    ...envelope,
    note: shortText,
    text: z.string().check(z.maxLength(10_000)),
    quote: z.optional(z.strictObject({ section: shortText, text: z.string().check(z.maxLength(2_000)) })),
  }),
  z.strictObject({
    kind: z.literal('goal.set'),
    ...envelope,
    readyBy: z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
  }),
  z.strictObject({
    kind: z.literal('assessment.saved'),
    ...envelope,
    version: shortText,
    answers: z.record(z.string().check(z.regex(/^[A-Za-z0-9-]{1,40}$/)), itemAnswer),
  }),
]);
const unknown = z.looseObject({ kind: z.string().check(z.regex(/^[a-z]+\.[a-z-]+$/)), ...envelope });

/** The record, or null when it is damaged. A kind that this version does not know is kept as it is. */
export function readRecord(value: unknown): LearnerRecord | null {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  const schema = typeof kind === 'string' && knownKinds.has(kind) ? known : unknown;
  const parsed = schema.safeParse(kind === 'note.written' ? withNoteId(value as object) : value);
  return parsed.success ? (parsed.data as LearnerRecord) : null;
}

/** Files of version 1 passed notes on without knowing them; those had no id of their own: each record was one note. */
function withNoteId(value: object): object {
  return 'id' in value && !('note' in value) ? { ...value, note: value.id } : value;
}
