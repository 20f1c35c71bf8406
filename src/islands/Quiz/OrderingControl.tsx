// The control of ordering: a list whose steps are dragged, or moved by two buttons each; the focus stays with the moved step.
import { createSignal, For, Show } from 'solid-js';
import { gradeOrdering } from '../../domain/quiz/grade-arranging.ts';
import type { OrderingView } from '../../domain/quiz/question-view.ts';
import { shownSteps } from '../../domain/quiz/shown-order.ts';
import { formatNumber } from '../../i18n/number.ts';
import { speaker } from '../../i18n/translate.ts';
import { startDrag } from './drag.ts';
import { Grip } from './Grip.tsx';
import type { ControlProps, QuestionKind } from './kinds.ts';
import { PartMark } from './PartMark.tsx';
import { PartReason, partState } from './PartReason.tsx';

function OrderingControl(props: ControlProps<OrderingView>) {
  const say = speaker(props.locale, props.words);
  const [message, setMessage] = createSignal('');
  /** Where the dragged step would land: before the step of this id, or at the `end`. */
  const [landing, setLanding] = createSignal<string | null>(null);
  let list: HTMLOListElement | undefined;
  const total = props.question.steps.length;
  const textOf = (id: string) => props.question.steps.find((step) => step.id === id)!.text;
  const placeOf = (id: string) => props.response.indexOf(id);

  const move = (id: string, to: number) => {
    const others = props.response.filter((other) => other !== id);
    const place = Math.max(0, Math.min(total - 1, to));
    if (place !== placeOf(id)) props.change([...others.slice(0, place), id, ...others.slice(place)]);
    setMessage(say('movedTo', { text: textOf(id), n: place + 1, total }));
  };

  const drag = (event: PointerEvent & { currentTarget: HTMLElement }, id: string) => {
    const others = () => props.response.filter((other) => other !== id);
    startDrag(event, event.currentTarget, {
      item: event.currentTarget.closest('li')!,
      over: (_, y) => {
        const below = others().find((other) => {
          const { top, bottom } = list!.children[placeOf(other)]!.getBoundingClientRect();
          return y < (top + bottom) / 2;
        });
        setLanding(below ?? 'end');
      },
      end: (dropped) => {
        const before = landing();
        setLanding(null);
        if (dropped && before) move(id, before === 'end' ? total : others().indexOf(before));
      },
    });
  };

  const button = (id: string, by: 1 | -1) => (
    <button
      type="button"
      aria-label={say(by < 0 ? 'moveUp' : 'moveDown', { text: textOf(id) })}
      aria-disabled={placeOf(id) === (by < 0 ? 0 : total - 1)}
      onClick={(event) => {
        const { currentTarget } = event;
        move(id, placeOf(id) + by);
        // The browser drops the focus of an element that is put elsewhere in the page.
        currentTarget.focus();
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={by < 0 ? 'm3 10 5-5 5 5' : 'm3 6 5 5 5-5'} />
      </svg>
    </button>
  );

  return (
    <>
      <ol ref={list} class="parts ordering" classList={{ locked: props.locked, 'lands-last': landing() === 'end' }}>
        <For each={props.response}>
          {(id) => (
            <li class="part" classList={{ [partState(props, id)]: true, 'lands-here': landing() === id }}>
              <div class="row">
                <Grip locked={props.locked} drag={(event) => drag(event, id)} />
                <span class="place">{formatNumber(props.locale, placeOf(id) + 1)}</span>
                <span class="part-text">{textOf(id)}</span>
                <span class="moves">
                  <Show when={!props.locked} fallback={<PartMark control={props} part={id} />}>
                    {button(id, -1)}
                    {button(id, 1)}
                  </Show>
                </span>
              </div>
              <PartReason
                control={props}
                part={id}
                order={props.response}
                answer={say('rightPlace', { n: props.question.steps.findIndex((step) => step.id === id) + 1 })}
              />
            </li>
          )}
        </For>
      </ol>
      <p class="visually-hidden" role="status">
        {message()}
      </p>
    </>
  );
}

export const orderingKinds: { ordering: QuestionKind<OrderingView> } = {
  ordering: {
    Control: OrderingControl,
    grade: gradeOrdering,
    answer: (question) => question.steps.map(({ text }) => text),
    hint: 'putInOrder',
    shown: shownSteps,
    lack: () => null,
  },
};
