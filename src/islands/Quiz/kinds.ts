// What a type of question brings to the screen: its control, its grader, the right answer in words. A page ships the kinds it asks.
import type { Component } from 'solid-js';
import type { Grade, QuestionView, Verdict } from '../../domain/quiz/question-view.ts';
import type { Response } from '../../domain/quiz/response.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Message } from '../../i18n/translate.ts';
import type { LackKey, QuestionState } from './state.ts';

/** The sentences that say how to answer. */
export type HowToKey =
  | 'pickOne'
  | 'pickAll'
  | 'statement'
  | 'putInOrder'
  | 'matchPairs'
  | 'putInGroups'
  | 'typeNumber'
  | 'fillGaps'
  | 'typeText'
  | 'spotLine';

export interface ControlProps<View extends QuestionView = QuestionView> {
  locale: Locale;
  /** The quiz words of the page; a control uses those of its kind. */
  words: Readonly<Record<string, Message>>;
  question: View;
  response: Response;
  /** After a check: what each part has to hear. Empty while the answer is open, or where nothing may be revealed. */
  verdicts: readonly Verdict[];
  /** True once the question is settled: what stands there stays. */
  locked: boolean;
  /** Ids of the elements that describe the whole control: the hint under the question, and what is lacking. */
  describedBy: string;
  /** True while the screen says that the response, as it stands, cannot be checked. */
  lacking: boolean;
  change: (response: Response) => void;
}

export interface QuestionKind<View extends QuestionView = QuestionView> {
  Control: Component<ControlProps<View>>;
  grade: (question: View, response: Response) => Grade;
  /** The right answer in words, for the live message: one entry a part. */
  answer: (question: View, locale: Locale) => string[];
  /** The key of the sentence that says how to answer. */
  hint: HowToKey;
  /** The response as it stands on the screen, where that differs from what is kept: a shuffled list is a response before anyone has
   *  touched it, and what an edit has taken away is none. */
  shown?: (question: View, response: Response) => Response;
  /** The key of the sentence that says why a response cannot be checked yet, or null. Unless given, an empty one cannot. */
  lack?: (question: View, response: Response) => LackKey | null;
}

export interface AsideProps {
  locale: Locale;
  words: Readonly<Record<string, Message>>;
  question: QuestionView;
  state: QuestionState;
  change: (state: QuestionState) => void;
}

type KindsByType = { [Type in QuestionView['type']]?: QuestionKind<Extract<QuestionView, { type: Type }>> };

/** The kinds that a page asks, by type, and what goes with questions that have hints or ask for confidence. */
export interface Kinds extends KindsByType {
  Aside?: Component<AsideProps>;
}

/** The kind of a question, with the type bound to it; throws where the page forgot to bring it. */
export function kindOf(kinds: Kinds, question: QuestionView): QuestionKind {
  const kind = kinds[question.type];
  if (!kind) throw new Error(`This quiz has no control for questions of type ${question.type}.`);
  return kind as unknown as QuestionKind;
}
