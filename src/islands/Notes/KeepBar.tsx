// The small bar under selected words: keep this passage; once kept, write a note on it.
import { createEffect, on, Show } from 'solid-js';
import type { Say } from './words.ts';

interface Props {
  say: Say;
  /** The selected words on the screen; their place in the window, in CSS pixels. */
  place: DOMRect;
  state: 'offered' | 'too-long' | 'kept';
  keep: () => void;
  write: () => void;
}

export function KeepBar(props: Props) {
  const { say } = props;
  let bar: HTMLDivElement | undefined;
  // Placed by the script, as the page's policy wants it, and held inside the window.
  createEffect(
    on(
      () => [props.place, props.state],
      () => {
        if (!bar) return;
        const { left, width, bottom } = props.place;
        const room = document.documentElement.clientWidth - bar.offsetWidth - 8;
        bar.style.left = `${Math.max(8, Math.min(room, left + width / 2 - bar.offsetWidth / 2)) + window.scrollX}px`;
        bar.style.top = `${bottom + window.scrollY + 12}px`;
      },
    ),
  );
  // A press on the button must not take the selection away before it is kept.
  const hold = (event: Event) => event.preventDefault();
  return (
    <div ref={bar} class="keep-bar">
      <Show
        when={props.state === 'kept'}
        fallback={
          <Show when={props.state === 'offered'} fallback={<span>{say('tooLong')}</span>}>
            <button type="button" onMouseDown={hold} onClick={() => props.keep()}>
              {say('keep')}
            </button>
          </Show>
        }
      >
        <span>{say('kept')}</span>
        <button type="button" class="plain-button" onClick={() => props.write()}>
          {say('writeOn')}
        </button>
      </Show>
    </div>
  );
}
