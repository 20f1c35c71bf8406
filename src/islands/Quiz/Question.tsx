// The frame of one question: a form with a fieldset, the control of its type, check and again.
import { createSignal, Show } from 'solid-js';
import type { QuestionView } from '../../domain/quiz/question-view.ts';
import { formatList } from '../../i18n/list.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Message, speaker } from '../../i18n/translate.ts';
import { type Kinds, kindOf } from './kinds.ts';
import { check, type LackKey, missing, openState, type QuestionState, respond } from './state.ts';
import { visibleVerdicts } from './visible.ts';

interface Props {
  locale: Locale;
  words: Readonly<Record<string, Message>>;
  kinds: Kinds;
  question: QuestionView;
  number: number;
  total: number;
  /** False until kept answers are read: before that nothing can be submitted. */
  ready: boolean;
  state: QuestionState;
  change: (state: QuestionState) => void;
  /** What Enter does where answers are checked at the end. */
  done?: () => void;
}

export function Question(props: Props) {
  const say = speaker(props.locale, props.words);
  const { question } = props;
  const kind = kindOf(props.kinds, question);
  const { Control } = kind;
  const { Aside } = props.kinds;
  const atEnd = question.behaviour.check === 'at-end';
  const [message, setMessage] = createSignal('');
  const [lack, setLack] = createSignal<LackKey | null>(null);
  let form: HTMLFormElement | undefined;
  const response = () => kind.shown?.(question, props.state.response) ?? props.state.response;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (atEnd) return props.done?.();
    const state = { ...props.state, response: response() };
    setLack(missing(question, state, kind));
    const next = check(question, state, kind);
    if (next === state || !next.grade) return;
    props.change(next);
    const words = kind.answer(question, props.locale).map((text) => text.replace(/[.。]$/, ''));
    const answer = formatList(props.locale, words);
    if (next.grade.right) setMessage(say('announceRight', { answer }));
    else if (!next.settled) setMessage(say('announceHint', { hint: question.hints[next.tries - 1] ?? '' }));
    else if (question.behaviour.reveal !== 'answer') setMessage(say('wrong'));
    else setMessage(say(next.grade.score > next.grade.min ? 'announcePartly' : 'announceWrong', { answer }));
  };

  const again = () => {
    setMessage('');
    props.change(openState);
    form?.querySelector<HTMLElement>('input, select, button')?.focus();
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
          {say(kind.hint)}
        </p>
        <Control
          locale={props.locale}
          words={props.words}
          question={question}
          response={response()}
          verdicts={visibleVerdicts(question, props.state)}
          locked={props.state.settled}
          describedBy={`hint-${question.id} lack-${question.id}`}
          lacking={lack() !== null}
          change={(response) => {
            setLack(null);
            props.change(respond(props.state, response));
          }}
        />
      </fieldset>
      {Aside && (
        <Aside
          locale={props.locale}
          words={props.words}
          question={question}
          state={props.state}
          change={(state) => {
            setLack(null);
            props.change(state);
          }}
        />
      )}
      <Show when={!atEnd}>
        <div class="question-actions">
          <Show
            when={props.state.settled}
            fallback={
              <button type="submit" disabled={!props.ready}>
                {say(props.state.tries > 0 ? 'checkAgain' : 'check')}
              </button>
            }
          >
            <button type="button" class="quiet-button" onClick={again}>
              {say('again')}
            </button>
          </Show>
          <p id={`lack-${question.id}`} class="choose-first" role="alert">
            <Show when={lack()}>{(key) => say(key())}</Show>
          </p>
        </div>
      </Show>
      <p class="visually-hidden" role="status">
        {message()}
      </p>
    </form>
  );
}
