// What the notes of a lesson do with records: read them, write one, take one away. Storage is handed in.
import { createSignal } from 'solid-js';
import { type Note, notesOf } from '../../domain/records/notes.ts';
import type { Draft, LearnerRecord, NewRecord } from '../../domain/records/record.ts';
import type { NoteDraft } from './NoteEditor.tsx';

/** The part of the store that notes use. */
export interface NoteStore {
  kind: 'device' | 'memory';
  about(ids: readonly string[]): Promise<LearnerRecord[]>;
  append(record: NewRecord): Promise<{ kept: boolean }>;
  draft(about: string): Promise<Draft | undefined>;
  saveDraft(about: string, value: unknown): Promise<{ kept: boolean }>;
  deleteDraft(about: string): Promise<void>;
  subscribe(changed: () => void): () => void;
}

/** The notes of one lesson, kept in step with the store. */
export function createNotes(lesson: string, store: NoteStore, newId: () => string) {
  const [notes, setNotes] = createSignal<Note[]>([]);
  const [storage, setStorage] = createSignal<'kept' | 'memory' | 'full'>(store.kind === 'memory' ? 'memory' : 'kept');
  const read = async () => setNotes(notesOf(await store.about([lesson])));
  const told = ({ kept }: { kept: boolean }) => {
    if (!kept) setStorage(store.kind === 'memory' ? 'memory' : 'full');
  };
  store.subscribe(read);

  return {
    notes,
    storage,
    read,
    /** Writes a note whole, a new one where `id` is left out. Resolves with its id. */
    async write(text: string, quote?: Note['quote'], id = newId()): Promise<string> {
      told(await store.append({ kind: 'note.written', about: lesson, note: id, text, ...(quote ? { quote } : {}) }));
      await read();
      return id;
    },
    /** What was typed and not saved: of a new note under the lesson's id, else under the note's. */
    async draft(about: string): Promise<NoteDraft | undefined> {
      const value = (await store.draft(about))?.value;
      return isNoteDraft(value) ? value : undefined;
    },
    async keepDraft(about: string, draft: NoteDraft): Promise<void> {
      told(await store.saveDraft(about, draft));
    },
    dropDraft: (about: string) => store.deleteDraft(about),
  };
}

function isNoteDraft(value: unknown): value is NoteDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'section' in value &&
    typeof value.section === 'string'
  );
}
