// After the end: what came of it, and for each choice what it did and why, with the way back to it.
import { For, Show } from 'solid-js';
import { choicesIn, endingOf, type Playing } from '../../domain/scenario/play.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatNumber } from '../../i18n/number.ts';
import { speaker } from '../../i18n/translate.ts';
import { EndingSign } from './EndingSign.tsx';
import { choiceIn, endingIn, type ScenarioView, sceneIn } from './scenario-view.ts';
import type { ScenarioWords } from './words.ts';

interface Props {
  locale: Locale;
  words: ScenarioWords;
  story: ScenarioView;
  playing: Playing;
  /** The number of a scene on the map. */
  numberOf: (scene: string) => number;
  again: () => void;
  /** Plays again from the last visit of a scene. */
  from: (scene: string) => void;
}

export function Debrief(props: Props) {
  const say = speaker(props.locale, props.words);
  const ending = () => endingIn(props.story, endingOf(props.playing) ?? '');
  const made = () => choicesIn(props.playing);
  /** Going back leads to the last visit of a scene, so only that one offers it. */
  const lastVisit = (scene: string, at: number) => made().findLastIndex((other) => other.scene === scene) === at;
  return (
    <section class="debrief" aria-labelledby="debrief">
      <h2 id="debrief">{say('debrief')}</h2>
      <Show when={ending()}>
        {(reached) => (
          <>
            <p class={`kind ${reached().kind}`}>
              <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                <EndingSign kind={reached().kind} x={12} y={12} radius={9} />
              </svg>
              {say(reached().kind)}
            </p>
            <p>{reached().debrief}</p>
          </>
        )}
      </Show>
      <ol class="reasons">
        <For each={made()}>
          {({ scene, choice }, at) => {
            const title = sceneIn(props.story, scene)?.title ?? '';
            const number = props.numberOf(scene);
            return (
              <li>
                <h3>
                  <span class="number" aria-hidden="true">
                    {formatNumber(props.locale, number)}
                  </span>
                  {title}
                </h3>
                <p class="chosen">{choiceIn(props.story, scene, choice)?.text}</p>
                <p>{choiceIn(props.story, scene, choice)?.why}</p>
                <Show when={lastVisit(scene, at())}>
                  <button
                    type="button"
                    class="plain-button"
                    aria-label={say('fromHereLabel', { title })}
                    onClick={() => props.from(scene)}
                  >
                    {say('fromHere')}
                  </button>
                </Show>
              </li>
            );
          }}
        </For>
      </ol>
      <button type="button" onClick={() => props.again()}>
        {say('startOver')}
      </button>
    </section>
  );
}
