// The date to be ready by: set, seen, taken away. One for each course.
import { createSignal, Show } from 'solid-js';
import { daysBetween } from '../../domain/calendar/iso-date.ts';
import { formatDay } from '../../i18n/day.ts';
import type { Locale } from '../../i18n/locales.ts';
import { speaker } from '../../i18n/translate.ts';
import { DateField } from '../DateField/DateField.tsx';
import type { DateWords } from '../DateField/words.ts';
import type { ReviewWords } from './words.ts';

interface Props {
  locale: Locale;
  words: ReviewWords;
  dateWords: DateWords;
  /** The course's title where there is more than one course, else ''. */
  course: string;
  /** False until the records are read. */
  ready: boolean;
  today: string;
  /** ISO date, or '' while none is set. */
  readyBy: string;
  /** Questions of the course that were never answered. */
  untouched: number;
  /** The course map. */
  map: string;
  /** An ISO date sets it, '' takes it away. Resolves once it is kept. */
  set: (readyBy: string) => Promise<void>;
}

export function ReadyBy(props: Props) {
  const say = speaker(props.locale, props.words);
  const [date, setDate] = createSignal('');
  const [asked, setAsked] = createSignal(false);
  const [message, setMessage] = createSignal('');
  let form: HTMLFormElement | undefined;
  let status: HTMLParagraphElement | undefined;

  const refusal = () => (date() !== '' && date() <= props.today ? say('readyTooEarly') : '');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!props.ready) return;
    setAsked(true);
    if (date() === '' || refusal() !== '') {
      form?.querySelector<HTMLInputElement>('[aria-invalid]')?.focus();
      return;
    }
    await props.set(date());
    setAsked(false);
    setMessage(say('readySaved'));
    status?.focus();
  };
  const clear = async () => {
    await props.set('');
    setMessage(say('readyCleared'));
    status?.focus();
  };
  const left = () => daysBetween(props.today, props.readyBy);
  const standing = () => {
    const day = formatDay(props.locale, props.readyBy);
    return say(left() > 0 ? 'readyIs' : left() === 0 ? 'readyToday' : 'readyPast', { date: day, n: left() });
  };

  return (
    <div class="ready-by">
      <Show when={props.course !== ''}>
        <h3>{props.course}</h3>
      </Show>
      <p ref={status} class="message" role="status" tabIndex={-1}>
        {message()}
      </p>
      <Show
        when={props.readyBy !== ''}
        fallback={
          <form ref={form} onSubmit={submit} noValidate autocomplete="off">
            <DateField
              locale={props.locale}
              words={props.dateWords}
              legend={say('readyLegend')}
              value=""
              disabled={!props.ready}
              asked={asked()}
              refusal={refusal()}
              change={(read) => setDate(read.ok ? read.value : '')}
            />
            <button type="submit" class="quiet-button" disabled={!props.ready}>
              {say('readySet')}
            </button>
          </form>
        }
      >
        <p>
          <b>{standing()}</b>
        </p>
        <Show when={left() > 0 && props.untouched > 0}>
          <p>
            {say('readyUntouched', { n: props.untouched })} <a href={props.map}>{say('toCourse')}</a>
          </p>
        </Show>
        <button type="button" class="quiet-button" onClick={clear}>
          {say('readyClear')}
        </button>
      </Show>
    </div>
  );
}
