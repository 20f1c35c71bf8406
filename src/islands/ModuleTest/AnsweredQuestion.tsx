// A question of a result: how it went in one line, and behind it the answer with every reason. A wrong one stands open.
import { Show } from 'solid-js';
import type { QuestionView } from '../../domain/quiz/question-view.ts';
import type { TestAnswer } from '../../domain/quiz/test-result.ts';
import type { Locale } from '../../i18n/locales.ts';
import { speaker } from '../../i18n/translate.ts';
import { type Kinds, kindOf } from '../Quiz/kinds.ts';
import { Question } from '../Quiz/Question.tsx';
import { openState } from '../Quiz/state.ts';
import type { TestWords } from './test-view.ts';

interface Props {
  locale: Locale;
  words: TestWords;
  kinds: Kinds;
  question: QuestionView;
  answer: TestAnswer;
  number: number;
  total: number;
}

const signs = { right: 'm3 8.5 3.5 3.5L13 4.5', partly: 'M3 8h10', wrong: 'm4 4 8 8m0-8-8 8', left: 'M8 4v5m0 3v.01' };

export function AnsweredQuestion(props: Props) {
  const say = speaker(props.locale, props.words.test);
  const { question, answer } = props;
  // Reasons are today's, the result is the one of that day: an edited question says so instead of changing what counted.
  const grade = kindOf(props.kinds, question).grade(question, answer.response);
  const left = answer.response.every((entry) => entry.trim() === '');
  const edited = !left && (grade.right !== answer.right || grade.score !== answer.score);
  const state = left ? 'left' : answer.right ? 'right' : answer.score > answer.min ? 'partly' : 'wrong';
  return (
    <details class={`answered-question was-${state}`} open={!answer.right}>
      <summary>
        <span class="sign">
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={signs[state]} />
          </svg>
          {say('questionState', { n: props.number, state: say(state) })}
          <svg class="fold" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m3 6 5 5 5-5" />
          </svg>
        </span>
        <span class="asked">{question.text}</span>
      </summary>
      <Show when={edited}>
        <p class="quiet">{say('edited')}</p>
      </Show>
      <div class="questions">
        <Question
          locale={props.locale}
          words={props.words.quiz}
          kinds={props.kinds}
          question={question}
          number={props.number}
          total={props.total}
          ready
          state={{ ...openState, response: answer.response, tries: 1, grade, settled: true }}
          change={() => undefined}
        />
      </div>
    </details>
  );
}
