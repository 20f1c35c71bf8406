// A question as an island gets it: one language, the key, and nothing that the screen does not show. One member a type.

/** How it is asked: the module's behaviour with the question's own on top, defaults filled in. */
export interface BehaviourView {
  check: 'at-once' | 'at-end';
  confidence: boolean;
  reveal: 'answer' | 'own-choice' | 'nothing';
}

/** What a wrong answer can teach beyond its reason. */
export interface WrongAnswerHelp {
  misconception?: string | undefined;
  /** The address of the passage to read again: `#id` in its own lesson, a whole address elsewhere. */
  reread?: string | undefined;
}

interface EveryQuestion {
  id: string;
  text: string;
  /** What a wholly right answer is worth. */
  points: number;
  hints: string[];
  behaviour: BehaviourView;
}

export interface OptionView extends WrongAnswerHelp {
  id: string;
  correct?: true | undefined;
  points?: number | undefined;
  text: string;
  why: string;
}

export interface ChoiceView extends EveryQuestion {
  type: 'single' | 'multiple' | 'true-false';
  options: OptionView[];
}

export interface OrderingView extends EveryQuestion, WrongAnswerHelp {
  type: 'ordering';
  /** In the right order; the control shuffles by the question's id. */
  steps: { id: string; text: string; why: string }[];
}

export interface MatchingView extends EveryQuestion, WrongAnswerHelp {
  type: 'matching';
  pairs: { id: string; left: string; right: string; why: string }[];
  extra: { id: string; right: string; why: string }[];
}

export interface CategoriseView extends EveryQuestion, WrongAnswerHelp {
  type: 'categorise';
  groups: { id: string; text: string }[];
  entries: { id: string; text: string; group: string; why: string }[];
}

export interface NumericView extends EveryQuestion, WrongAnswerHelp {
  type: 'numeric';
  answer: number;
  tolerance: number;
  unit?: string | undefined;
  why: string;
  expected: ({ value: number; tolerance: number; why: string } & WrongAnswerHelp)[];
}

export interface WordBankView extends EveryQuestion, WrongAnswerHelp {
  type: 'word-bank';
  /** The text with its gaps as `[gap-id]`. */
  passage: string;
  gaps: { id: string; word: string; why: string }[];
  words: { id: string; text: string }[];
}

export interface ShortTextView extends EveryQuestion, WrongAnswerHelp {
  type: 'short-text';
  accepted: string[];
  why: string;
  expected: ({ variants: string[]; why: string } & WrongAnswerHelp)[];
}

export interface SpotMistakeView extends EveryQuestion, WrongAnswerHelp {
  type: 'spot-mistake';
  lines: { id: string; speaker: string; text: string; mistake?: true | undefined; why: string }[];
}

export type QuestionView =
  | ChoiceView
  | OrderingView
  | MatchingView
  | CategoriseView
  | NumericView
  | WordBankView
  | ShortTextView
  | SpotMistakeView;

/** What a grader says. */
export interface Grade {
  /** Points reached, and the least and most that could be. */
  score: number;
  min: number;
  max: number;
  /** Wholly right: full score. */
  right: boolean;
  /** One for each part of the question that has something to say: an option, a step, a pair, a gap, a line; `answer` for typed answers. */
  verdicts: Verdict[];
}

export interface Verdict {
  part: string;
  /** `missed`: what would have been right; beside a wrong part, or alone where nothing was chosen. Shown when answers are revealed. */
  verdict: 'right' | 'wrong' | 'missed';
  why: string;
  help?: WrongAnswerHelp | undefined;
}
