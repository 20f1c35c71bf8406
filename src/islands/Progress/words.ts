// The interface sentences that the course map uses; the page hands over these and no others.
import type { Message } from '../../i18n/translate.ts';

export const progressWords = [
  'begin',
  'resume',
  'allDone',
  'minutes',
  'lessons',
  'everyone',
  'managers',
  'outcomes',
  'lessonList',
  'stateNew',
  'stateBegun',
  'stateFinished',
  'starLabel',
  'score',
  'test',
  'testSelf',
  'testNew',
  'testBest',
  'testPassed',
] as const;

export type ProgressWords = Record<(typeof progressWords)[number], Message>;
