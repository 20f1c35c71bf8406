// The result of an attempt: one sentence, outcome by outcome what to read again, then every question with its reasons.
import { For, onMount, Show } from 'solid-js';
import { isPassed, resultByOutcome } from '../../domain/quiz/test-result.ts';
import type { ModuleTested } from '../../domain/records/record.ts';
import { formatDate } from '../../i18n/date.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatPercent } from '../../i18n/number.ts';
import { speaker } from '../../i18n/translate.ts';
import type { Kinds } from '../Quiz/kinds.ts';
import { AnsweredQuestion } from './AnsweredQuestion.tsx';
import { OutcomeSection } from './OutcomeSection.tsx';
import { asked } from './paper.ts';
import { bankOf, type TestView, type TestWords } from './test-view.ts';

interface Props {
  locale: Locale;
  words: TestWords;
  kinds: Kinds;
  test: TestView;
  attempt: ModuleTested;
  /** Which attempt it was, from 1. */
  number: number;
  reviewOpen: boolean;
  again: () => void;
  leave: () => void;
}

export function ResultScreen(props: Props) {
  const say = speaker(props.locale, props.words.test);
  const { attempt, test } = props;
  const passed = isPassed(attempt);
  const share = formatPercent(props.locale, attempt.share);
  const mark = formatPercent(props.locale, attempt.passMark ?? 0);
  const result = resultByOutcome(
    attempt.answers,
    test.outcomes.map(({ id }) => id),
    bankOf(test),
  );
  const views = asked(test, { seed: attempt.seed, questions: attempt.answers.map(({ question }) => question) });
  const answerTo = (id: string) => attempt.answers.find(({ question }) => question === id)!;
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  return (
    <section class="test-result">
      <h2 ref={heading} tabIndex={-1} class="headline">
        {say(passed === null ? 'resultSelf' : passed ? 'resultPassed' : 'resultNotYet', { share })}
      </h2>
      <p>{say(passed === null ? 'adviceSelf' : passed ? 'advicePassed' : 'adviceNotYet', { mark })}</p>
      <p class="quiet">{say('attempt', { n: props.number, date: formatDate(props.locale, attempt.time) })}</p>
      <h3>{say('byOutcome')}</h3>
      <For each={result.outcomes}>
        {(outcome) => (
          <OutcomeSection
            locale={props.locale}
            words={props.words}
            kinds={props.kinds}
            test={test}
            result={outcome}
            mark={attempt.passMark}
            views={views}
          />
        )}
      </For>
      <h3>{say('reasons')}</h3>
      <For each={views}>
        {(view) => (
          <AnsweredQuestion
            locale={props.locale}
            words={props.words}
            kinds={props.kinds}
            question={view}
            answer={answerTo(view.id)}
            number={attempt.answers.indexOf(answerTo(view.id)) + 1}
            total={attempt.answers.length}
          />
        )}
      </For>
      <Show when={result.retired.length > 0}>
        <h4>{say('retired')}</h4>
        <p>
          {say('retiredText', {
            n: result.retired.length,
            right: result.retired.filter(({ right }) => right).length,
          })}
        </p>
      </Show>
      <div class="actions">
        <button type="button" onClick={() => props.leave()}>
          {say(props.reviewOpen ? 'toStartReview' : 'toStart')}
        </button>
        <button type="button" class="quiet-button" onClick={() => props.again()}>
          {say('again')}
        </button>
      </div>
    </section>
  );
}
