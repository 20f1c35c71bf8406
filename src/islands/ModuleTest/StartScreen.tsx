// Before the first question: start, go on or take it anew, the results so far, the free review once it is open.
import { For, Show } from 'solid-js';
import { isPassed } from '../../domain/quiz/test-result.ts';
import { standing } from '../../domain/records/attempts.ts';
import type { ModuleTested } from '../../domain/records/record.ts';
import { formatDate } from '../../i18n/date.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatPercent } from '../../i18n/number.ts';
import { speaker } from '../../i18n/translate.ts';
import type { Paper } from './paper.ts';
import { hashOf } from './route.ts';
import type { TestView, TestWords } from './test-view.ts';

interface Props {
  locale: Locale;
  words: TestWords;
  test: TestView;
  /** False until earlier attempts are read. */
  ready: boolean;
  /** The test under way. */
  paper: Paper | null;
  answered: number;
  attempts: ModuleTested[];
  reviewOpen: boolean;
  begin: () => void;
  review: () => void;
}

export function StartScreen(props: Props) {
  const say = speaker(props.locale, props.words.test);
  const best = () => standing(props.attempts).best;
  return (
    <div class="start">
      <div class="actions">
        <button type="button" disabled={!props.ready} onClick={() => props.begin()}>
          {say(props.paper ? 'resume' : props.attempts.length > 0 ? 'again' : 'start')}
        </button>
        <Show when={props.reviewOpen}>
          <button type="button" class="quiet-button" onClick={() => props.review()}>
            {say('review')}
          </button>
        </Show>
      </div>
      <p class="quiet start-note">
        <Show when={props.paper}>
          {(paper) => say('resumeNote', { n: props.answered, total: paper().questions.length })}
        </Show>
        <Show when={!props.ready}>{say('loading')}</Show>
      </p>
      <Show when={props.attempts.length > 0}>
        <h2>{say('attempts')}</h2>
        <ol class="attempts">
          <For each={props.attempts}>
            {(attempt, index) => (
              <li>
                <a href={hashOf({ screen: 'result', attempt: attempt.id })}>
                  {say('attempt', { n: index() + 1, date: formatDate(props.locale, attempt.time) })}
                </a>
                <span>
                  {say('points', { share: formatPercent(props.locale, attempt.share) })}
                  <Show when={isPassed(attempt) !== null}> · {say(isPassed(attempt) ? 'passed' : 'notYet')}</Show>
                  <Show when={props.attempts.length > 1 && best()?.id === attempt.id}>
                    {' · '}
                    <b>{say('best')}</b>
                  </Show>
                </span>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </div>
  );
}
