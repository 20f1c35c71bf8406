// The result of a module's test: points of an attempt, their share, passed or not, outcome by outcome. Attempts are records.
import type { ModuleTested } from '../records/record.ts';
import type { BankEntry } from './draw.ts';
import { normalised } from './points.ts';
import type { Grade, QuestionView } from './question-view.ts';
import type { Response } from './response.ts';

export type TestAnswer = ModuleTested['answers'][number];

/**
 * Grades what is handed in, in the order of the questions. One without an answer earns the least it can: where options have
 * negative points, leaving a question out must not earn more than answering it wrongly.
 */
export function gradeTest(
  questions: readonly QuestionView[],
  responses: Readonly<Record<string, Response>>,
  grade: (question: QuestionView, response: Response) => Grade,
): TestAnswer[] {
  return questions.map((question) => {
    const response = responses[question.id] ?? [];
    const { score, min, max, right } = grade(question, response);
    const answered = response.some((entry) => entry.trim() !== '');
    return {
      question: question.id,
      response: [...response],
      score: answered ? score : min,
      min,
      max,
      right: answered && right,
    };
  });
}

/** Σ (score − min) ÷ Σ (max − min), 0 … 1: a question weighs what it is worth, and negative points never sink below 0. */
export function shareOf(answers: readonly Pick<TestAnswer, 'score' | 'min' | 'max'>[]): number {
  const sum = (key: 'score' | 'min' | 'max') => answers.reduce((total, answer) => total + answer[key], 0);
  return Math.min(1, Math.max(0, normalised({ score: sum('score'), min: sum('min'), max: sum('max') })));
}

/**
 * Whether an attempt reached the mark that was asked when it was made; null for a self-check. Compared after rounding to six
 * decimals: 0.1 + 0.7 reaches 0.8.
 */
export function isPassed({ share, passMark }: Pick<ModuleTested, 'share' | 'passMark'>): boolean | null {
  return passMark === null ? null : rounded(share) >= rounded(passMark);
}

function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}

export interface OutcomeResult {
  outcome: string;
  share: number;
  right: number;
  answers: TestAnswer[];
}

export interface TestResult {
  /** One for each outcome that the attempt asked about, in the order of `outcomes`. */
  outcomes: OutcomeResult[];
  /** Answers to questions that the bank no longer has: they keep what they earned, and nobody knows what they asked. */
  retired: TestAnswer[];
}

/** What an attempt says of each outcome. `bank` is today's: a question counts for the outcome that it serves now. */
export function resultByOutcome(
  answers: readonly TestAnswer[],
  outcomes: readonly string[],
  bank: readonly BankEntry[],
): TestResult {
  const outcomeOf = new Map(bank.map(({ id, outcome }) => [id, outcome]));
  return {
    outcomes: outcomes.flatMap((outcome) => {
      const own = answers.filter(({ question }) => outcomeOf.get(question) === outcome);
      if (own.length === 0) return [];
      return { outcome, share: shareOf(own), right: own.filter(({ right }) => right).length, answers: own };
    }),
    retired: answers.filter(({ question }) => !outcomes.includes(outcomeOf.get(question) ?? '')),
  };
}
