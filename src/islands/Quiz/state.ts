// One question on screen: the response, the tries, what has been said. Pure; the island wires it to the store.
import type { Grade, QuestionView } from '../../domain/quiz/question-view.ts';
import type { Response } from '../../domain/quiz/response.ts';

export type Confidence = 1 | 2 | 3;

/** The sentences that say why an answer cannot be checked yet. */
export type LackKey = 'choose' | 'chooseSure' | 'fillEvery' | 'writeFirst' | 'notNumber';

/** What judges a response; handed in, so that a page ships the kinds it asks and no others. */
export interface Judge {
  grade: (question: QuestionView, response: Response) => Grade;
  lack?: (question: QuestionView, response: Response) => LackKey | null;
  shown?: (question: QuestionView, response: Response) => Response;
}

export interface QuestionState {
  response: Response;
  confidence: Confidence | null;
  /** Tries submitted in this sitting. */
  tries: number;
  /** The grade of the last try; null while the answer is open. */
  grade: Grade | null;
  /** False after a wrong try when another one, with its hint, is still to come. */
  settled: boolean;
}

export const openState: QuestionState = { response: [], confidence: null, tries: 0, grade: null, settled: false };

/** Tries that a sitting has: one, and one more for each hint. */
export function triesOf(question: QuestionView): number {
  return question.hints.length + 1;
}

/** The hints earned so far: one after each wrong try but the last. */
export function hintsShown(question: QuestionView, state: QuestionState): string[] {
  return state.grade?.right ? [] : question.hints.slice(0, state.tries);
}

/** A new response. Changing it after a wrong try opens the next one; a settled question stays as it is. */
export function respond(state: QuestionState, response: Response): QuestionState {
  return state.settled ? state : { ...state, response, grade: null };
}

export function sure(state: QuestionState, confidence: Confidence): QuestionState {
  return state.settled ? state : { ...state, confidence };
}

/** The key of the sentence that says why an answer cannot be checked yet, or null when it can. */
export function missing(question: QuestionView, state: QuestionState, { lack }: Judge): LackKey | null {
  const lacking = lack ? lack(question, state.response) : state.response.length > 0 ? null : 'choose';
  return lacking ?? (question.behaviour.confidence && !state.confidence ? 'chooseSure' : null);
}

/** Submits a try. Nothing happens to a settled question or to an answer that is not complete. */
export function check(question: QuestionView, state: QuestionState, judge: Judge): QuestionState {
  return state.settled || missing(question, state, judge)
    ? state
    : graded(question, state, judge.grade(question, state.response), state.tries + 1);
}

function graded(question: QuestionView, state: QuestionState, grade: Grade, tries: number): QuestionState {
  return { ...state, tries, grade, settled: grade.right || tries >= triesOf(question) };
}

/**
 * The state that kept records lead back to: an open draft goes before an older submitted answer. An answer of which an edit of
 * the question has left nothing is open.
 */
export function restore(
  question: QuestionView,
  { grade, shown = (_, response) => response }: Judge,
  answered:
    | { time: number; response: readonly string[]; try?: number | undefined; confidence?: Confidence | undefined }
    | undefined,
  draft: { time: number; value: unknown } | undefined,
): QuestionState {
  if (draft && (!answered || draft.time > answered.time) && isResponse(draft.value)) {
    return { ...openState, response: draft.value };
  }
  if (!answered) return openState;
  const { response, confidence = null, try: tries = 1 } = answered;
  if (shown(question, response).length === 0) return openState;
  return graded(question, { ...openState, response, confidence }, grade(question, response), tries);
}

function isResponse(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
