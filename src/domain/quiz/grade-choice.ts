// Grades single, multiple and true-false.
import { gradeOfShare } from './points.ts';
import type { ChoiceView, Grade, OptionView, Verdict } from './question-view.ts';
import type { Response } from './response.ts';

/**
 * single, true-false: all points for exactly the right option.
 * multiple: (right ticks − wrong ticks) ÷ number of right options, never below 0. Since every multiple question has a wrong
 * option, ticking everything stays below full score, and ticking as many wrong as right ones earns nothing.
 * Where options have points of their own, they are added up, down to the sum of the negative ones. The content check sees to it
 * that only the right options together reach the full score.
 */
export function gradeChoice(question: ChoiceView, response: Response): Grade {
  const chosen = question.options.filter((option) => response.includes(option.id));
  const right = isExactlyRight(question, chosen);
  const verdicts = question.options.flatMap((option) => verdictOf(option, chosen.includes(option)));
  if (question.options.some((option) => option.points !== undefined)) return weighed(question, chosen, right, verdicts);
  const correct = question.options.filter((option) => option.correct).length;
  const hits = chosen.filter((option) => option.correct).length;
  const share = question.type === 'multiple' ? Math.max(0, (hits - (chosen.length - hits)) / correct) : right ? 1 : 0;
  return gradeOfShare(share, question.points, verdicts);
}

function weighed(question: ChoiceView, chosen: readonly OptionView[], right: boolean, verdicts: Verdict[]): Grade {
  const worth = (option: OptionView) => option.points ?? 0;
  const sum = (options: readonly OptionView[]) => options.reduce((total, option) => total + worth(option), 0);
  const several = question.type === 'multiple';
  const min = several
    ? sum(question.options.filter((option) => worth(option) < 0))
    : Math.min(0, ...question.options.map(worth));
  const max = sum(question.options.filter((option) => option.correct));
  // Two ticks where one was asked for are no answer.
  const score = several || chosen.length === 1 ? sum(chosen) : 0;
  return { score: Math.max(min, Math.min(max, score)), min, max, right, verdicts };
}

function isExactlyRight(question: ChoiceView, chosen: readonly OptionView[]): boolean {
  return question.options.every((option) => (option.correct === true) === chosen.includes(option));
}

function verdictOf(option: OptionView, chosen: boolean): Verdict[] {
  if (!chosen && !option.correct) return [];
  const verdict = chosen ? (option.correct ? 'right' : 'wrong') : 'missed';
  const { misconception, reread } = option;
  return [
    { part: option.id, verdict, why: option.why, ...(verdict === 'wrong' ? { help: { misconception, reread } } : {}) },
  ];
}
