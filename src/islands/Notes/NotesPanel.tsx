// The open part of the notes: those of this lesson, the words that are selected now, and the form for a new one.
import { createSignal, For, onMount, Show } from 'solid-js';
import type { Note } from '../../domain/records/notes.ts';
import type { createNotes } from './create-notes.ts';
import { type NoteDraft, NoteEditor } from './NoteEditor.tsx';
import { NoteItem } from './NoteItem.tsx';
import { longestPassage, type Passage, rangeOf, sectionsOf } from './passage.ts';
import { excerpt, type Say } from './words.ts';

interface Props {
  say: Say;
  /** The page with the notes of all lessons. */
  all: string;
  lesson: string;
  store: ReturnType<typeof createNotes>;
  prose: Element | null;
  /** The id of the note that is being changed. */
  editing: string | null;
  edit: (id: string | null) => void;
  selected: { passage: Passage; kept: string | null } | undefined;
  keep: () => void;
}

const blank: NoteDraft = { section: '', text: '' };

export function NotesPanel(props: Props) {
  const { say, store } = props;
  const sections = props.prose ? sectionsOf(props.prose) : [];
  const [draft, setDraft] = createSignal(blank);
  const [changes, setChanges] = createSignal<Readonly<Record<string, NoteDraft>>>({});
  const [message, setMessage] = createSignal('');
  const [gone, setGone] = createSignal<Note | null>(null);
  let list: HTMLUListElement | undefined;
  let undo: HTMLButtonElement | undefined;
  onMount(async () => {
    setDraft((await store.draft(props.lesson)) ?? blank);
    for (const { id } of store.notes()) {
      const kept = await store.draft(id);
      if (kept) setChanges((all) => ({ ...all, [id]: kept }));
    }
  });

  /** Where a form has just been, the first button of its note takes the focus. */
  const focusOn = (id: string) => list?.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"] button`)?.focus();
  const headingOf = ({ quote }: Note) => sections.find(({ id }) => id === quote?.section)?.heading;
  const found = ({ quote }: Note) => Boolean(quote && props.prose && rangeOf(props.prose, props.lesson, quote));
  const tell = (sentence: string) => {
    setGone(null);
    setMessage(sentence);
  };

  const add = async ({ section, text }: NoteDraft) => {
    await store.write(text, section ? { section, text: '' } : undefined);
    setDraft(blank);
    await store.dropDraft(props.lesson);
    tell(say('saved'));
  };
  const change = async (note: Note, { text }: NoteDraft) => {
    if (text !== note.text) await store.write(text, note.quote, note.id);
    await close(note);
    tell(say('saved'));
  };
  const close = async ({ id }: Note) => {
    setChanges(({ [id]: _, ...others }) => others);
    props.edit(null);
    await store.dropDraft(id);
    focusOn(id);
  };
  const remove = async (note: Note) => {
    await store.write('', undefined, note.id);
    setMessage(say('removed'));
    setGone(note);
    undo?.focus();
  };
  const bringBack = async () => {
    const { text, quote, id } = gone()!;
    await store.write(text, quote, id);
    tell(say('saved'));
    focusOn(id);
  };
  /** A note is open for change because somebody pressed “edit”, or because what they typed is not saved yet. */
  const draftOf = (note: Note): NoteDraft | undefined =>
    changes()[note.id] ?? (props.editing === note.id ? { section: '', text: note.text } : undefined);

  return (
    <div class="notes-open">
      <p class="quiet">{say('lead')}</p>
      <Show when={store.storage() !== 'kept'}>
        <p class="storage-note" role="status">
          {say(store.storage() === 'memory' ? 'memory' : 'full')}
        </p>
      </Show>
      <Show when={props.selected && !props.selected.kept && props.selected.passage}>
        {(passage) => (
          <div class="note-selected">
            <p class="note-section">{say('selected')}</p>
            <blockquote dir="auto">{excerpt(passage().text)}</blockquote>
            <Show when={passage().text.length <= longestPassage} fallback={<p>{say('tooLong')}</p>}>
              <button type="button" class="quiet-button" onClick={() => props.keep()}>
                {say('keep')}
              </button>
            </Show>
          </div>
        )}
      </Show>
      <ul ref={list} class="note-list">
        <For each={store.notes().map(({ id }) => id)}>
          {(id) => {
            const note = () => store.notes().find((other) => other.id === id);
            return (
              <Show when={note()}>
                {(note) => (
                  <li data-note={id}>
                    <Show
                      when={draftOf(note())}
                      fallback={
                        <NoteItem
                          say={say}
                          note={note()}
                          heading={headingOf(note())}
                          found={found(note())}
                          edit={() => props.edit(id)}
                          remove={() => remove(note())}
                        />
                      }
                    >
                      {(draft) => (
                        <>
                          <Show when={note().quote?.text}>
                            {(quote) => <blockquote dir="auto">{quote()}</blockquote>}
                          </Show>
                          <NoteEditor
                            say={say}
                            id={id}
                            draft={draft()}
                            mayBeEmpty={Boolean(note().quote)}
                            focused={props.editing === id}
                            type={(typed) => {
                              setChanges((all) => ({ ...all, [id]: typed }));
                              store.keepDraft(id, typed);
                            }}
                            save={(typed) => change(note(), typed)}
                            cancel={() => close(note())}
                          />
                        </>
                      )}
                    </Show>
                  </li>
                )}
              </Show>
            );
          }}
        </For>
      </ul>
      <p class="note-message">
        <span role="status">{message()}</span>{' '}
        <Show when={gone()}>
          <button ref={undo} type="button" class="plain-button" onClick={bringBack}>
            {say('undo')}
          </button>
        </Show>
      </p>
      <h3>{say('newNote')}</h3>
      <NoteEditor
        say={say}
        id={props.lesson}
        draft={draft()}
        places={sections}
        mayBeEmpty={false}
        focused={false}
        type={(typed) => {
          setDraft(typed);
          if (typed.section === '' && typed.text === '') store.dropDraft(props.lesson);
          else store.keepDraft(props.lesson, typed);
        }}
        save={add}
      />
      <p>
        <a href={props.all}>{say('all')}</a>
      </p>
    </div>
  );
}
