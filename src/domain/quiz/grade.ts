// Grades an answer: one grader a type, and the compiler asks for a new one. Graders are files beside this one.
import { gradeCategorise, gradeMatching, gradeOrdering } from './grade-arranging.ts';
import { gradeChoice } from './grade-choice.ts';
import { gradeSpotMistake } from './grade-spot-mistake.ts';
import { gradeNumeric, gradeShortText, gradeWordBank } from './grade-writing.ts';
import type { Grade, QuestionView } from './question-view.ts';
import type { Response } from './response.ts';

/**
 * The grade of a response: points, whether it is wholly right, and a verdict with its reason for each part that has one.
 * The same response gets the same grade in every order of its entries where order has no meaning, and in every language.
 */
export function grade(question: QuestionView, response: Response): Grade {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return gradeChoice(question, response);
    case 'ordering':
      return gradeOrdering(question, response);
    case 'matching':
      return gradeMatching(question, response);
    case 'categorise':
      return gradeCategorise(question, response);
    case 'numeric':
      return gradeNumeric(question, response);
    case 'word-bank':
      return gradeWordBank(question, response);
    case 'short-text':
      return gradeShortText(question, response);
    case 'spot-mistake':
      return gradeSpotMistake(question, response);
  }
}
