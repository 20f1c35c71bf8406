// What to read again after a question: the passages that clear up what went wrong in it.
import type { Grade, QuestionView } from './question-view.ts';

/**
 * The addresses behind the wrong parts of an answer, each once. A wrong answer whose parts name none (only something missed,
 * or nothing answered) gets all that the question names; a right one none.
 */
export function rereads(question: QuestionView, grade: Grade): string[] {
  if (grade.right) return [];
  const said = grade.verdicts.flatMap(({ help }) => help?.reread ?? []);
  return [...new Set(said.length > 0 ? said : named(question))];
}

/** Every passage that the question names, whichever answer leads there. */
function named(question: QuestionView): string[] {
  const holders: { reread?: string | undefined }[] =
    'options' in question ? question.options : 'expected' in question ? [question, ...question.expected] : [question];
  return holders.flatMap(({ reread }) => reread ?? []);
}
