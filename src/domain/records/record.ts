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
  /** Which try of the sitting it was, from 1. Records of version 1 lack it: each was a first try. */
  try?: number | undefined;
  /** How sure the person was: 1 not, 2 fairly, 3 very. */
  confidence?: 1 | 2 | 3 | undefined;
  /** Where it was answered: in its lesson (also when absent), in a review. A test is one record of its own. */
  place?: 'lesson' | 'review' | undefined;
}

/** One attempt at a module's test, whole. `about` is the module. */
export interface ModuleTested extends Envelope {
  kind: 'module.tested';
  /** What the questions were drawn by: the same seed draws the same test. */
  seed: number;
  answers: { question: string; response: string[]; score: number; min: number; max: number; right: boolean }[];
  /** Share of the points reached, 0 … 1, and the mark that the module asked for; null for a self-check. */
  share: number;
  passMark: number | null;
}

/** One choice in a scenario. `about` is the scenario. */
export interface ScenarioChoice extends Envelope {
  kind: 'scenario.choice';
  /** The playing that the choice belongs to: a random id, drawn when the scenario starts. */
  run: string;
  scene: string;
  choice: string;
  /** The ending that the choice led to, if it did. */
  ending?: string | undefined;
}

/** A note on a lesson: the whole of it each time, the last one counts; with neither text nor quote it is taken away. `about` is the lesson. */
export interface NoteWritten extends Envelope {
  kind: 'note.written';
  /** The note's own id: a lesson may have several, with or without a highlighted passage. */
  note: string;
  text: string;
  /** The kept words and the section they stand in: '' for the whole section, the lesson's own id for words outside every section. */
  quote?: { section: string; text: string } | undefined;
}

/** A date to be ready by. `about` is the course. An empty date takes it away. */
export interface GoalSet extends Envelope {
  kind: 'goal.set';
  /** ISO Gregorian date or ''. */
  readyBy: string;
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

export type KnownRecord =
  | LessonOpened
  | QuestionAnswered
  | ModuleTested
  | ScenarioChoice
  | NoteWritten
  | GoalSet
  | AssessmentSaved;
export type LearnerRecord = KnownRecord | UnknownRecord;

/** A record before it has an id and a time. */
export type NewRecord = KnownRecord extends infer R ? (R extends KnownRecord ? Omit<R, 'id' | 'time'> : never) : never;

/** An answer that is not submitted yet: one per content id, the same in every language, the last write wins. */
export interface Draft {
  about: string;
  time: number;
  value: unknown;
}

export function isKind<Kind extends KnownRecord['kind']>(
  record: LearnerRecord,
  kind: Kind,
): record is Extract<KnownRecord, { kind: Kind }> {
  return record.kind === kind;
}
