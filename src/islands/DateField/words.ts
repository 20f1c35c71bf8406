// The interface sentences that a date field uses; a page with one hands over these and no others.
import type { Message } from '../../i18n/translate.ts';

export const dateWords = [
  'day',
  'month',
  'year',
  'example',
  'emptyDay',
  'emptyMonth',
  'emptyYear',
  'notNumberDay',
  'notNumberMonth',
  'notNumberYear',
  'noSuchMonth',
  'noSuchDay',
  'yearOutOfRange',
] as const;

export type DateWords = Record<(typeof dateWords)[number], Message>;
