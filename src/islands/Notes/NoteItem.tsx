// One note as it stands: the passage or section that it is about, its text, the ways to change it.
import { Show } from 'solid-js';
import type { Note } from '../../domain/records/notes.ts';
import { excerpt, type Say } from './words.ts';

interface Props {
  say: Say;
  note: Note;
  /** The heading of its section, where the page has it. */
  heading: string | undefined;
  /** False where its passage is not in the text of this page. */
  found: boolean;
  edit: () => void;
  remove: () => void;
}

export function NoteItem(props: Props) {
  const { say } = props;
  const name = () => excerpt(props.note.text || props.note.quote?.text || props.heading || '');
  return (
    <>
      <Show when={props.heading}>
        {(heading) => <p class="note-section">{say('onSection', { section: heading() })}</p>}
      </Show>
      <Show when={props.note.quote?.text}>
        {(quote) => (
          <>
            <blockquote dir="auto">{quote()}</blockquote>
            <Show when={!props.found}>
              <p class="quiet">{say('notFound')}</p>
            </Show>
          </>
        )}
      </Show>
      <Show when={props.note.text.trim()}>
        <p class="note-text" dir="auto">
          {props.note.text}
        </p>
      </Show>
      <p class="note-actions">
        <button
          type="button"
          class="plain-button"
          aria-label={say('editLabel', { note: name() })}
          onClick={() => props.edit()}
        >
          {say(props.note.text.trim() ? 'edit' : 'writeOn')}
        </button>
        <button
          type="button"
          class="plain-button"
          aria-label={say('removeLabel', { note: name() })}
          onClick={() => props.remove()}
        >
          {say('remove')}
        </button>
      </p>
    </>
  );
}
