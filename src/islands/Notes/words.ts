// The sentences of the notes, and the file that brings them: they are not part of a lesson's first bytes.
import type { Message, Parameters } from '../../i18n/translate.ts';

export const notesWords = [
  'lead',
  'newNote',
  'about',
  'wholeLesson',
  'text',
  'save',
  'saved',
  'needText',
  'keep',
  'offered',
  'kept',
  'writeOn',
  'tooLong',
  'selected',
  'onSection',
  'notFound',
  'edit',
  'editLabel',
  'remove',
  'removeLabel',
  'removed',
  'undo',
  'cancel',
  'all',
  'memory',
  'full',
] as const;

export type NotesWords = Record<(typeof notesWords)[number], Message>;
export type Say = (key: keyof NotesWords, parameters?: Parameters) => string;

/** What pages/[locale]/notes.json answers. */
export interface NotesFile {
  words: NotesWords;
  /** The page with the notes of all lessons. */
  all: string;
}

export function isNotesFile(value: unknown): value is NotesFile {
  return typeof value === 'object' && value !== null && 'words' in value && 'all' in value;
}

/** The beginning of a text, for the name of a button. */
export function excerpt(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > 40 ? `${words.slice(0, 40).replace(/ \S*$/, '')}…` : words;
}
