// One outcome of a result: its share and what to read again.
import { For, Show } from 'solid-js';
import type { QuestionView } from '../../domain/quiz/question-view.ts';
import { rereads } from '../../domain/quiz/reread.ts';
import type { OutcomeResult } from '../../domain/quiz/test-result.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatPercent } from '../../i18n/number.ts';
import { speaker } from '../../i18n/translate.ts';
import { type Kinds, kindOf } from '../Quiz/kinds.ts';
import { ShareBar } from './ShareBar.tsx';
import type { TestView, TestWords } from './test-view.ts';

interface Props {
  locale: Locale;
  words: TestWords;
  kinds: Kinds;
  test: TestView;
  result: OutcomeResult;
  mark: number | null;
  /** The questions of the attempt that the bank still has. */
  views: readonly QuestionView[];
}

export function OutcomeSection(props: Props) {
  const say = speaker(props.locale, props.words.test);
  const { result, test } = props;
  const outcome = test.outcomes.find(({ id }) => id === result.outcome)!;
  const wrong = result.answers.filter(({ right }) => !right);
  const passages = [
    ...new Set(
      wrong.flatMap(({ question, response }) => {
        const view = props.views.find(({ id }) => id === question);
        return view ? rereads(view, kindOf(props.kinds, view).grade(view, response)) : [];
      }),
    ),
  ];
  return (
    <section class="outcome">
      <h4>{outcome.text}</h4>
      <ShareBar locale={props.locale} share={result.share} mark={props.mark} />
      <p class="quiet">
        {say('outcomeLine', {
          right: result.right,
          total: result.answers.length,
          share: formatPercent(props.locale, result.share),
        })}
      </p>
      <Show when={wrong.length > 0}>
        <p class="reread-title">{say('reread')}</p>
        <ul class="reread">
          <For each={passages}>
            {(address) => (
              <li>
                <a href={address}>{test.passages[address]?.heading ?? say('reread')}</a>{' '}
                <span class="quiet">{say('inLesson', { title: test.passages[address]?.lesson ?? '' })}</span>
              </li>
            )}
          </For>
          <Show when={passages.length === 0}>
            <For each={outcome.lessons}>
              {({ title, href }) => (
                <li>
                  <a href={href}>{title}</a>
                </li>
              )}
            </For>
          </Show>
        </ul>
      </Show>
    </section>
  );
}
