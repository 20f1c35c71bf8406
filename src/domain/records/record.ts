// What a learner did, once and for ever. Everything a screen shows about a person is a fold over these.

interface Envelope {
  /** Unique, made where the record was made. */
  id: string;
  /** Epoch milliseconds; see `nextTime`. */
  time: number;
  /** The content id that the record is about: a lesson, a question, an instrument. */
  about: string;
}

export interface LessonOpened extends Envelope {
  kind: 'lesson.opened';
}

export interface QuestionAnswered extends Envelope {
  kind: 'question.answered';
  /** Option ids as chosen; kept so that an edited question can still show what was answered. */
  response: string[];
  score: number;
  min: number;
  max: number;
  right: boolean;
}

/** An answer to an item: 0 … 4 as chosen (never reversed), does not apply, or don’t know. Skipped items have no entry. */
export type ItemAnswer = 0 | 1 | 2 | 3 | 4 | 'na' | 'dk';

export interface AssessmentSaved extends Envelope {
  kind: 'assessment.saved';
  version: string;
  answers: Record<string, ItemAnswer>;
}

/** A record of a kind that this version does not know: kept and passed on, never shown. */
export interface UnknownRecord extends Envelope {
  kind: `${string}.${string}`;
  [field: string]: unknown;
}

export type KnownRecord = LessonOpened | QuestionAnswered | AssessmentSaved;
export type LearnerRecord = KnownRecord | UnknownRecord;

/** A record before it has an id and a time. */
export type NewRecord = KnownRecord extends infer R ? (R extends KnownRecord ? Omit<R, 'id' | 'time'> : never) : never;

/** An answer that is not submitted yet: one per content id, the same in every language, the last write wins. */
export interface Draft {
  about: string;
  time: number;
  value: unknown;
}

export const knownKinds: ReadonlySet<string> = new Set<KnownRecord['kind']>([
  'lesson.opened',
  'question.answered',
  'assessment.saved',
]);

export function isKind<Kind extends KnownRecord['kind']>(
  record: LearnerRecord,
  kind: Kind,
): record is Extract<KnownRecord, { kind: Kind }> {
  return record.kind === kind;
}
