// How well being sure goes with being right: confidence marks, bias, and what somebody was sure of and got wrong.
import type { CountedAnswer, History } from './history.ts';

export type Confidence = 1 | 2 | 3;

/** Marks by confidence (Gardner-Medwin): it pays to be sure from p = 0.8 on, fairly sure from 2/3, else to own up to a guess. */
const marks: Record<Confidence, { right: number; wrong: number }> = {
  1: { right: 1, wrong: 0 },
  2: { right: 2, wrong: -2 },
  3: { right: 3, wrong: -6 },
};

/** How often somebody of each confidence expects to be right: about the middle of the range in which that mark pays best. */
const expected: Record<Confidence, number> = { 1: 0.5, 2: (2 / 3 + 0.8) / 2, 3: 0.9 };

/** The confidence mark of one answer. Marks show calibration and are no part of mastery. */
export function markOf(confidence: Confidence, right: boolean): number {
  return marks[confidence][right ? 'right' : 'wrong'];
}

export interface Calibration {
  /** Answers that said how sure the person was. */
  answers: number;
  /** Share right, mean mark, and bias = expected − actual share (above 0: surer than right). Null without answers. */
  accuracy: number | null;
  meanMark: number | null;
  bias: number | null;
  /** Answers given as very sure that were wrong. */
  sureAndWrong: number;
}

/** Calibration over counted answers (assessment brief §16); those without a confidence are left out. */
export function calibration(answers: Iterable<Pick<CountedAnswer, 'confidence' | 'right'>>): Calibration {
  let [count, right, mark, expectation, sureAndWrong] = [0, 0, 0, 0, 0];
  for (const answer of answers) {
    if (!answer.confidence) continue;
    count += 1;
    right += answer.right ? 1 : 0;
    mark += markOf(answer.confidence, answer.right);
    expectation += expected[answer.confidence];
    sureAndWrong += answer.confidence === 3 && !answer.right ? 1 : 0;
  }
  if (count === 0) return { answers: 0, accuracy: null, meanMark: null, bias: null, sureAndWrong: 0 };
  return {
    answers: count,
    accuracy: right / count,
    meanMark: mark / count,
    bias: (expectation - right) / count,
    sureAndWrong,
  };
}

/** The present questions whose last answer was given as very sure and was wrong, the latest first: what is worth reading again. */
export function sureButWrong(
  history: History,
  questions: readonly string[],
): { question: string; answer: CountedAnswer }[] {
  return questions
    .flatMap((question) => {
      const answer = history.get(question)?.at(-1);
      return answer?.confidence === 3 && !answer.right ? [{ question, answer }] : [];
    })
    .sort((a, b) => b.answer.time - a.answer.time || (a.question < b.question ? -1 : 1));
}
