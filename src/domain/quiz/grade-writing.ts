// Grades numeric, word-bank and short-text.
import { foldForComparison } from '../language/fold.ts';
import { readNumber } from '../language/number.ts';
import { partVerdicts } from './part-verdicts.ts';
import { gradeOfShare } from './points.ts';
import type { Grade, NumericView, ShortTextView, WordBankView, WrongAnswerHelp } from './question-view.ts';
import { placements, type Response } from './response.ts';

/** All points for a number within the tolerance, edges included. What is not a number is wrong. */
export function gradeNumeric(question: NumericView, response: Response): Grade {
  const typed = readNumber(response[0] ?? '');
  // A hair's breadth beyond the edge, as 0.1 + 0.2 is beyond 0.3, still counts.
  const near = (value: number, tolerance: number) =>
    typed !== null && Math.abs(typed - value) <= tolerance + 1e-9 * Math.max(1, Math.abs(value));
  const right = near(question.answer, question.tolerance);
  const known = question.expected.find((wrong) => near(wrong.value, wrong.tolerance));
  return typedGrade(question, right, known);
}

/** All points for an accepted answer; both sides are brought to one spelling before they are compared. */
export function gradeShortText(question: ShortTextView, response: Response): Grade {
  const typed = foldForComparison(response[0] ?? '');
  const among = (variants: readonly string[]) =>
    typed !== '' && variants.some((variant) => foldForComparison(variant) === typed);
  const known = question.expected.find(({ variants }) => among(variants));
  return typedGrade(question, among(question.accepted), known);
}

/** The share of gaps that hold their word. */
export function gradeWordBank(question: WordBankView, response: Response): Grade {
  const put = placements(response);
  const isRight = ({ id, word }: WordBankView['gaps'][number]) => put.get(id) === word;
  const verdicts = question.gaps.flatMap((gap) => partVerdicts(gap, isRight(gap), question));
  return gradeOfShare(question.gaps.filter(isRight).length / question.gaps.length, question.points, verdicts);
}

/** A typed answer has one part, `answer`. A wrong one that the author expected hears its own reason and help. */
function typedGrade(
  question: WrongAnswerHelp & { points: number; why: string },
  right: boolean,
  known: (WrongAnswerHelp & { why: string }) | undefined,
): Grade {
  const verdicts = partVerdicts({ id: 'answer', why: question.why }, right, known ?? question, known?.why);
  return gradeOfShare(right ? 1 : 0, question.points, verdicts);
}
