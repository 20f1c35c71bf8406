// The control of spot-mistake: a dialogue whose lines are radio rows; speakers are told apart by name, side and colour.
import { For, Show } from 'solid-js';
import { gradeSpotMistake } from '../../domain/quiz/grade-spot-mistake.ts';
import type { SpotMistakeView } from '../../domain/quiz/question-view.ts';
import { knownIds } from '../../domain/quiz/response.ts';
import { speaker } from '../../i18n/translate.ts';
import type { ControlProps, QuestionKind } from './kinds.ts';
import { reasonId } from './PartReason.tsx';
import { Reason } from './Reason.tsx';

function SpotMistakeControl(props: ControlProps<SpotMistakeView>) {
  const say = speaker(props.locale, props.words);
  const { question } = props;
  const speakers = [...new Set(question.lines.map(({ speaker }) => speaker))];
  const verdict = (id: string) => props.verdicts.find(({ part }) => part === id);
  return (
    <ol class="dialogue">
      <For each={question.lines}>
        {(line) => (
          <li
            class="option"
            classList={{
              [verdict(line.id)?.verdict ?? 'open']: true,
              [`speaker-${speakers.indexOf(line.speaker) % 3}`]: true,
            }}
          >
            <label>
              <input
                type="radio"
                name={question.id}
                value={line.id}
                checked={props.response.includes(line.id)}
                disabled={props.locked}
                aria-describedby={verdict(line.id) ? reasonId(question, line.id) : undefined}
                onChange={() => props.change([line.id])}
              />
              <span>
                <b class="speaker">{line.speaker}:</b> {line.text}
              </span>
            </label>
            <Show when={verdict(line.id)}>
              {(said) => (
                <Reason
                  id={reasonId(question, line.id)}
                  locale={props.locale}
                  words={props.words}
                  verdict={said()}
                  word={say(said().verdict === 'missed' ? 'answer' : said().verdict)}
                />
              )}
            </Show>
          </li>
        )}
      </For>
    </ol>
  );
}

export const spotMistakeKinds: { 'spot-mistake': QuestionKind<SpotMistakeView> } = {
  'spot-mistake': {
    Control: SpotMistakeControl,
    grade: gradeSpotMistake,
    answer: (question) => question.lines.filter(({ mistake }) => mistake).map(({ text }) => text),
    hint: 'spotLine',
    shown: (question, response) => knownIds(response, question.lines),
  },
};
