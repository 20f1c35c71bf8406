// The interface sentences that a quiz uses; a page hands over those of the kinds it asks and no others.
import type { QuestionView } from '../../domain/quiz/question-view.ts';

const everyQuiz = [
  'check',
  'again',
  'choose',
  'right',
  'wrong',
  'missed',
  'answer',
  'announceRight',
  'announceWrong',
  'announcePartly',
  'belief',
  'reread',
  'progress',
  'dot',
  'dotOpen',
  'dotRight',
  'dotWrong',
  'number',
  'done',
  'some',
  'memory',
  'full',
];
const confidence = ['howSure', 'sure1', 'sure2', 'sure3', 'chooseSure'];
const hints = ['hint', 'announceHint', 'checkAgain'];
/** What every question that is not answered by choosing says of its parts. */
const parts = ['partRight', 'partWrong', 'answerIs'];
const ofType: Record<QuestionView['type'], string[]> = {
  single: ['pickOne'],
  multiple: ['pickAll'],
  'true-false': ['statement'],
  ordering: [...parts, 'putInOrder', 'moveUp', 'moveDown', 'movedTo', 'rightPlace'],
  matching: [...parts, 'matchPairs', 'chooseMatch', 'noMatch', 'fillEvery', 'toChooseFrom'],
  categorise: [...parts, 'putInGroups', 'notPlaced', 'putInto', 'placedIn', 'fillEvery'],
  numeric: [...parts, 'typeNumber', 'yourNumber', 'writeFirst', 'notNumber'],
  'word-bank': [...parts, 'fillGaps', 'gap', 'emptyGap', 'fillEvery', 'toChooseFrom'],
  'short-text': [...parts, 'typeText', 'yourText', 'writeFirst'],
  'spot-mistake': ['spotLine'],
};

/** The keys of the group `quiz` that these questions need. */
export function quizWordsFor(questions: readonly QuestionView[]): string[] {
  return [
    ...everyQuiz,
    ...(questions.some((question) => question.behaviour.confidence) ? confidence : []),
    ...(questions.some((question) => question.hints.length > 0) ? hints : []),
    ...new Set(questions.flatMap((question) => ofType[question.type])),
  ];
}
