// The form of one note, new or taken up again: what it is about, its text. What is typed is kept as a draft until it is saved.
import { createSignal, For, onMount, Show } from 'solid-js';
import type { Say } from './words.ts';

export interface NoteDraft {
  section: string;
  text: string;
}

interface Props {
  say: Say;
  /** Tells apart the fields of several notes. */
  id: string;
  draft: NoteDraft;
  /** What a new note can be about; a note that exists keeps its place. */
  places?: readonly { id: string; heading: string }[] | undefined;
  /** A kept passage stands by itself, a note needs words. */
  mayBeEmpty: boolean;
  focused: boolean;
  type: (draft: NoteDraft) => void;
  save: (draft: NoteDraft) => void;
  cancel?: (() => void) | undefined;
}

export function NoteEditor(props: Props) {
  const { say } = props;
  const [lacking, setLacking] = createSignal(false);
  let area: HTMLTextAreaElement | undefined;
  onMount(() => props.focused && area?.focus());

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const empty = !props.mayBeEmpty && props.draft.text.trim() === '';
    setLacking(empty);
    if (empty) area?.focus();
    else props.save(props.draft);
  };

  return (
    <form class="note-form" onSubmit={submit} noValidate>
      <Show when={props.places}>
        {(places) => (
          <p>
            <label for={`about-${props.id}`}>{say('about')}</label>
            <select
              id={`about-${props.id}`}
              value={props.draft.section}
              onChange={(event) => props.type({ ...props.draft, section: event.currentTarget.value })}
            >
              <option value="">{say('wholeLesson')}</option>
              <For each={places()}>{({ id, heading }) => <option value={id}>{heading}</option>}</For>
            </select>
          </p>
        )}
      </Show>
      <p>
        <label for={`text-${props.id}`}>{say('text')}</label>
        <textarea
          ref={area}
          id={`text-${props.id}`}
          rows="4"
          dir="auto"
          maxlength="10000"
          aria-invalid={lacking()}
          aria-describedby={`lack-${props.id}`}
          value={props.draft.text}
          onInput={(event) => {
            setLacking(false);
            props.type({ ...props.draft, text: event.currentTarget.value });
          }}
        />
      </p>
      <p id={`lack-${props.id}`} class="note-lack" role="alert">
        {lacking() ? say('needText') : ''}
      </p>
      <p class="note-actions">
        <button type="submit">{say('save')}</button>
        <Show when={props.cancel}>
          {(cancel) => (
            <button type="button" class="quiet-button" onClick={() => cancel()()}>
              {say('cancel')}
            </button>
          )}
        </Show>
      </p>
    </form>
  );
}
