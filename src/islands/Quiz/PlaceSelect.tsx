// A native list to choose the place of one part: the match of a left side, the group of an entry, the word of a gap.
import { For, Show } from 'solid-js';
import { place, placements, type Response } from '../../domain/quiz/response.ts';
import type { ControlProps } from './kinds.ts';
import { partState, reasonId } from './PartReason.tsx';

/** The id of the list of a part, for its label. */
export function placeId(question: { id: string }, part: string): string {
  return `place-${question.id}-${part}`;
}

interface Props {
  control: Pick<ControlProps, 'question' | 'response' | 'verdicts' | 'locked' | 'describedBy'>;
  part: string;
  /** Its accessible name. */
  label: string;
  /** What stands there while nothing is chosen. */
  empty: string;
  places: readonly { id: string; text: string }[];
  change: (response: Response) => void;
}

export function PlaceSelect(props: Props) {
  const { control, part } = props;
  const chosen = () => placements(control.response).get(part);
  const choose = (value: string) => props.change(place(control.response, part, placements([value]).get(part) ?? null));
  return (
    <Show
      when={!control.locked}
      // A closed list cuts a long text off; what is settled is there to be read.
      fallback={<span class="chosen">{props.places.find(({ id }) => id === chosen())?.text ?? props.empty}</span>}
    >
      <select
        id={placeId(control.question, part)}
        // Each value is an entry of the response, so that a form without script already holds the answer.
        name={control.question.id}
        aria-label={props.label}
        aria-describedby={partState(control, part) === 'open' ? control.describedBy : reasonId(control.question, part)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="" selected={chosen() === undefined}>
          {props.empty}
        </option>
        <For each={props.places}>
          {({ id, text }) => (
            <option value={`${part}=${id}`} selected={chosen() === id}>
              {text}
            </option>
          )}
        </For>
      </select>
    </Show>
  );
}
