// What the page of a module's test hands to its island: one language, the whole bank, the addresses of what to read again.
import type { BankEntry } from '../../domain/quiz/draw.ts';
import type { QuestionView } from '../../domain/quiz/question-view.ts';
import type { Message, MessageGroup } from '../../i18n/translate.ts';

export interface LinkTo {
  title: string;
  href: string;
}

export interface TestOutcome {
  id: string;
  text: string;
  /** The lessons that ask about it, for an answer that names no passage. */
  lessons: LinkTo[];
}

export interface BankQuestion {
  outcome: string;
  view: QuestionView;
}

export interface TestView {
  /** The module's id, which records are about. */
  module: string;
  perOutcome: number;
  /** Null for a self-check. */
  passMark: number | null;
  outcomes: TestOutcome[];
  questions: BankQuestion[];
  /** Address of a passage to read again → its heading and its lesson's title. */
  passages: Record<string, { heading: string; lesson: string }>;
}

export interface TestWords {
  test: MessageGroup;
  /** The quiz words of the kinds that the bank asks. */
  quiz: Readonly<Record<string, Message>>;
}

/** The bank as drawing sees it. */
export function bankOf(test: TestView): BankEntry[] {
  return test.questions.map(({ outcome, view }) => ({ id: view.id, outcome }));
}

/** A question as a test asks it: nothing is told before everything is handed in, and everything after. */
export function inTest(view: QuestionView): QuestionView {
  return { ...view, hints: [], behaviour: { check: 'at-end', confidence: false, reveal: 'answer' } };
}

/** A question of the free review: checked at once, with its hints, as in a lesson. */
export function inReview(view: QuestionView): QuestionView {
  return { ...view, behaviour: { ...view.behaviour, check: 'at-once', reveal: 'answer' } };
}
