// A date in three plain fields: day, month, year of the reader's calendar, in any digits; handed on as an ISO date.
import { createSignal, createUniqueId, For, Show } from 'solid-js';
import {
  type Calendar,
  type DateProblem,
  dateParts,
  readDate,
  type TypedDate,
} from '../../domain/calendar/date-entry.ts';
import type { Result } from '../../domain/result.ts';
import { formatDay } from '../../i18n/day.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { formatPlain } from '../../i18n/number.ts';
import { speaker } from '../../i18n/translate.ts';
import { sentenceFor } from './sentence.ts';
import type { DateWords } from './words.ts';

interface Props {
  locale: Locale;
  /** The sentences of the group `dates`. */
  words: DateWords;
  legend: string;
  /** ISO date that the fields begin with, or ''. */
  value: string;
  /** True until the form can be used: what were typed before would be lost. */
  disabled?: boolean;
  /** True once the form was sent: from then on the field says what is wrong, and stops as soon as it is mended. */
  asked: boolean;
  /** A sentence of the form's own about a date that exists but does not suit it, or ''. */
  refusal?: string;
  /** Called with every change, and once at the start: the ISO date, or why there is none. */
  change: (read: Result<string, DateProblem>) => void;
}

const fields = ['day', 'month', 'year'] as const;

export function DateField(props: Props) {
  const say = speaker(props.locale, props.words);
  const calendar: Calendar = locales[props.locale].calendar;
  const id = createUniqueId();
  const [typed, setTyped] = createSignal(typedFrom(props.locale, calendar, props.value));
  const read = () => readDate(calendar, typed());
  const problem = () => {
    const now = read();
    return props.asked && !now.ok ? now.failure : null;
  };
  const complaint = () => {
    const now = problem();
    return now ? sentenceFor(now, say) : props.asked ? (props.refusal ?? '') : '';
  };
  const isWrong = (field: keyof TypedDate) =>
    problem()?.field === field || (!problem() && field === 'day' && complaint() !== '');
  props.change(read());

  return (
    <fieldset class="date-field" disabled={props.disabled}>
      <legend>{props.legend}</legend>
      <p id={`${id}-hint`} class="quiet">
        {say('example')}
      </p>
      <div class="date-fields">
        <For each={fields}>
          {(field) => (
            <label class={field}>
              <span>{say(field)}</span>
              <input
                type="text"
                inputmode="numeric"
                autocomplete="off"
                maxlength="6"
                value={typed()[field]}
                aria-invalid={isWrong(field) ? 'true' : undefined}
                aria-describedby={`${id}-hint ${id}-said`}
                onInput={(event) => {
                  setTyped((all) => ({ ...all, [field]: event.currentTarget.value }));
                  props.change(read());
                }}
              />
            </label>
          )}
        </For>
      </div>
      <p id={`${id}-said`} class="date-said" classList={{ wrong: complaint() !== '' }} role="status">
        <Show when={complaint() === ''} fallback={complaint()}>
          {inWords(props.locale, read())}
        </Show>
      </p>
    </fieldset>
  );
}

/** The date as the reader's calendar says it, so that a slip is seen before it is sent. */
function inWords(locale: Locale, read: Result<string, DateProblem>): string {
  return read.ok ? formatDay(locale, read.value) : '';
}

function typedFrom(locale: Locale, calendar: Calendar, date: string): TypedDate {
  if (date === '') return { day: '', month: '', year: '' };
  const { day, month, year } = dateParts(calendar, date);
  return { day: formatPlain(locale, day), month: formatPlain(locale, month), year: formatPlain(locale, year) };
}
