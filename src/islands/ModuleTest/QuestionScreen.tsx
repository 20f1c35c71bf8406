// One question of a test: where it stands among the others, the question in the quiz's frame, on and back. Nothing is revealed.
import { For, onMount } from 'solid-js';
import type { QuestionView } from '../../domain/quiz/question-view.ts';
import type { Response } from '../../domain/quiz/response.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatNumber } from '../../i18n/number.ts';
import { speaker } from '../../i18n/translate.ts';
import type { Kinds } from '../Quiz/kinds.ts';
import { Question } from '../Quiz/Question.tsx';
import { openState } from '../Quiz/state.ts';
import type { AnswerProgress } from './paper.ts';
import { hashOf } from './route.ts';
import type { TestWords } from './test-view.ts';

interface Props {
  locale: Locale;
  words: TestWords;
  kinds: Kinds;
  question: QuestionView;
  questions: QuestionView[];
  /** How far each question has come, in their order. */
  progress: AnswerProgress[];
  response: Response;
  answer: (response: Response) => void;
  move: (by: 1 | -1) => void;
  leave: () => void;
}

export function QuestionScreen(props: Props) {
  const say = speaker(props.locale, props.words.test);
  const number = props.questions.indexOf(props.question) + 1;
  const total = props.questions.length;
  let heading: HTMLHeadingElement | undefined;
  // A new question is announced by moving to it, as a new page would be.
  onMount(() => heading?.focus());
  return (
    <div class="test-question">
      <nav aria-label={say('steps')}>
        <ol class="steps">
          <For each={props.questions}>
            {(question, index) => (
              <li>
                <a
                  href={hashOf({ screen: 'question', id: question.id })}
                  class={props.progress[index()]}
                  aria-current={question === props.question ? 'step' : undefined}
                >
                  <span aria-hidden="true">{formatNumber(props.locale, index() + 1)}</span>
                  <span class="visually-hidden">
                    {say('step', { n: index() + 1, state: say(props.progress[index()] ?? 'open') })}
                  </span>
                </a>
              </li>
            )}
          </For>
        </ol>
      </nav>
      <h2 ref={heading} tabIndex={-1}>
        {say('position', { n: number, total })}
      </h2>
      <div class="questions">
        <Question
          locale={props.locale}
          words={props.words.quiz}
          kinds={props.kinds}
          question={props.question}
          number={number}
          total={total}
          ready
          state={{ ...openState, response: props.response }}
          change={({ response }) => props.answer(response)}
          done={() => props.move(1)}
        />
      </div>
      <div class="actions">
        <button type="button" class="quiet-button" onClick={() => props.move(-1)}>
          {say('back')}
        </button>
        <button type="button" onClick={() => props.move(1)}>
          {say(number === total ? 'toHandIn' : 'next')}
        </button>
        <button type="button" class="plain-button leave" onClick={() => props.leave()}>
          {say('leave')}
        </button>
      </div>
    </div>
  );
}
