// What a checked question may show: everything, only what the person chose, or nothing yet.
import type { QuestionView, Verdict } from '../../domain/quiz/question-view.ts';
import type { QuestionState } from './state.ts';

/**
 * Before the last try a wrong answer shows which parts are wrong, with their reasons, but not what was missed; after it the
 * question's `reveal` decides.
 */
export function visibleVerdicts(question: QuestionView, state: QuestionState): readonly Verdict[] {
  if (!state.grade || question.behaviour.reveal === 'nothing') return [];
  const all = state.grade.verdicts;
  return state.settled && question.behaviour.reveal === 'answer'
    ? all
    : all.filter(({ verdict }) => verdict !== 'missed');
}
