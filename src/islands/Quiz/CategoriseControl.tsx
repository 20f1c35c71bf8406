// The control of categorise: each entry with a native list of groups, and group boxes to drag entries into; both show one answer.
import { createSignal, For, Show } from 'solid-js';
import { gradeCategorise } from '../../domain/quiz/grade-arranging.ts';
import type { CategoriseView } from '../../domain/quiz/question-view.ts';
import { knownPlacements, place, placements, type Response } from '../../domain/quiz/response.ts';
import { outOfOrder } from '../../domain/quiz/shown-order.ts';
import { speaker } from '../../i18n/translate.ts';
import { startDrag } from './drag.ts';
import { Grip } from './Grip.tsx';
import type { ControlProps, QuestionKind } from './kinds.ts';
import { PartMark } from './PartMark.tsx';
import { PartReason, partState } from './PartReason.tsx';
import { PlaceSelect } from './PlaceSelect.tsx';

function CategoriseControl(props: ControlProps<CategoriseView>) {
  const say = speaker(props.locale, props.words);
  const { groups } = props.question;
  const entries = outOfOrder(props.question.entries, props.question.id);
  const [message, setMessage] = createSignal('');
  const [dragging, setDragging] = createSignal(false);
  const [over, setOver] = createSignal<string | null>(null);
  let boxes: HTMLDivElement | undefined;
  const groupOf = (entry: string) => placements(props.response).get(entry);
  const textOf = (list: readonly { id: string; text: string }[], id: string) =>
    list.find((member) => member.id === id)?.text ?? '';

  /** Every change comes this way, from the list of an entry or from a drop. */
  const change = (response: Response) => {
    const before = placements(props.response);
    props.change(response);
    for (const [entry, group] of placements(response)) {
      if (before.get(entry) === group) continue;
      setMessage(say('placedIn', { text: textOf(entries, entry), group: textOf(groups, group) }));
    }
  };

  const drag = (event: PointerEvent & { currentTarget: HTMLElement }, entry: string) => {
    setDragging(true);
    startDrag(event, event.currentTarget, {
      item: event.currentTarget.parentElement!,
      over: (x, y) => {
        const at = [...boxes!.children].findIndex((box) => {
          const { left, right, top, bottom } = box.getBoundingClientRect();
          return x >= left && x <= right && y >= top && y <= bottom;
        });
        setOver(groups[at]?.id ?? null);
      },
      end: (dropped) => {
        const group = over();
        setDragging(false);
        setOver(null);
        if (dropped && group !== null) change(place(props.response, entry, group));
      },
    });
  };

  return (
    <>
      <ul class="parts" classList={{ locked: props.locked }}>
        <For each={entries}>
          {(entry) => (
            <li class="part" classList={{ [partState(props, entry.id)]: true }}>
              <div class="row carried">
                <Grip locked={props.locked} drag={(event) => drag(event, entry.id)}>
                  <PartMark control={props} part={entry.id} />
                </Grip>
                <span class="part-text">{entry.text}</span>
                <PlaceSelect
                  control={props}
                  part={entry.id}
                  label={entry.text}
                  empty={say('notPlaced')}
                  places={groups}
                  change={change}
                />
              </div>
              <PartReason control={props} part={entry.id} answer={textOf(groups, entry.group)} />
            </li>
          )}
        </For>
      </ul>
      <Show when={!props.locked}>
        <div ref={boxes} class="boxes" classList={{ waiting: dragging() }}>
          <For each={groups}>
            {(group) => (
              <section
                class="box"
                classList={{ over: over() === group.id }}
                aria-label={say('putInto', { text: group.text })}
              >
                <p>{group.text}</p>
                <ul>
                  <For each={entries.filter((entry) => groupOf(entry.id) === group.id)}>
                    {(entry) => (
                      <li>
                        <Grip locked={false} drag={(event) => drag(event, entry.id)} />
                        {entry.text}
                      </li>
                    )}
                  </For>
                </ul>
              </section>
            )}
          </For>
        </div>
      </Show>
      <p class="visually-hidden" role="status">
        {message()}
      </p>
    </>
  );
}

export const categoriseKinds: { categorise: QuestionKind<CategoriseView> } = {
  categorise: {
    Control: CategoriseControl,
    grade: gradeCategorise,
    answer: ({ entries, groups }) =>
      entries.map(({ text, group }) => `${text}: ${groups.find(({ id }) => id === group)?.text ?? ''}`),
    hint: 'putInGroups',
    shown: (question, response) =>
      knownPlacements(
        response,
        question.entries.map(({ id }) => id),
        question.groups.map(({ id }) => id),
      ),
    lack: (question, response) => (response.length < question.entries.length ? 'fillEvery' : null),
  },
};
