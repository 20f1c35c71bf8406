// Notes and kept passages, folded from records: of each note the last writing counts, an empty one takes it away.
import { byTime } from './order.ts';
import { isKind, type LearnerRecord, type NoteWritten } from './record.ts';

export interface Note {
  id: string;
  lesson: string;
  /** What the person wrote; may be empty where a passage is kept without a word. */
  text: string;
  /** The passage: its section (the lesson's own id for words outside every section) and its words ('' for the section as a whole). */
  quote?: { section: string; text: string } | undefined;
  /** Epoch milliseconds of the first and of the last writing. */
  begun: number;
  changed: number;
}

/** The notes that stand, in the order in which they were begun. A note is gone once it has neither text nor passage. */
export function notesOf(records: readonly LearnerRecord[]): Note[] {
  const notes = new Map<string, Note>();
  for (const record of [...records].sort(byTime)) {
    if (!isKind(record, 'note.written')) continue;
    const note = noteOf(record);
    notes.set(note.id, { ...note, begun: notes.get(note.id)?.begun ?? note.begun });
  }
  return [...notes.values()].filter(({ text, quote }) => text.trim() !== '' || quote);
}

function noteOf({ id, note, about, text, quote, time }: NoteWritten): Note {
  // A store may hold notes that an earlier version passed on unread: without an id of their own they are known by their record's.
  return {
    id: note ?? id,
    lesson: about,
    text: typeof text === 'string' ? text : '',
    ...(quote ? { quote } : {}),
    begun: time,
    changed: time,
  };
}
