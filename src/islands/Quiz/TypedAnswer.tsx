// A typed answer: the field with its label and unit, and what the answer has to hear.
import { Show } from 'solid-js';
import { locales } from '../../i18n/locales.ts';
import type { ControlProps } from './kinds.ts';
import { PartReason, partState, reasonId } from './PartReason.tsx';

interface Props {
  control: Pick<
    ControlProps,
    'locale' | 'words' | 'question' | 'response' | 'verdicts' | 'locked' | 'describedBy' | 'lacking' | 'change'
  >;
  label: string;
  /** A number runs from left to right in every language, and a telephone offers its digits. */
  number?: boolean;
  unit?: string | undefined;
  /** The right answer in words. */
  answer: string;
}

export function TypedAnswer(props: Props) {
  const { control } = props;
  const field = `answer-${control.question.id}`;
  const { lang, dir } = locales[control.locale];
  return (
    <div class="part typed" classList={{ [partState(control, 'answer')]: true }}>
      <div class="row">
        <label for={field}>{props.label}</label>
        <input
          id={field}
          type="text"
          name={control.question.id}
          lang={lang}
          dir={props.number ? 'ltr' : dir}
          maxLength={200}
          inputmode={props.number ? 'decimal' : 'text'}
          classList={{ number: props.number === true }}
          autocapitalize="none"
          spellcheck={false}
          value={control.response[0] ?? ''}
          readOnly={control.locked}
          aria-invalid={control.lacking}
          aria-describedby={`${props.unit ? `unit-${control.question.id} ` : ''}${
            partState(control, 'answer') === 'open' ? control.describedBy : reasonId(control.question, 'answer')
          }`}
          onInput={({ currentTarget: { value } }) => control.change(value === '' ? [] : [value])}
        />
        <Show when={props.unit}>
          <span id={`unit-${control.question.id}`}>{props.unit}</span>
        </Show>
      </div>
      <PartReason control={control} part="answer" answer={props.answer} />
    </div>
  );
}
