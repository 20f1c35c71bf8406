// Before handing in: every question with how far its answer has come, what is open named first.
import { For, onMount, Show } from 'solid-js';
import type { QuestionView } from '../../domain/quiz/question-view.ts';
import { formatList } from '../../i18n/list.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatNumber } from '../../i18n/number.ts';
import { speaker } from '../../i18n/translate.ts';
import type { AnswerProgress } from './paper.ts';
import { hashOf } from './route.ts';
import type { TestWords } from './test-view.ts';

interface Props {
  locale: Locale;
  words: TestWords;
  questions: QuestionView[];
  progress: AnswerProgress[];
  handIn: () => void;
}

export function HandInScreen(props: Props) {
  const say = speaker(props.locale, props.words.test);
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  const lacking = () =>
    props.progress.flatMap((state, index) => (state === 'answered' ? [] : formatNumber(props.locale, index + 1)));
  const nothing = () => props.progress.every((state) => state === 'open');
  return (
    <section class="hand-in">
      <h2 ref={heading} tabIndex={-1}>
        {say('handInTitle')}
      </h2>
      <p>
        <Show when={lacking().length > 0} fallback={say('handInAll')}>
          {say(nothing() ? 'handInNothing' : 'handInOpen', {
            n: lacking().length,
            list: formatList(props.locale, lacking()),
          })}
        </Show>
      </p>
      <ol class="answered-list">
        <For each={props.questions}>
          {(question, index) => (
            <li class={props.progress[index()]}>
              <span class="number">{formatNumber(props.locale, index() + 1)}</span>
              <span class="asked">{question.text}</span>{' '}
              <a href={hashOf({ screen: 'question', id: question.id })}>
                {say(props.progress[index()] ?? 'open')}
                <span class="visually-hidden">{say('change', { n: index() + 1 })}</span>
              </a>
            </li>
          )}
        </For>
      </ol>
      <p class="actions">
        <button type="button" disabled={nothing()} onClick={() => props.handIn()}>
          {say('handIn')}
        </button>
      </p>
    </section>
  );
}
