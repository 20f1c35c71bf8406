// The frame of the sheet: a chain of khatam stars whose points touch, so that crosses appear between them. Millimetres on A4.
import { For } from 'solid-js';
import { khatam, ringOf } from '../../domain/khatam.ts';

const sheet = { width: 297, height: 210 };
const star = 13;
const edge = 7;
const ring = ringOf({ ...sheet, edge, star });

export function Ornament() {
  return (
    <svg class="ornament" viewBox={`0 0 ${sheet.width} ${sheet.height}`} aria-hidden="true">
      <For each={ring}>
        {({ x, y, corner }) => (
          <g transform={`translate(${x} ${y})`} classList={{ corner }}>
            <polygon class="outer" points={khatam(star)} />
            <polygon class="inner" points={khatam(star * 0.5)} />
          </g>
        )}
      </For>
      <rect class="hairline" x="22.5" y="22.5" width="252" height="165" />
      <g transform="translate(148.5 40)" class="mark">
        <polygon class="outer" points={khatam(18)} />
        <polygon class="inner" points={khatam(9)} />
      </g>
    </svg>
  );
}
