// The assessment: this file joins the screens to the store and to the address; each screen is a file beside it.
import { createEffect, createMemo, createSignal, Match, onCleanup, onMount, Show, Switch } from 'solid-js';
import { openStore } from '../../adapters/store/open.ts';
import type { Store } from '../../adapters/store/store.ts';
import { type AssessmentSaved, type ItemAnswer, isKind } from '../../domain/records/record.ts';
import type { Locale } from '../../i18n/locales.ts';
import { speaker } from '../../i18n/translate.ts';
import { type Answers, readDraft, setAside, step } from './answers.ts';
import { ItemScreen } from './ItemScreen.tsx';
import {
  type AssessmentWords,
  type DimensionView,
  type InstrumentView,
  itemPlaces,
  type PracticeView,
} from './instrument-view.ts';
import { ReviewScreen } from './ReviewScreen.tsx';
import { Report } from './report/Report.tsx';
import { hashOf, type Route, routeOf } from './route.ts';
import { StartScreen } from './StartScreen.tsx';

interface Props {
  locale: Locale;
  site: string;
  words: AssessmentWords;
  instrument: InstrumentView;
  practices: Record<string, PracticeView>;
}

export default function Assessment(props: Props) {
  const { instrument } = props;
  const say = speaker(props.locale, props.words.survey);
  const places = itemPlaces(instrument);
  const ids = places.map(({ item }) => item.id);

  const [ready, setReady] = createSignal(false);
  const [storage, setStorage] = createSignal<'kept' | 'memory' | 'full'>('kept');
  const [answers, setAnswers] = createSignal<Answers>({});
  const [saved, setSaved] = createSignal<AssessmentSaved[]>([]);
  const [route, setRoute] = createSignal<Route>({ screen: 'start' });
  let store: Store | undefined;
  let onRecords: (() => void) | undefined;

  const last = createMemo(() => saved().findLast((record) => record.version === instrument.version));
  const otherVersion = createMemo(() => (last() ? undefined : saved().at(-1)?.version));

  const readRoute = () => setRoute(routeOf(location.hash, ids));
  const go = (next: Route) => {
    const hash = hashOf(next);
    if (hash) location.hash = hash;
    else {
      history.pushState(null, '', location.pathname + location.search);
      readRoute();
    }
  };
  const note = ({ kept }: { kept: boolean }) => {
    if (!kept) setStorage(store?.kind === 'memory' ? 'memory' : 'full');
  };

  const readRecords = async () => {
    const records = (await store!.about([instrument.id])).filter((record) => isKind(record, 'assessment.saved'));
    setSaved(records);
  };

  onMount(async () => {
    addEventListener('hashchange', readRoute);
    addEventListener('popstate', readRoute);
    store = await openStore(props.site);
    if (store.kind === 'memory') setStorage('memory');
    onRecords = store.subscribe(readRecords);
    await readRecords();
    const draft = await store.draft(instrument.id);
    setAnswers(readDraft(draft?.value, instrument) ?? {});
    readRoute();
    setReady(true);
  });
  onCleanup(() => {
    if (typeof window === 'undefined') return;
    onRecords?.();
    removeEventListener('hashchange', readRoute);
    removeEventListener('popstate', readRoute);
  });

  // A result without a saved assessment, as after erasing, leads back to the start.
  createEffect(() => {
    if (ready() && route().screen === 'result' && !last()) setRoute({ screen: 'start' });
  });
  // Focus mode: the page around the questions steps back (assess.css).
  createEffect(() => {
    if (ready()) document.documentElement.dataset.view = route().screen === 'start' ? 'start' : 'focus';
  });

  const keep = async (next: Answers) => {
    setAnswers(next);
    note(await store!.saveDraft(instrument.id, { version: instrument.version, answers: next }));
  };
  const answer = (id: string, value: ItemAnswer) => keep({ ...answers(), [id]: value });
  const aside = (dimension: DimensionView, on: boolean) => keep(setAside(dimension, answers(), on));

  const finish = async () => {
    note(
      await store!.append({
        kind: 'assessment.saved',
        about: instrument.id,
        version: instrument.version,
        answers: { ...answers() },
      }),
    );
    await store!.deleteDraft(instrument.id);
    setAnswers({});
    await readRecords();
    go({ screen: 'result' });
  };
  const edit = async () => {
    await keep(last()?.answers ?? {});
    go({ screen: 'review' });
  };
  const restart = async () => {
    await store!.deleteDraft(instrument.id);
    setAnswers({});
  };

  const firstOpen = () => places.find(({ item }) => answers()[item.id] === undefined)?.item.id;
  const current = createMemo(() => {
    const now = route();
    return now.screen === 'item' ? places.find(({ item }) => item.id === now.item) : undefined;
  });

  return (
    <div class="assessment">
      <Show when={storage() !== 'kept'}>
        <p class="storage-note" role="status">
          {say(storage() === 'memory' ? 'memory' : 'full')}
        </p>
      </Show>
      <Switch
        fallback={
          <StartScreen
            locale={props.locale}
            words={props.words.survey}
            ready={ready()}
            answered={Object.keys(answers()).length}
            total={places.length}
            last={last()}
            otherVersion={otherVersion()}
            begin={() => {
              const open = firstOpen();
              go(open ? { screen: 'item', item: open } : { screen: 'review' });
            }}
            restart={restart}
            result={() => go({ screen: 'result' })}
          />
        }
      >
        <Match when={ready() && current()}>
          {(place) => (
            <ItemScreen
              locale={props.locale}
              words={props.words.survey}
              instrument={instrument}
              place={place()}
              total={places.length}
              answers={answers()}
              answer={answer}
              setAside={aside}
              move={(direction) => {
                const next = step(places, place().index, direction, answers());
                go(next ? { screen: 'item', item: next.item.id } : { screen: direction > 0 ? 'review' : 'start' });
              }}
              leave={() => go({ screen: 'start' })}
            />
          )}
        </Match>
        <Match when={ready() && route().screen === 'review'}>
          <ReviewScreen
            locale={props.locale}
            words={props.words.survey}
            instrument={instrument}
            answers={answers()}
            finish={finish}
          />
        </Match>
        <Match when={ready() && route().screen === 'result' && last()}>
          {(record) => (
            <Report
              locale={props.locale}
              words={props.words.report}
              survey={props.words.survey}
              instrument={instrument}
              practices={props.practices}
              record={record()}
              edit={edit}
              again={() => go({ screen: 'start' })}
            />
          )}
        </Match>
      </Switch>
    </div>
  );
}
