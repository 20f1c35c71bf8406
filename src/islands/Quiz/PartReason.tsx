// What a filled-in part has to hear after a check: right or not, and once answers are revealed the right answer with its reason.
import { Show } from 'solid-js';
import { speaker } from '../../i18n/translate.ts';
import type { ControlProps } from './kinds.ts';
import { Reason } from './Reason.tsx';

interface Props {
  control: Pick<ControlProps, 'locale' | 'words' | 'question' | 'verdicts'>;
  part: string;
  /** The right answer of this part, in words. */
  answer: string;
  /** The parts as they stand on the screen, where that is not the order of the verdicts. */
  order?: readonly string[];
}

/** The id of what a part has to hear, for `aria-describedby`. */
export function reasonId(question: { id: string }, part: string): string {
  return `why-${question.id}-${part}`;
}

/** `right`, `wrong` or, before a check, `open`. */
export function partState({ verdicts }: Pick<ControlProps, 'verdicts'>, part: string): 'right' | 'wrong' | 'open' {
  const said = verdicts.filter((verdict) => verdict.part === part).map(({ verdict }) => verdict);
  return said.includes('wrong') ? 'wrong' : said.includes('right') ? 'right' : 'open';
}

export function PartReason(props: Props) {
  const say = speaker(props.control.locale, props.control.words);
  const id = reasonId(props.control.question, props.part);
  const about = () => props.control.verdicts.filter(({ part }) => part === props.part);
  const said = () => about().find(({ verdict }) => verdict !== 'missed');
  const missed = () => about().find(({ verdict }) => verdict === 'missed');
  // The belief and the passage belong to the whole question: the first wrong part on the screen names them, last of all.
  const help = () => {
    const order = props.order ?? props.control.verdicts.map(({ part }) => part);
    return order.find((part) => partState(props.control, part) === 'wrong') === props.part ? said()?.help : undefined;
  };
  return (
    <Show when={said()}>
      {(said) => (
        <div id={id}>
          <Reason
            id={`${id}-said`}
            locale={props.control.locale}
            words={props.control.words}
            verdict={{ ...said(), help: missed() ? undefined : help() }}
            word={say(said().verdict === 'right' ? 'partRight' : 'partWrong')}
          />
          <Show when={missed()}>
            {(missed) => (
              <div class="right-answer">
                <Reason
                  id={`${id}-answer`}
                  locale={props.control.locale}
                  words={props.control.words}
                  verdict={{ ...missed(), help: help() }}
                  word={say('answerIs', { answer: props.answer.replace(/[.。]$/, '') })}
                />
              </div>
            )}
          </Show>
        </div>
      )}
    </Show>
  );
}
