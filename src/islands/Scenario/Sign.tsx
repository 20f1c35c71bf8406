// The small shape beside a speaker's name, so that voices are told apart without colour; the learner's is the star of the house.
import { starPath } from './star-path.ts';

const shapes = [
  'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z',
  'M2.5 2.5h11v11h-11z',
  'M8 1.5 15 14H1z',
  'M8 1 15 8 8 15 1 8z',
  'M4.5 2h7L15 8l-3.5 6h-7L1 8z',
];

/** `place`: the speaker's in the list of the story; −1 for the learner. */
export function Sign(props: { place: number }) {
  const path = () => (props.place < 0 ? starPath(8, 8, 7.5) : shapes[props.place % shapes.length]);
  return (
    <svg class="sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={path()} />
    </svg>
  );
}
