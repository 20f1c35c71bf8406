// What stands between an answer and its check where a question asks for it: how sure the person is, and the hints earned so far.
import { For, Show } from 'solid-js';
import { speaker } from '../../i18n/translate.ts';
import type { AsideProps } from './kinds.ts';
import { type Confidence, hintsShown, sure } from './state.ts';

const confidences: readonly Confidence[] = [1, 2, 3];

export function Aside(props: AsideProps) {
  const say = speaker(props.locale, props.words);
  const { question } = props;
  return (
    <>
      <Show when={question.behaviour.confidence}>
        <fieldset class="confidence">
          <legend>{say('howSure')}</legend>
          <For each={confidences}>
            {(confidence) => (
              <label>
                <input
                  type="radio"
                  name={`sure-${question.id}`}
                  value={confidence}
                  checked={props.state.confidence === confidence}
                  disabled={props.state.settled}
                  onChange={() => props.change(sure(props.state, confidence))}
                />
                {say(`sure${confidence}`)}
              </label>
            )}
          </For>
        </fieldset>
      </Show>
      <For each={hintsShown(question, props.state)}>
        {(hint) => (
          <p class="given-hint">
            <b>{say('hint')}:</b> {hint}
          </p>
        )}
      </For>
    </>
  );
}
