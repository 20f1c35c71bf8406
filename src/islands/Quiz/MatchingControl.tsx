// The control of matching: each left side with a native list of all right sides.
import { For } from 'solid-js';
import { gradeMatching } from '../../domain/quiz/grade-arranging.ts';
import type { MatchingView } from '../../domain/quiz/question-view.ts';
import { knownPlacements } from '../../domain/quiz/response.ts';
import { outOfOrder } from '../../domain/quiz/shown-order.ts';
import { speaker } from '../../i18n/translate.ts';
import type { ControlProps, QuestionKind } from './kinds.ts';
import { OnPaper } from './OnPaper.tsx';
import { PartReason, partState } from './PartReason.tsx';
import { PlaceSelect, placeId } from './PlaceSelect.tsx';

/** The right sides as they are offered, those that belong to nothing among them. */
function sidesOf(question: MatchingView): { id: string; text: string }[] {
  const sides = [...question.pairs, ...question.extra].map(({ id, right }) => ({ id, text: right }));
  return outOfOrder(sides, question.id);
}

function MatchingControl(props: ControlProps<MatchingView>) {
  const say = speaker(props.locale, props.words);
  const sides = sidesOf(props.question);
  return (
    <>
      <ul class="parts">
        <For each={props.question.pairs}>
          {(pair) => (
            <li class="part" classList={{ [partState(props, pair.id)]: true }}>
              <label class="row" for={placeId(props.question, pair.id)}>
                <span class="part-text">{pair.left}</span>
                <PlaceSelect
                  control={props}
                  part={pair.id}
                  label={say('chooseMatch', { text: pair.left })}
                  empty={say('noMatch')}
                  places={sides}
                  change={props.change}
                />
              </label>
              <PartReason control={props} part={pair.id} answer={pair.right} />
            </li>
          )}
        </For>
      </ul>
      <OnPaper label={say('toChooseFrom')} texts={sides.map(({ text }) => text)} />
    </>
  );
}

export const matchingKinds: { matching: QuestionKind<MatchingView> } = {
  matching: {
    Control: MatchingControl,
    grade: gradeMatching,
    answer: (question) => question.pairs.map(({ left, right }) => `${left}: ${right}`),
    hint: 'matchPairs',
    shown: (question, response) =>
      knownPlacements(
        response,
        question.pairs.map(({ id }) => id),
        [...question.pairs, ...question.extra].map(({ id }) => id),
      ),
    lack: (question, response) => (response.length < question.pairs.length ? 'fillEvery' : null),
  },
};
