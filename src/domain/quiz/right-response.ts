// The response that a question is waiting for.
import type { QuestionView } from './question-view.ts';
import type { Response } from './response.ts';

/** A response that earns full score, as a person’s would be kept. Where several do (numbers, variants), the author’s first. */
export function rightResponse(question: QuestionView): Response {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return question.options.filter(({ correct }) => correct).map(({ id }) => id);
    case 'ordering':
      return question.steps.map(({ id }) => id);
    case 'matching':
      return question.pairs.map(({ id }) => `${id}=${id}`);
    case 'categorise':
      return question.entries.map(({ id, group }) => `${id}=${group}`);
    case 'numeric':
      return [String(question.answer)];
    case 'word-bank':
      return question.gaps.map(({ id, word }) => `${id}=${word}`);
    case 'short-text':
      return question.accepted.slice(0, 1);
    case 'spot-mistake':
      return question.lines.filter(({ mistake }) => mistake).map(({ id }) => id);
  }
}
