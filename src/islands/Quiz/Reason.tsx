// What a part of a checked answer has to say: right or not, why, the belief behind it, where to read again.
import { Show } from 'solid-js';
import type { Verdict } from '../../domain/quiz/question-view.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Message, speaker } from '../../i18n/translate.ts';

interface Props {
  id: string;
  locale: Locale;
  words: Readonly<Record<string, Message>>;
  verdict: Verdict;
  /** What the verdict is, in a word or a sentence. */
  word: string;
}

export function Reason(props: Props) {
  const say = speaker(props.locale, props.words);
  return (
    <div class="why" id={props.id}>
      <p>
        <b>{`${props.word}.`}</b>
        {` ${props.verdict.why}`}
      </p>
      <Show when={props.verdict.help?.misconception}>
        {(text) => <p class="quiet">{say('belief', { text: text() })}</p>}
      </Show>
      <Show when={props.verdict.help?.reread}>{(address) => <a href={address()}>{say('reread')}</a>}</Show>
    </div>
  );
}
