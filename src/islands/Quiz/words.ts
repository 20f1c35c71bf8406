// The interface sentences that a quiz uses; the page hands over these and no others.
import type { Message } from '../../i18n/translate.ts';

export const quizWords = [
  'check',
  'again',
  'choose',
  'pickOne',
  'pickAll',
  'statement',
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
] as const;

export type QuizWords = Record<(typeof quizWords)[number], Message>;
