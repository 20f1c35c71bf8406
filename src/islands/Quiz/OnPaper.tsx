// What a closed list holds, for a printed page: there it cannot be opened.
import { For } from 'solid-js';

export function OnPaper(props: { label: string; texts: readonly string[] }) {
  return (
    <div class="on-paper" aria-hidden="true">
      <p>{props.label}</p>
      <ul>
        <For each={props.texts}>{(text) => <li>{text}</li>}</For>
      </ul>
    </div>
  );
}
