// One question: a form with a fieldset and native inputs; the reason appears under the option it is about.
import { createSignal, For, Show } from 'solid-js';
import { correctIds } from '../../domain/quiz/grade.ts';
import type { OptionView, QuestionView } from '../../domain/quiz/view.ts';
import { formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { speaker } from '../../i18n/translate.ts';
import { check, choose, openState, type QuestionState } from './state.ts';
import type { QuizWords } from './words.ts';

interface Props {
  locale: Locale;
  words: QuizWords;
  question: QuestionView;
  number: number;
  total: number;
  /** False until kept answers are read: before that nothing can be submitted. */
  ready: boolean;
  state: QuestionState;
  change: (state: QuestionState) => void;
}

const hints = { single: 'pickOne', multiple: 'pickAll', 'true-false': 'statement' } as const;

export function Question(props: Props) {
  const say = speaker(props.locale, props.words);
  const { question } = props;
  const correct = correctIds(question);
  const [message, setMessage] = createSignal('');
  const [empty, setEmpty] = createSignal(false);
  let form: HTMLFormElement | undefined;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const next = check(question, props.state);
    setEmpty(!next.grade);
    if (!next.grade) return;
    props.change(next);
    const texts = question.options.filter((option) => correct.includes(option.id)).map((option) => option.text);
    const answer = formatList(
      props.locale,
      texts.map((text) => text.replace(/[.。]$/, '')),
    );
    setMessage(
      say(next.grade.right ? 'announceRight' : next.grade.score > 0 ? 'announcePartly' : 'announceWrong', { answer }),
    );
  };

  const again = () => {
    setMessage('');
    props.change(openState);
    form?.querySelector<HTMLInputElement>('input')?.focus();
  };

  const verdict = (option: OptionView): 'right' | 'wrong' | 'missed' | 'answer' | null => {
    if (!props.state.grade) return null;
    const chosen = props.state.chosen.includes(option.id);
    if (chosen) return option.correct ? 'right' : 'wrong';
    if (!option.correct) return null;
    return question.type === 'multiple' ? 'missed' : 'answer';
  };

  return (
    // A browser that fills forms again after a reload must leave this one alone: its answers come from the store.
    <form ref={form} onSubmit={submit} noValidate autocomplete="off">
      <fieldset aria-describedby={`hint-${question.id}`}>
        <legend>
          <span class="question-number">{say('number', { n: props.number, total: props.total })}</span>
          {question.text}
        </legend>
        <p id={`hint-${question.id}`} class="quiet">
          {say(hints[question.type])}
        </p>
        <For each={question.options}>
          {(option) => (
            <div class="option" classList={{ [verdict(option) ?? 'open']: true }}>
              <label>
                <input
                  type={question.type === 'multiple' ? 'checkbox' : 'radio'}
                  name={question.id}
                  value={option.id}
                  checked={props.state.chosen.includes(option.id)}
                  disabled={props.state.grade !== null}
                  aria-describedby={verdict(option) ? `why-${question.id}-${option.id}` : undefined}
                  onChange={() => {
                    setEmpty(false);
                    props.change(choose(question, props.state, option.id));
                  }}
                />
                <span>{option.text}</span>
              </label>
              <Show when={verdict(option)}>
                {(word) => (
                  <div class="why" id={`why-${question.id}-${option.id}`}>
                    <p>
                      <b>{say(word())}.</b> {option.why}
                    </p>
                    <Show when={option.misconception}>
                      {(text) => <p class="quiet">{say('belief', { text: text() })}</p>}
                    </Show>
                    <Show when={option.reread}>{(section) => <a href={`#${section()}`}>{say('reread')}</a>}</Show>
                  </div>
                )}
              </Show>
            </div>
          )}
        </For>
      </fieldset>
      <div class="question-actions">
        <Show
          when={props.state.grade}
          fallback={
            <button type="submit" disabled={!props.ready}>
              {say('check')}
            </button>
          }
        >
          <button type="button" class="quiet-button" onClick={again}>
            {say('again')}
          </button>
        </Show>
        <p class="choose-first" role="alert">
          {empty() ? say('choose') : ''}
        </p>
      </div>
      <p class="visually-hidden" role="status">
        {message()}
      </p>
    </form>
  );
}
