// Before the result: what is unanswered, every answer open to change.
import { For, onMount, Show } from 'solid-js';
import type { Locale } from '../../i18n/locales.ts';
import { type MessageGroup, speaker } from '../../i18n/translate.ts';
import { answerWord } from './answer-word.ts';
import type { Answers } from './answers.ts';
import { type InstrumentView, itemPlaces } from './instrument-view.ts';

interface Props {
  locale: Locale;
  words: MessageGroup;
  instrument: InstrumentView;
  answers: Answers;
  finish: () => void;
}

export function ReviewScreen(props: Props) {
  const say = speaker(props.locale, props.words);
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  const open = () => itemPlaces(props.instrument).filter(({ item }) => props.answers[item.id] === undefined).length;
  const total = itemPlaces(props.instrument).length;
  return (
    <section class="review">
      <h2 ref={heading} tabIndex={-1}>
        {say('reviewTitle')}
      </h2>
      <p>{open() === 0 ? say('reviewDone') : say('reviewOpen', { n: open() })}</p>
      <p class="actions">
        <button type="button" disabled={open() === total} onClick={() => props.finish()}>
          {say('finish')}
        </button>
      </p>
      <For each={props.instrument.dimensions}>
        {(dimension) => (
          <>
            <h3>{dimension.name}</h3>
            <ul class="review-items">
              <For each={dimension.items}>
                {(item) => (
                  <li classList={{ open: props.answers[item.id] === undefined }}>
                    <span>{item.text}</span>{' '}
                    <a href={`#${item.id}`}>
                      <Show when={props.answers[item.id] !== undefined} fallback={say('skipped')}>
                        {answerWord(props.answers[item.id], props.instrument, say)}
                      </Show>{' '}
                      <span class="visually-hidden">{say('change')}</span>
                    </a>
                  </li>
                )}
              </For>
            </ul>
          </>
        )}
      </For>
      <p class="actions">
        <button type="button" disabled={open() === total} onClick={() => props.finish()}>
          {say('finish')}
        </button>
      </p>
    </section>
  );
}
