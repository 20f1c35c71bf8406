// The control of word-bank: the passage with a native list in each gap; what each gap has to hear stands below the passage.
import { For, Show } from 'solid-js';
import { gradeWordBank } from '../../domain/quiz/grade-writing.ts';
import { gapsIn, passageParts } from '../../domain/quiz/passage.ts';
import type { WordBankView } from '../../domain/quiz/question-view.ts';
import { knownPlacements } from '../../domain/quiz/response.ts';
import { outOfOrder } from '../../domain/quiz/shown-order.ts';
import { speaker } from '../../i18n/translate.ts';
import type { ControlProps, QuestionKind } from './kinds.ts';
import { OnPaper } from './OnPaper.tsx';
import { PartMark } from './PartMark.tsx';
import { PartReason, partState } from './PartReason.tsx';
import { PlaceSelect } from './PlaceSelect.tsx';

function wordOf({ gaps, words }: WordBankView, gap: string): string {
  const word = gaps.find(({ id }) => id === gap)?.word;
  return words.find(({ id }) => id === word)?.text ?? '';
}

/** The gaps in the order of the passage, which may differ between languages. */
function gapsOf({ passage, gaps }: WordBankView): string[] {
  return gapsIn(passage).filter((id) => gaps.some((gap) => gap.id === id));
}

function WordBankControl(props: ControlProps<WordBankView>) {
  const say = speaker(props.locale, props.words);
  const words = outOfOrder(props.question.words, props.question.id);
  const gaps = gapsOf(props.question);
  const nameOf = (gap: string) => say('gap', { n: gaps.indexOf(gap) + 1 });
  return (
    <>
      <p class="passage">
        <For each={passageParts(props.question.passage)}>
          {({ text, gap }) =>
            gap !== undefined && gaps.includes(gap) ? (
              <span class="gap" classList={{ [partState(props, gap)]: true }}>
                <PlaceSelect
                  control={props}
                  part={gap}
                  label={nameOf(gap)}
                  empty={say('emptyGap')}
                  places={words}
                  change={props.change}
                />
                <PartMark control={props} part={gap} />
              </span>
            ) : (
              <span>{text}</span>
            )
          }
        </For>
      </p>
      <Show when={props.verdicts.length > 0}>
        <ul class="parts">
          <For each={gaps}>
            {(gap) => (
              <li class="part" classList={{ [partState(props, gap)]: true }}>
                <p class="row">{nameOf(gap)}</p>
                <PartReason control={props} part={gap} answer={wordOf(props.question, gap)} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <OnPaper label={say('toChooseFrom')} texts={words.map(({ text }) => text)} />
    </>
  );
}

export const wordBankKinds: { 'word-bank': QuestionKind<WordBankView> } = {
  'word-bank': {
    Control: WordBankControl,
    grade: gradeWordBank,
    answer: (question) => gapsOf(question).map((gap) => wordOf(question, gap)),
    hint: 'fillGaps',
    shown: (question, response) =>
      knownPlacements(
        response,
        gapsOf(question),
        question.words.map(({ id }) => id),
      ),
    lack: (question, response) => (response.length < gapsOf(question).length ? 'fillEvery' : null),
  },
};
