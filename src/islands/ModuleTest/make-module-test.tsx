// A module's test: its screens, and the address that says which of them is shown. Storage, chance and the free review are handed in.
import {
  type Component,
  createEffect,
  createMemo,
  createSignal,
  Match,
  onCleanup,
  onMount,
  Show,
  Switch,
} from 'solid-js';
import type { Locale } from '../../i18n/locales.ts';
import { speaker } from '../../i18n/translate.ts';
import type { Kinds } from '../Quiz/kinds.ts';
import type { QuizProps } from '../Quiz/make-quiz.tsx';
import { createTest, type TestStore } from './create-test.ts';
import { HandInScreen } from './HandInScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { ResultScreen } from './ResultScreen.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';
import { hashOf, type Route, routeOf } from './route.ts';
import { StartScreen } from './StartScreen.tsx';
import type { TestView, TestWords } from './test-view.ts';

export interface TestWorld {
  open: (site: string) => Promise<TestStore>;
  /** A seed for a new attempt: a whole number of 32 bits. */
  newSeed: () => number;
  kinds: Kinds;
  /** The quiz that asks the whole bank once the test is passed. */
  Review: Component<QuizProps>;
}

interface Props {
  locale: Locale;
  site: string;
  words: TestWords;
  test: TestView;
}

export function makeModuleTest({ open, newSeed, kinds, Review }: TestWorld) {
  return function ModuleTest(props: Props) {
    const say = speaker(props.locale, props.words.test);
    const shared = { locale: props.locale, words: props.words, kinds, test: props.test };
    const taken = createTest({ test: props.test, kinds, open: () => open(props.site), newSeed });
    const { ready, storage, attempts, paper, questions, responses, progress, reviewOpen } = taken;
    const [route, setRoute] = createSignal<Route>({ screen: 'start' });
    let root: HTMLDivElement | undefined;

    const readRoute = () => setRoute(routeOf(location.hash));
    const go = (next: Route) => {
      const hash = hashOf(next);
      if (hash) {
        location.hash = hash;
        return;
      }
      history.pushState(null, '', location.pathname + location.search);
      readRoute();
      // Back at the top, as on a page that is opened; the first button is what comes next.
      scrollTo(0, 0);
      root?.querySelector<HTMLElement>('.start button')?.focus({ preventScroll: true });
    };
    const begin = () => {
      const id = taken.begin();
      go(id === null ? { screen: 'hand-in' } : { screen: 'question', id });
    };
    const handIn = () =>
      taken.handIn((attempt) => {
        setRoute({ screen: 'result', attempt });
        go({ screen: 'result', attempt });
      });

    onMount(() => {
      addEventListener('hashchange', readRoute);
      addEventListener('popstate', readRoute);
      readRoute();
    });
    onCleanup(() => {
      if (typeof window === 'undefined') return;
      removeEventListener('hashchange', readRoute);
      removeEventListener('popstate', readRoute);
    });

    const current = createMemo(() => {
      const now = route();
      return now.screen === 'question' ? questions().find(({ id }) => id === now.id) : undefined;
    });
    // Records are read anew after every change; the one on screen stays what it is.
    const shown = createMemo(
      () => {
        const now = route();
        return now.screen === 'result' ? attempts().find(({ id }) => id === now.attempt) : undefined;
      },
      undefined,
      { equals: (a, b) => a?.id === b?.id },
    );
    /** The screen that the address asks for, where there is something to show on it; else the start. */
    const screen = (): Route['screen'] => {
      const { screen } = route();
      const there = { start: true, question: current(), 'hand-in': paper(), result: shown(), review: reviewOpen() };
      return ready() && there[screen] ? screen : 'start';
    };
    // Focus mode: what the page says around the questions steps back (module-test.css).
    createEffect(() => {
      if (ready()) document.documentElement.dataset.view = screen() === 'start' ? 'start' : 'focus';
    });
    const move = (by: 1 | -1) => {
      const next = questions()[questions().indexOf(current()!) + by];
      go(next ? { screen: 'question', id: next.id } : { screen: by > 0 ? 'hand-in' : 'start' });
    };
    const leave = () => go({ screen: 'start' });

    return (
      <div ref={root} class="module-test">
        <Show when={storage() !== 'kept'}>
          <p class="storage-note" role="status">
            {say(storage() === 'memory' ? 'memory' : 'full')}
          </p>
        </Show>
        <Switch>
          <Match when={screen() === 'start'}>
            <StartScreen
              {...shared}
              ready={ready()}
              paper={paper()}
              answered={progress().filter((state) => state === 'answered').length}
              attempts={attempts()}
              reviewOpen={reviewOpen()}
              begin={begin}
              review={() => go({ screen: 'review' })}
            />
          </Match>
          <Match when={screen() === 'question'}>
            <Show when={current()} keyed>
              {(question) => (
                <QuestionScreen
                  {...shared}
                  question={question}
                  questions={questions()}
                  progress={progress()}
                  response={responses()[question.id] ?? []}
                  answer={(response) => taken.answer(question.id, response)}
                  move={move}
                  leave={leave}
                />
              )}
            </Show>
          </Match>
          <Match when={screen() === 'hand-in'}>
            <HandInScreen {...shared} questions={questions()} progress={progress()} handIn={handIn} />
          </Match>
          <Match when={screen() === 'result'}>
            <Show when={shown()} keyed>
              {(attempt) => (
                <ResultScreen
                  {...shared}
                  attempt={attempt}
                  number={attempts().findIndex(({ id }) => id === attempt.id) + 1}
                  reviewOpen={reviewOpen()}
                  again={begin}
                  leave={leave}
                />
              )}
            </Show>
          </Match>
          <Match when={screen() === 'review'}>
            <ReviewScreen {...shared} site={props.site} Review={Review} leave={leave} />
          </Match>
        </Switch>
      </div>
    );
  };
}
