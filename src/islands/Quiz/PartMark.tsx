// A tick or a cross: the sign that goes with the colour of a checked part. The word for it stands in the reason.
import { Show } from 'solid-js';
import type { ControlProps } from './kinds.ts';
import { partState } from './PartReason.tsx';

export function PartMark(props: { control: Pick<ControlProps, 'verdicts'>; part: string }) {
  const state = () => partState(props.control, props.part);
  return (
    <Show when={state() !== 'open'}>
      <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={state() === 'right' ? 'm3 8.5 3.5 3.5L13 4.5' : 'm4 4 8 8m0-8-8 8'} />
      </svg>
    </Show>
  );
}
