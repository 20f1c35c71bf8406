// The interface sentences that the trainer's table uses.
import type { Message, Parameters } from '../../i18n/translate.ts';

export const teamWords = [
  'choose',
  'drop',
  'caption',
  'columnName',
  'columnCourse',
  'columnVersion',
  'columnDate',
  'count',
  'repeated',
  'sorted',
  'refused',
  'tooLarge',
  'notCompletion',
  'damaged',
  'newerVersion',
  'otherSite',
  'unreadable',
  'csv',
  'fileMade',
  'clear',
  'cleared',
  'selfNote',
] as const;

export type TeamWords = Record<(typeof teamWords)[number], Message>;
export type Say = (key: keyof TeamWords, parameters?: Parameters) => string;
