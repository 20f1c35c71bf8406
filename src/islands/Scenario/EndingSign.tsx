// The sign of an ending: a star, a square or a triangle, told apart without colour; a ring with a question mark while unseen.
import { starPath } from './star-path.ts';

export type EndingSignKind = 'best' | 'fair' | 'poor' | 'unseen';

interface Props {
  kind: EndingSignKind;
  x: number;
  y: number;
  radius: number;
}

/** Part of an SVG drawing. */
export function EndingSign(props: Props) {
  return <path class={`ending-sign ${props.kind}`} d={outline(props)} />;
}

function outline({ kind, x, y, radius }: Props): string {
  if (kind === 'best') return starPath(x, y, radius * 1.1);
  const half = radius * 0.86;
  if (kind === 'fair') return `M${x - half} ${y - half}h${2 * half}v${2 * half}h${-2 * half}z`;
  if (kind === 'poor') return `M${x} ${y - radius}L${x + radius} ${y + half}H${x - radius}z`;
  return `M${x} ${y - radius}a${radius} ${radius} 0 1 0 .01 0z`;
}
