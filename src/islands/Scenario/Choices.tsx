// What can be said or done now: each choice a whole sentence, each sentence a button.
import { For } from 'solid-js';
import type { StoryChoice } from '../../domain/scenario/story.ts';
import { choiceIn, type ScenarioView } from './scenario-view.ts';

interface Props {
  story: ScenarioView;
  scene: string;
  open: readonly StoryChoice[];
  title: string;
  /** False until kept records are read: before that nothing can be chosen. */
  ready: boolean;
  choose: (id: string) => void;
}

export function Choices(props: Props) {
  return (
    <section class="choices" id="choices" aria-labelledby="choices-title" tabindex="-1">
      <h2 id="choices-title">{props.title}</h2>
      <ul>
        <For each={props.open}>
          {({ id }) => (
            <li>
              <button type="button" class="choice" disabled={!props.ready} onClick={() => props.choose(id)}>
                {choiceIn(props.story, props.scene, id)?.text}
              </button>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
