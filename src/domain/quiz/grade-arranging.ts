// Grades ordering, matching and categorise.
import { partVerdicts } from './part-verdicts.ts';
import { gradeOfShare } from './points.ts';
import type { CategoriseView, Grade, MatchingView, OrderingView, WrongAnswerHelp } from './question-view.ts';
import { placements, type Response } from './response.ts';

/**
 * The share of neighbouring steps that stand in the right order, one directly after the other: a list shifted by one place
 * keeps most of its points, a reversed one none. A response that lacks a step, holds one twice or one that is gone, counts
 * what is there.
 */
export function gradeOrdering(question: OrderingView, response: Response): Grade {
  const given = [...new Set(response)].filter((id) => question.steps.some((step) => step.id === id));
  const pairs = question.steps.slice(1).map((step, index) => [question.steps[index]!.id, step.id] as const);
  const kept = pairs.filter(
    ([before, after]) => given.indexOf(before) >= 0 && given[given.indexOf(before) + 1] === after,
  );
  const verdicts = question.steps.flatMap((step, index) => partVerdicts(step, given[index] === step.id, question));
  return gradeOfShare(kept.length / pairs.length, question.points, verdicts);
}

/** The share of pairs put together rightly. Whoever chose a side that belongs to nothing hears why it does not. */
export function gradeMatching(question: MatchingView, response: Response): Grade {
  const put = placements(response);
  const whyNot = ({ id }: { id: string }) => question.extra.find((side) => side.id === put.get(id))?.why;
  return gradeParts(question, question.pairs, (pair) => put.get(pair.id) === pair.id, whyNot);
}

/** The share of entries in their own group. */
export function gradeCategorise(question: CategoriseView, response: Response): Grade {
  const put = placements(response);
  return gradeParts(question, question.entries, (entry) => put.get(entry.id) === entry.group);
}

function gradeParts<Part extends { id: string; why: string }>(
  question: WrongAnswerHelp & { points: number },
  parts: readonly Part[],
  isRight: (part: Part) => boolean,
  whyNot: (part: Part) => string | undefined = () => undefined,
): Grade {
  const verdicts = parts.flatMap((part) => partVerdicts(part, isRight(part), question, whyNot(part)));
  return gradeOfShare(parts.filter(isRight).length / parts.length, question.points, verdicts);
}
