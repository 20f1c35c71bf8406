// One question of today's review: the quiz frame with confidence asked, then on to the next one.
import { createSignal, onMount, Show } from 'solid-js';
import type { QuestionView } from '../../domain/quiz/question-view.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Message, speaker } from '../../i18n/translate.ts';
import { everyKind } from '../Quiz/every-kind.ts';
import { Question } from '../Quiz/Question.tsx';
import { openState, type QuestionState } from '../Quiz/state.ts';
import { isKept, type KeptAnswer } from './kept-answer.ts';
import type { ReviewWords } from './words.ts';

interface Props {
  locale: Locale;
  words: ReviewWords;
  quizWords: Readonly<Record<string, Message>>;
  question: QuestionView;
  number: number;
  total: number;
  /** What stood in the fields when the page was left. */
  kept: unknown;
  /** Keeps an answer that is not checked yet. */
  keep: (answer: KeptAnswer) => void;
  answered: (state: QuestionState) => void;
  next: () => void;
}

export function Asking(props: Props) {
  const say = speaker(props.locale, props.words);
  const { question } = props;
  const begun = isKept(props.kept) && props.kept.question === question.id ? props.kept : null;
  const [state, setState] = createSignal<QuestionState>(begun ? { ...openState, ...begun } : openState);
  // Once settled, the way on stays open, also while the answer is given again for practice.
  const [settled, setSettled] = createSignal(false);
  const position = () => say('position', { n: props.number, total: props.total });
  let frame: HTMLDivElement | undefined;
  onMount(() => frame?.focus());

  const change = (next: QuestionState) => {
    setState(next);
    if (next.settled) setSettled(true);
    if (next.grade) props.answered(next);
    else props.keep({ question: question.id, response: [...next.response], confidence: next.confidence });
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: the fieldset is inside; this is where focus lands when a question comes.
    <div class="questions asking" role="group" aria-label={position()} ref={frame} tabIndex={-1}>
      <Question
        locale={props.locale}
        words={props.quizWords}
        kinds={everyKind}
        question={question}
        number={props.number}
        total={props.total}
        ready={true}
        state={state()}
        change={change}
      />
      <Show when={settled()}>
        <p class="asking-next">
          <button type="button" onClick={() => props.next()}>
            {say(props.number < props.total ? 'next' : 'finish')}
          </button>
        </p>
      </Show>
    </div>
  );
}
