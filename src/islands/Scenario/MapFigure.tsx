// The drawing of a story’s map: scenes as numbered rings, endings by their signs, the way taken now over those taken before.
import { createMemo, For, Show } from 'solid-js';
import type { MapPlace, MapWay, StoryMap } from '../../domain/scenario/map.ts';
import type { Paths, Trodden } from '../../domain/scenario/paths.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { formatNumber } from '../../i18n/number.ts';
import { EndingSign, type EndingSignKind } from './EndingSign.tsx';

interface Props {
  locale: Locale;
  label: string;
  map: StoryMap;
  paths: Paths;
  stateOf: (place: MapPlace) => Trodden;
  signOf: (place: MapPlace) => EndingSignKind;
  numberOf: (scene: string) => number;
}

const unit = 68;
const rowHeight = 62;
const radius = 15;
/** What was taken is drawn last, over the rest. */
const order: readonly Trodden[] = ['never', 'before', 'now'];

export function MapFigure(props: Props) {
  const { map } = props;
  const width = map.width * unit;
  const height = map.rows * rowHeight;
  // The first choice of a scene stands where reading begins.
  const mirrored = locales[props.locale].dir === 'rtl';
  const x = (units: number) => (mirrored ? map.width - units : units) * unit;
  const y = (row: number) => (row + 0.5) * rowHeight;
  const ways = createMemo(() =>
    map.ways
      .map((way) => ({ way, state: props.paths.step(way.from, way.to) }))
      .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state)),
  );
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={props.label}>
      <For each={ways()}>{({ way, state }) => <path class={`way ${state}`} d={curve(way, x, y)} />}</For>
      <For each={map.places}>
        {(place) => (
          <g class={`place ${props.stateOf(place)}`}>
            <Show
              when={place.kind === 'scene'}
              fallback={<EndingSign kind={props.signOf(place)} x={x(place.x)} y={y(place.row)} radius={radius} />}
            >
              <circle cx={x(place.x)} cy={y(place.row)} r={radius} />
              <text x={x(place.x)} y={y(place.row)} dy="0.36em">
                {formatNumber(props.locale, props.numberOf(place.id))}
              </text>
            </Show>
          </g>
        )}
      </For>
    </svg>
  );
}

/** A way as an SVG path: down through its points; back up in a bow beside the scenes. */
function curve({ points, back }: MapWay, x: (units: number) => number, y: (row: number) => number): string {
  const [from, to] = [points[0]!, points.at(-1)!];
  if (back) {
    const side = x(Math.max(from.x, to.x) + 0.7);
    return `M${x(from.x)} ${y(from.row)}C${side} ${y(from.row)} ${side} ${y(to.row)} ${x(to.x)} ${y(to.row)}`;
  }
  const bends = points.slice(1).map((point, at) => {
    const before = points[at]!;
    const middle = (y(before.row) + y(point.row)) / 2;
    return `C${x(before.x)} ${middle} ${x(point.x)} ${middle} ${x(point.x)} ${y(point.row)}`;
  });
  return `M${x(from.x)} ${y(from.row)}${bends.join('')}`;
}
