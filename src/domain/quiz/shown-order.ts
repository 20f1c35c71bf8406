// The order in which parts of a question stand on the screen: drawn by its id, the same on every device and in both languages.
import { seedOf, shuffled } from '../random/seeded.ts';
import type { OrderingView } from './question-view.ts';
import type { Response } from './response.ts';

/** The entries in another order than they are given in: what an author wrote in the right order must not be shown in it. */
export function outOfOrder<Entry>(entries: readonly Entry[], questionId: string): Entry[] {
  const drawn = shuffled(entries, seedOf(questionId));
  return drawn.every((entry, at) => entry === entries[at]) ? [...entries.slice(1), ...entries.slice(0, 1)] : drawn;
}

/** Ids of all steps as they stand: first those of the response, then the others out of order. Unknown ids are left out. */
export function shownSteps(question: OrderingView, response: Response): Response {
  const ids = question.steps.map(({ id }) => id);
  return [...new Set([...response.filter((id) => ids.includes(id)), ...outOfOrder(ids, question.id)])];
}
