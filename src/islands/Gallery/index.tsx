// Every question in every state, for those who build the site. Nothing is kept.
import { createSignal, For, onMount } from 'solid-js';
import type { QuestionView } from '../../domain/quiz/question-view.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Message, speaker } from '../../i18n/translate.ts';
import { everyKind } from '../Quiz/every-kind.ts';
import { kindOf } from '../Quiz/kinds.ts';
import { Question } from '../Quiz/Question.tsx';
import { type Example, examplesOf } from './examples.ts';
import type { GalleryWords } from './words.ts';

interface Props {
  locale: Locale;
  /** The words of the quiz, and the gallery’s own. */
  words: Readonly<Record<string, Message>>;
  galleryWords: GalleryWords;
  questions: QuestionView[];
}

export default function Gallery(props: Props) {
  const say = speaker(props.locale, props.galleryWords);
  const [ready, setReady] = createSignal(false);
  onMount(() => setReady(true));
  return (
    <For each={props.questions}>
      {(question) => {
        const examples = examplesOf(question, kindOf(everyKind, question), props.locale, say('sampleHint'));
        return (
          <section class="quiz" aria-label={question.text}>
            <ol class="questions">
              <For each={examples}>
                {(example, index) => (
                  <Shown
                    {...props}
                    example={example}
                    say={say}
                    ready={ready()}
                    n={index() + 1}
                    total={examples.length}
                  />
                )}
              </For>
            </ol>
          </section>
        );
      }}
    </For>
  );
}

interface ShownProps extends Pick<Props, 'locale' | 'words'> {
  example: Example;
  say: (key: keyof GalleryWords) => string;
  ready: boolean;
  n: number;
  total: number;
}

function Shown(props: ShownProps) {
  const { name, question, state } = props.example;
  const { say } = props;
  const [now, setNow] = createSignal(state);
  return (
    <li id={`q-${question.id}`}>
      <h2>{say(name)}</h2>
      <Question
        locale={props.locale}
        words={props.words}
        kinds={everyKind}
        question={question}
        number={props.n}
        total={props.total}
        ready={props.ready}
        state={now()}
        change={setNow}
      />
    </li>
  );
}
