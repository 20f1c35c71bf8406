// Before the first question: start, go on, start afresh, or see the last result.
import { createSignal, Show } from 'solid-js';
import type { AssessmentSaved } from '../../domain/records/record.ts';
import { formatDate } from '../../i18n/date.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatDigits } from '../../i18n/number.ts';
import { type MessageGroup, speaker } from '../../i18n/translate.ts';

interface Props {
  locale: Locale;
  words: MessageGroup;
  /** False until earlier answers are read. */
  ready: boolean;
  answered: number;
  total: number;
  last: AssessmentSaved | undefined;
  /** The version of earlier results, where none belongs to this one. */
  otherVersion: string | undefined;
  begin: () => void;
  restart: () => void;
  result: () => void;
}

export function StartScreen(props: Props) {
  const say = speaker(props.locale, props.words);
  const [asking, setAsking] = createSignal(false);
  return (
    <div class="start">
      <div class="actions">
        <button type="button" disabled={!props.ready} onClick={() => props.begin()}>
          {say(props.answered > 0 ? 'resume' : props.last ? 'again' : 'start')}
        </button>
        <Show when={props.answered > 0 && !asking()}>
          <button type="button" class="plain-button" onClick={() => setAsking(true)}>
            {say('restart')}
          </button>
        </Show>
        <Show when={asking()}>
          <span role="alert">{say('restartSure')}</span>
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              setAsking(false);
              props.restart();
            }}
          >
            {say('restartYes')}
          </button>
          <button type="button" class="quiet-button" onClick={() => setAsking(false)}>
            {say('restartNo')}
          </button>
        </Show>
      </div>
      <p class="quiet start-note">
        <Show when={props.answered > 0}>{say('resumeNote', { n: props.answered, total: props.total })}</Show>
        <Show when={!props.ready}>{say('loading')}</Show>
      </p>
      <Show when={props.last}>
        {(last) => (
          <p>
            {say('lastResult', { date: formatDate(props.locale, last().time) })}{' '}
            <button type="button" class="plain-button" onClick={() => props.result()}>
              {say('seeResult')}
            </button>
          </p>
        )}
      </Show>
      <Show when={props.otherVersion}>
        {(version) => <p class="quiet">{say('otherVersion', { version: formatDigits(props.locale, version()) })}</p>}
      </Show>
    </div>
  );
}
