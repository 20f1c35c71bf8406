// A module's star: its points fill as lessons are finished.
import { For } from 'solid-js';
import { filledPoints, star } from '../../domain/star.ts';

const { core, points } = star(56);

export function ModuleStar(props: { done: number; total: number; label: string }) {
  const filled = () => filledPoints(props.done, props.total);
  return (
    <svg class="module-star" viewBox="0 0 56 56" width="56" height="56" role="img" aria-label={props.label}>
      <polygon class="core" points={core} />
      <For each={points}>{(point, index) => <polygon classList={{ filled: index() < filled() }} points={point} />}</For>
    </svg>
  );
}
