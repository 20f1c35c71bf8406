// The map of a story after its end: a drawing, its key, and a list that says the same; what was not seen yet is not given away.
import { For, Show } from 'solid-js';
import type { MapPlace, StoryMap } from '../../domain/scenario/map.ts';
import { type Paths, stepsOf, type Trodden } from '../../domain/scenario/paths.ts';
import { formatList } from '../../i18n/list.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatNumber } from '../../i18n/number.ts';
import { speaker } from '../../i18n/translate.ts';
import { EndingSign, type EndingSignKind } from './EndingSign.tsx';
import { MapFigure } from './MapFigure.tsx';
import { endingIn, type ScenarioView, sceneIn } from './scenario-view.ts';
import type { ScenarioWords } from './words.ts';

interface Props {
  locale: Locale;
  words: ScenarioWords;
  story: ScenarioView;
  map: StoryMap;
  paths: Paths;
  endingsSeen: ReadonlySet<string>;
  numberOf: (scene: string) => number;
}

const states: readonly Trodden[] = ['now', 'before', 'never'];

export function PathMap(props: Props) {
  const say = speaker(props.locale, props.words);
  const { map, story } = props;
  const steps = stepsOf(story);
  const places = new Map(map.places.map((place) => [place.id, place]));

  const stateOf = ({ id, kind }: MapPlace): Trodden => {
    const state = props.paths.place(id);
    return state === 'never' && kind === 'ending' && props.endingsSeen.has(id) ? 'before' : state;
  };
  const seen = (place: MapPlace) => stateOf(place) !== 'never';
  const signOf = (place: MapPlace): EndingSignKind => (seen(place) && endingIn(story, place.id)?.kind) || 'unseen';
  const nameOf = (place: MapPlace) => {
    if (place.kind === 'scene') return seen(place) ? (sceneIn(story, place.id)?.title ?? '') : say('unseenScene');
    const ending = seen(place) && endingIn(story, place.id);
    return ending ? say('endingNamed', { kind: say(ending.kind), title: ending.title }) : say('unseenEnding');
  };
  /** Where a scene leads: numbers of scenes, titles of endings that were seen. */
  const leads = (from: MapPlace) => {
    const targets = steps.filter((step) => step.from === from.id).flatMap(({ to }) => places.get(to) ?? []);
    const words = targets.map((to) => {
      if (to.kind === 'scene') return say('sceneNumber', { n: props.numberOf(to.id) });
      return seen(to) ? say('endingCalled', { title: endingIn(story, to.id)?.title ?? '' }) : say('someEnding');
    });
    return formatList(props.locale, [...new Set(words)]);
  };

  return (
    <section class="path-map" aria-labelledby="map">
      <h2 id="map">{say('map')}</h2>
      <p>{say('mapText', { n: props.endingsSeen.size, total: story.endings.length })}</p>
      <div class="map-and-list">
        <figure>
          <MapFigure {...props} label={say('mapLabel')} stateOf={stateOf} signOf={signOf} />
          <figcaption>
            <For each={states}>
              {(state) => (
                <span>
                  <svg viewBox="0 0 32 8" width="32" height="8" aria-hidden="true">
                    <path class={`way ${state}`} d="M1 4h30" />
                  </svg>
                  {say(state)}
                </span>
              )}
            </For>
          </figcaption>
        </figure>
        <ul class="map-list">
          <For each={map.places}>
            {(place) => (
              <li class={stateOf(place)}>
                <Show
                  when={place.kind === 'scene'}
                  fallback={
                    <svg
                      class={`place ${stateOf(place)}`}
                      viewBox="0 0 24 24"
                      width="24"
                      height="24"
                      aria-hidden="true"
                    >
                      <EndingSign kind={signOf(place)} x={12} y={12} radius={9} />
                    </svg>
                  }
                >
                  <span class="number" aria-hidden="true">
                    {formatNumber(props.locale, props.numberOf(place.id))}
                  </span>
                  <span class="visually-hidden">{say('sceneNumber', { n: props.numberOf(place.id) })}: </span>
                </Show>
                <div>
                  <p>{nameOf(place)}</p>
                  <Show when={seen(place)}>
                    <p class="quiet">
                      {say(stateOf(place))}
                      <Show when={leads(place)}>
                        {' · '}
                        {say('leadsTo', { list: leads(place) })}
                      </Show>
                    </p>
                  </Show>
                </div>
              </li>
            )}
          </For>
        </ul>
      </div>
    </section>
  );
}
