// The interface sentences that the list of all notes uses.
import type { Message } from '../../i18n/translate.ts';

export const allNotesWords = [
  'none',
  'onSection',
  'goneLesson',
  'saveMarkdown',
  'savePlain',
  'fileTitle',
  'fileMade',
] as const;

export type AllNotesWords = Record<(typeof allNotesWords)[number], Message>;
