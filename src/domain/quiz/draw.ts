// Draws a module's test from its bank: which questions, in which order, with which order of options. Ids and a seed decide, no language.
import { mulberry32, seedOf } from '../random/seeded.ts';
import type { QuestionView } from './question-view.ts';

/** A question of a bank, as far as drawing goes. */
export interface BankEntry {
  id: string;
  outcome: string;
}

/**
 * The ids of `perOutcome` questions for each outcome of the bank (all of them where it has fewer), in the order in which they
 * are asked. Each question gets a rank from the seed and its own id, and the lowest ranks are drawn: a bank that grows
 * or is put in another order changes a draw by no more than the new questions that take somebody's place.
 * `kept` are questions of a test under way: those still in the bank stay, whatever else was added.
 */
export function drawTest(
  bank: readonly BankEntry[],
  perOutcome: number,
  seed: number,
  kept: readonly string[] = [],
): string[] {
  const outcomes = [...new Set(bank.map(({ outcome }) => outcome))];
  const drawn = outcomes.flatMap((outcome) => {
    const ids = bank.filter((question) => question.outcome === outcome).map(({ id }) => id);
    const byRank = inOrderOf(ids, (id) => rank(seed, 'drawn', id));
    return [...byRank.filter((id) => kept.includes(id)), ...byRank.filter((id) => !kept.includes(id))].slice(
      0,
      perOutcome,
    );
  });
  return inOrderOf(drawn, (id) => rank(seed, 'asked', id));
}

/**
 * The question with its parts in the order of this draw, where their order means nothing. “True” stays before “false”, a
 * dialogue runs as it is written, and steps to be ordered keep their key: their control shuffles them.
 */
export function partsInOrder<View extends QuestionView>(question: View, seed: number): View {
  const ordered = <Part extends { id: string }>(parts: readonly Part[]): Part[] =>
    inOrderOf(
      parts,
      (part) => rank(seed, question.id, part.id),
      ({ id }) => id,
    );
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { ...question, options: ordered(question.options) };
    case 'matching':
      return { ...question, pairs: ordered(question.pairs) };
    case 'categorise':
      return { ...question, entries: ordered(question.entries) };
    case 'word-bank':
      return { ...question, words: ordered(question.words) };
    default:
      return question;
  }
}

/** A number in 0 ≤ x < 1 that an id has under a seed, for one purpose. */
function rank(seed: number, purpose: string, id: string): number {
  return mulberry32(seedOf(`${seed}/${purpose}/${id}`))();
}

/** Sorted by rank; ids decide between equal ranks, so that no order of the input can. */
function inOrderOf<Entry>(
  entries: readonly Entry[],
  rankOf: (entry: Entry) => number,
  idOf: (entry: Entry) => string = String,
): Entry[] {
  return [...entries].sort((a, b) => rankOf(a) - rankOf(b) || (idOf(a) < idOf(b) ? -1 : 1));
}
