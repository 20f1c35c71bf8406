// The control of single, multiple and true-false: native inputs, the reason under the option that it is about.
import { For, Show } from 'solid-js';
import { gradeChoice } from '../../domain/quiz/grade-choice.ts';
import type { ChoiceView, Verdict } from '../../domain/quiz/question-view.ts';
import { knownIds } from '../../domain/quiz/response.ts';
import { speaker } from '../../i18n/translate.ts';
import type { ControlProps, HowToKey, QuestionKind } from './kinds.ts';
import { Reason } from './Reason.tsx';

function ChoiceControl(props: ControlProps<ChoiceView>) {
  const { question } = props;
  const say = speaker(props.locale, props.words);
  const several = question.type === 'multiple';
  const verdict = (id: string) => props.verdicts.find(({ part }) => part === id);
  // Where one answer is right, what was missed is “the right answer”; where several are, it “was right too”.
  const wordOf = ({ verdict }: Verdict) => (verdict === 'missed' && !several ? 'answer' : verdict);
  const choose = (id: string) => {
    if (!several) return props.change([id]);
    const chosen = props.response.includes(id);
    props.change(chosen ? props.response.filter((other) => other !== id) : [...props.response, id]);
  };
  return (
    <For each={question.options}>
      {(option) => (
        <div class="option" classList={{ [verdict(option.id)?.verdict ?? 'open']: true }}>
          <label>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={question.id}
              value={option.id}
              checked={props.response.includes(option.id)}
              disabled={props.locked}
              aria-describedby={verdict(option.id) ? `why-${question.id}-${option.id}` : undefined}
              onChange={() => choose(option.id)}
            />
            <span>{option.text}</span>
          </label>
          <Show when={verdict(option.id)}>
            {(said) => (
              <Reason
                id={`why-${question.id}-${option.id}`}
                locale={props.locale}
                words={props.words}
                verdict={said()}
                word={say(wordOf(said()))}
              />
            )}
          </Show>
        </div>
      )}
    </For>
  );
}

const kind = (hint: HowToKey): QuestionKind<ChoiceView> => ({
  Control: ChoiceControl,
  grade: gradeChoice,
  answer: (question) => question.options.filter((option) => option.correct).map((option) => option.text),
  hint,
  shown: (question, response) => knownIds(response, question.options),
});

export const choiceKinds = { single: kind('pickOne'), multiple: kind('pickAll'), 'true-false': kind('statement') };
