// The button that makes a calendar file, and what came of it.
import { createSignal } from 'solid-js';
import type { Locale } from '../../i18n/locales.ts';
import { speaker } from '../../i18n/translate.ts';
import type { ReviewWords } from './words.ts';

interface Props {
  locale: Locale;
  words: ReviewWords;
  /** False until the records are read. */
  ready: boolean;
  /** Makes the file; resolves with its name and how many days it holds, none when there is nothing to put in. */
  make: () => Promise<{ name: string; days: number }>;
}

export function Calendar(props: Props) {
  const say = speaker(props.locale, props.words);
  const [message, setMessage] = createSignal('');
  const make = async () => {
    const { name, days } = await props.make();
    setMessage(days > 0 ? say('calendarDone', { name, n: days }) : say('calendarNone'));
  };
  return (
    <section class="plan" aria-labelledby="calendar">
      <h2 id="calendar">{say('calendarTitle')}</h2>
      <p>{say('calendarText')}</p>
      <button type="button" class="quiet-button" disabled={!props.ready} onClick={make}>
        {say('calendarButton')}
      </button>
      <p class="message" role="status">
        {message()}
      </p>
    </section>
  );
}
