// How well being sure went with being right: in a sentence, then what was sure and wrong, each with what to read again.
import { For, Show } from 'solid-js';
import type { Calibration } from '../../domain/mastery/calibration.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatNumber } from '../../i18n/number.ts';
import { speaker } from '../../i18n/translate.ts';
import type { MyLearningWords } from './words.ts';

/** A question that somebody was sure of and got wrong, with the passages that clear it up. */
export interface ToReread {
  question: string;
  /** The question's own words; '' where they could not be fetched. */
  text: string;
  place: string;
  links: string[];
}

interface Props {
  locale: Locale;
  words: MyLearningWords;
  calibration: Calibration;
  misjudged: ToReread[];
}

/** Fewer answers say too little to judge from; a convention, like the band within which the two are called equal. */
export const enoughAnswers = 10;
const sameWithin = 0.1;

export function Confidence(props: Props) {
  const say = speaker(props.locale, props.words);
  const judged = () => {
    const { answers, bias, accuracy, meanMark } = props.calibration;
    if (bias === null || accuracy === null || meanMark === null || answers < enoughAnswers) return null;
    const right = Math.round(accuracy * answers);
    const expected = Math.round((accuracy + bias) * answers);
    return { n: answers, right, expected, bias, mark: formatNumber(props.locale, meanMark, 1) };
  };
  const verdict = (bias: number) => (Math.abs(bias) <= sameWithin ? 'calBalanced' : bias > 0 ? 'calOver' : 'calUnder');
  return (
    <>
      <Show when={props.misjudged.length > 0}>
        <h3>{say('misjudged')}</h3>
        <p>{say('misjudgedText')}</p>
        <ul class="misjudged">
          <For each={props.misjudged}>
            {({ text, place, links }) => (
              <li>
                <Show when={text !== ''}>
                  <p>{text}</p>
                </Show>
                <p class="quiet">{place}</p>
                <For each={links}>{(link) => <a href={link}>{say('reread')}</a>}</For>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show
        when={judged()}
        fallback={
          <p>
            {props.calibration.answers === 0
              ? say('calNone')
              : say('calFew', { n: props.calibration.answers, enough: enoughAnswers })}
          </p>
        }
      >
        {(facts) => (
          <>
            <p>
              <b>{say(verdict(facts().bias))}</b>{' '}
              {say('calFacts', { n: facts().n, right: facts().right, expected: facts().expected })}
            </p>
            <Show when={props.misjudged.length === 0}>
              <p>{say('misjudgedNone')}</p>
            </Show>
            <details class="optional">
              <summary>{say('calHow')}</summary>
              <p>{say('calHowText', { mark: facts().mark })}</p>
            </details>
          </>
        )}
      </Show>
    </>
  );
}
