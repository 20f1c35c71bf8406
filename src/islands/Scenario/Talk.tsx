// The conversation so far: scenes, lines, what was chosen and what came of it at once, the ending.
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import type { Beat } from '../../domain/scenario/play.ts';
import { Sign } from './Sign.tsx';
import { choiceIn, endingIn, type LineView, type ScenarioView, sceneIn } from './scenario-view.ts';

interface Props {
  story: ScenarioView;
  beats: readonly Beat[];
  /** What the log is called. */
  label: string;
  /** Whom the learner plays, where the story gives no name. */
  you: string;
  /** False until the learner has chosen: what is read back from the device is not read out. */
  live: boolean;
  ref: (log: HTMLDivElement) => void;
}

export function Talk(props: Props) {
  const { story } = props;
  const own = story.speakers.findIndex(({ you }) => you);
  const lines = (list: readonly LineView[]) => (
    <For each={list}>{(line) => <Line story={story} line={line} own={own} />}</For>
  );
  return (
    <div class="talk" role="log" aria-label={props.label} aria-live={props.live ? 'polite' : 'off'} ref={props.ref}>
      <For each={props.beats}>
        {(beat) => (
          <Switch>
            <Match when={beat.kind === 'scene' && sceneIn(story, beat.scene)}>
              {(scene) => (
                <div class="beat">
                  <h2 class="scene-title" tabindex="-1">
                    {scene().title}
                  </h2>
                  {lines(scene().lines)}
                </div>
              )}
            </Match>
            <Match when={beat.kind === 'choice' && choiceIn(story, beat.scene, beat.choice)}>
              {(choice) => (
                <div class="beat">
                  <Said place={own} you name={story.speakers[own]?.name ?? props.you} focusable>
                    {choice().text}
                  </Said>
                  {lines(choice().said ?? [])}
                </div>
              )}
            </Match>
            <Match when={beat.kind === 'ending' && endingIn(story, beat.ending)}>
              {(ending) => (
                <div class="beat ending">
                  <h2 class="scene-title" tabindex="-1">
                    {ending().title}
                  </h2>
                  {lines(ending().lines)}
                </div>
              )}
            </Match>
          </Switch>
        )}
      </For>
    </div>
  );
}

function Line(props: { story: ScenarioView; line: LineView; own: number }) {
  const place = props.story.speakers.findIndex(({ id }) => id === props.line.speaker);
  return (
    <Show when={props.story.speakers[place]} fallback={<p class="narration">{props.line.text}</p>}>
      {(speaker) => (
        <Said place={place} you={place === props.own} name={speaker().name}>
          {props.line.text}
        </Said>
      )}
    </Show>
  );
}

/** One person's words: told from the others' by name, sign, colour and side. */
function Said(props: { place: number; you: boolean; name: string; focusable?: boolean; children: JSX.Element }) {
  return (
    <div
      class="line"
      classList={{ you: props.you, [`speaker-${props.place}`]: !props.you }}
      tabindex={props.focusable ? -1 : undefined}
    >
      <p class="who">
        <Sign place={props.you ? -1 : props.place} />
        {props.name}
      </p>
      <p class="words">{props.children}</p>
    </div>
  );
}
