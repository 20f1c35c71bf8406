// One item: the lead-in and its end, five anchored answers as large rows, two quiet exits. Digits 0–4 answer while a row has focus.
import { createEffect, createUniqueId, For, on, Show } from 'solid-js';
import { digitValue } from '../../domain/language/digits.ts';
import type { ItemAnswer } from '../../domain/records/record.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type MessageGroup, speaker } from '../../i18n/translate.ts';
import { type Answers, isSetAside } from './answers.ts';
import { DimensionProgress } from './DimensionProgress.tsx';
import type { DimensionView, InstrumentView, ItemPlace } from './instrument-view.ts';

interface Props {
  locale: Locale;
  words: MessageGroup;
  instrument: InstrumentView;
  place: ItemPlace;
  total: number;
  answers: Answers;
  answer: (id: string, value: ItemAnswer) => void;
  setAside: (dimension: DimensionView, on: boolean) => void;
  move: (direction: 1 | -1) => void;
  leave: () => void;
}

const steps = [0, 1, 2, 3, 4] as const;

export function ItemScreen(props: Props) {
  const say = speaker(props.locale, props.words);
  const helpId = createUniqueId();
  let heading: HTMLHeadingElement | undefined;
  const item = () => props.place.item;
  const dimension = () => props.place.dimension;
  const given = () => props.answers[item().id];
  const aside = () => dimension().block !== undefined && isSetAside(dimension(), props.answers);
  const first = () => dimension().items[0] === item();

  // A new question is announced by moving to it, as a new page would be.
  createEffect(
    on(
      () => item().id,
      () => heading?.focus(),
    ),
  );

  const byDigit = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const value = digitValue(event.key);
    if (value === null || value > 4) return;
    event.preventDefault();
    props.answer(item().id, value as ItemAnswer);
    (event.currentTarget as HTMLElement).querySelector<HTMLInputElement>(`[value="${value}"]`)?.focus();
  };

  const row = (value: ItemAnswer, label: string, anchor?: string) => (
    <label class="answer" classList={{ exit: typeof value === 'string' }}>
      <input
        type="radio"
        name={item().id}
        value={String(value)}
        checked={given() === value}
        onChange={() => props.answer(item().id, value)}
      />
      <span>
        <b>{label}</b>
        <Show when={anchor}>
          <span class="anchor">{anchor}</span>
        </Show>
      </span>
    </label>
  );

  return (
    <form
      class="item"
      onSubmit={(event) => {
        event.preventDefault();
        props.move(1);
      }}
    >
      <DimensionProgress
        locale={props.locale}
        words={props.words}
        instrument={props.instrument}
        answers={props.answers}
        at={props.place}
      />
      <Show when={first() && dimension().note}>{(note) => <p class="dimension-note">{note()}</p>}</Show>
      <Show when={first() && dimension().block}>
        {(block) => (
          <label class="answer exit block">
            <input
              type="checkbox"
              checked={aside()}
              onChange={(event) => props.setAside(dimension(), event.currentTarget.checked)}
            />
            <span>
              <b>{say('blockOffer')}</b>
              <span class="anchor">{block().reason}</span>
            </span>
          </label>
        )}
      </Show>
      <p class="lead-in">{item().leadIn ?? props.instrument.leadIn}</p>
      <h2 ref={heading} tabIndex={-1} id={`${helpId}-item`}>
        {item().text}
      </h2>
      <Show when={item().help}>{(help) => <p class="quiet">{help()}</p>}</Show>
      <Show
        when={!(aside() && first())}
        fallback={<p class="dimension-note">{say('blockOn', { reason: dimension().block?.reason ?? '' })}</p>}
      >
        <fieldset aria-labelledby={`${helpId}-item`} aria-describedby={helpId} onKeyDown={byDigit}>
          <For each={steps}>{(value) => row(value, props.instrument.scale[value]!, item().anchors[value])}</For>
          <div class="exits">
            {row('dk', say('unknown'))}
            {row('na', say('notApplicable'))}
          </div>
          <p id={helpId} class="quiet keys">
            {say('help')}
          </p>
        </fieldset>
      </Show>
      <div class="actions">
        <button type="button" class="quiet-button" onClick={() => props.move(-1)}>
          {say('back')}
        </button>
        <button type="submit">
          {say(props.place.index === props.total - 1 ? 'toReview' : given() === undefined ? 'skip' : 'next')}
        </button>
        <button type="button" class="plain-button leave" onClick={() => props.leave()}>
          {say('leave')}
        </button>
      </div>
    </form>
  );
}
