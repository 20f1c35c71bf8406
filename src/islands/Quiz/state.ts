// The state of one question on screen: what is chosen, and whether it has been checked. Pure; the island wires it to the store.
import { type Grade, grade } from '../../domain/quiz/grade.ts';
import type { QuestionView } from '../../domain/quiz/view.ts';

export interface QuestionState {
  chosen: readonly string[];
  /** Null while the answer is open. */
  grade: Grade | null;
}

export const openState: QuestionState = { chosen: [], grade: null };

/** Chooses an option: one of them, or, where several may be right, one more or one less. */
export function choose(question: QuestionView, state: QuestionState, option: string): QuestionState {
  if (state.grade) return state;
  if (question.type !== 'multiple') return { chosen: [option], grade: null };
  const chosen = state.chosen.includes(option) ? state.chosen.filter((id) => id !== option) : [...state.chosen, option];
  return { chosen, grade: null };
}

export function check(question: QuestionView, state: QuestionState): QuestionState {
  return state.chosen.length === 0 ? state : { ...state, grade: grade(question, state.chosen) };
}

/** The state that kept records lead back to: an open draft goes before an older submitted answer. */
export function restore(
  question: QuestionView,
  answered: { time: number; response: readonly string[] } | undefined,
  draft: { time: number; value: unknown } | undefined,
): QuestionState {
  const known = (ids: readonly unknown[]) =>
    ids.filter((id) => question.options.some((option) => option.id === id)) as string[];
  if (draft && (!answered || draft.time > answered.time) && Array.isArray(draft.value)) {
    return { chosen: known(draft.value), grade: null };
  }
  if (!answered) return openState;
  return check(question, { chosen: known(answered.response), grade: null });
}
