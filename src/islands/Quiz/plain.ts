// Which lessons get the smallest quiz: most ask choices alone, without hints and without asking how sure people are.
import type { QuestionView } from '../../domain/quiz/question-view.ts';

/** Whether islands/Quiz can ask all of these; otherwise the page takes islands/QuizOfEveryType. */
export function arePlain(questions: readonly QuestionView[]): boolean {
  return questions.every(
    ({ type, hints, behaviour }) =>
      ['single', 'multiple', 'true-false'].includes(type) && hints.length === 0 && !behaviour.confidence,
  );
}
