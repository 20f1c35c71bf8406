// A scenario, played: the conversation so far, what can be chosen, and after the end the reasons and the map. Storage is handed in.
import { createMemo, createSignal, Show } from 'solid-js';
import { mapOf } from '../../domain/scenario/map.ts';
import { pathsOf } from '../../domain/scenario/paths.ts';
import { openChoices, sceneOf } from '../../domain/scenario/play.ts';
import type { Locale } from '../../i18n/locales.ts';
import { speaker } from '../../i18n/translate.ts';
import { Choices } from './Choices.tsx';
import { Debrief } from './Debrief.tsx';
import { PathMap } from './PathMap.tsx';
import type { ScenarioView } from './scenario-view.ts';
import { createSession, type ScenarioStore } from './session.ts';
import { Talk } from './Talk.tsx';
import type { ScenarioWords } from './words.ts';

export interface ScenarioProps {
  locale: Locale;
  site: string;
  words: ScenarioWords;
  story: ScenarioView;
}

/** `newRun` draws the id of a playing. */
export function makeScenario(open: (site: string) => Promise<ScenarioStore>, newRun: () => string) {
  return function Scenario(props: ScenarioProps) {
    const say = speaker(props.locale, props.words);
    const { story } = props;
    const session = createSession(story, () => open(props.site), newRun);
    const { playing, beats, storage } = session;
    const map = mapOf(story);
    const scenes = map.places.filter(({ kind }) => kind === 'scene').map(({ id }) => id);
    const numberOf = (scene: string) => scenes.indexOf(scene) + 1;
    const paths = createMemo(() => pathsOf(playing(), session.others()));
    const [live, setLive] = createSignal(false);
    let log: HTMLDivElement | undefined;

    /** To the first new thing said: what follows is read from there, and the choices come after it. */
    const focusBeat = (at: number | null) => {
      if (at === null) return;
      const first = log?.children[at]?.querySelector<HTMLElement>('[tabindex="-1"]');
      first?.focus({ preventScroll: true });
      // High on the screen, so that what follows can be seen; how high is said in the style sheet.
      first?.scrollIntoView({ block: 'start' });
    };
    const choose = async (id: string) => {
      setLive(true);
      focusBeat(await session.choose(id));
    };
    const again = () => focusBeat(session.again());

    return (
      <div class="scenario">
        <Talk
          story={story}
          beats={beats()}
          label={say('log')}
          you={say('you')}
          live={live()}
          ref={(element) => {
            log = element;
          }}
        />
        <Show when={session.resumed()}>
          <p class="resumed no-print" role="status">
            {say('resumed')} <a href="#choices">{say('toNow')}</a>
          </p>
        </Show>
        <Show when={storage() !== 'kept'}>
          <p class="storage-note" role="status">
            {say(storage() === 'memory' ? 'memory' : 'full')}
          </p>
        </Show>
        <Show when={session.edited()}>
          <p class="edited" role="status">
            {say('edited')}
          </p>
        </Show>
        <Show when={playing().standing === 'open'}>
          <Choices
            story={story}
            scene={sceneOf(playing()) ?? ''}
            open={openChoices(story, playing())}
            title={say('choices')}
            ready={session.ready()}
            choose={choose}
          />
        </Show>
        <Show when={playing().standing === 'stuck'}>
          <p role="status">{say('stuck')}</p>
        </Show>
        <Show when={playing().standing !== 'ended' && beats().some(({ kind }) => kind === 'choice')}>
          <button type="button" class="plain-button" onClick={again}>
            {say('startOver')}
          </button>
        </Show>
        <Show when={playing().standing === 'ended'}>
          <Debrief
            locale={props.locale}
            words={props.words}
            story={story}
            playing={playing()}
            numberOf={numberOf}
            again={again}
            from={(scene) => focusBeat(session.from(scene))}
          />
          <PathMap
            locale={props.locale}
            words={props.words}
            story={story}
            map={map}
            paths={paths()}
            endingsSeen={session.endingsSeen()}
            numberOf={numberOf}
          />
        </Show>
      </div>
    );
  };
}
