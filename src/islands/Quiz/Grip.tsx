// The handle to drag a part by. For pointers alone: whoever uses a keyboard or a screen reader has buttons or a list.
import { type JSX, Show } from 'solid-js';

interface Props {
  locked: boolean;
  drag: (event: PointerEvent & { currentTarget: HTMLElement }) => void;
  /** What stands in its place once the answer is settled. */
  children?: JSX.Element;
}

export function Grip(props: Props) {
  return (
    <span
      class="grip"
      onPointerDown={(event) => {
        if (!props.locked) props.drag(event);
      }}
    >
      <Show when={!props.locked} fallback={props.children}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M5 3v.01M5 8v.01M5 13v.01M11 3v.01M11 8v.01M11 13v.01" />
        </svg>
      </Show>
    </span>
  );
}
