// The overall score on the line of levels; it runs with the reading direction.
import { For } from 'solid-js';
import { type Locale, locales } from '../../../i18n/locales.ts';
import { formatNumber } from '../../../i18n/number.ts';
import { type MessageGroup, speaker } from '../../../i18n/translate.ts';
import type { InstrumentView } from '../instrument-view.ts';

interface Props {
  locale: Locale;
  words: MessageGroup;
  instrument: InstrumentView;
  /** 0 … 100 */
  overall: number;
  /** The gated level. */
  level: number;
}

export function LevelScale(props: Props) {
  const say = speaker(props.locale, props.words);
  const { levels } = props.instrument;
  const rtl = locales[props.locale].dir === 'rtl';
  /** Place of a score on a line of 600. */
  const at = (score: number) => (rtl ? 600 - score * 6 : score * 6);
  const top = levels.at(-1)!;
  return (
    <figure class="level-scale">
      <p class="overall">
        <b>{say('outOf', { n: Math.round(props.overall) })}</b>{' '}
        <span>
          {say('overall')} · {say('levelOf', { n: props.level, total: top.level })}
        </span>
      </p>
      <svg
        viewBox="-4 0 608 40"
        role="img"
        aria-label={`${say('overall')}: ${say('outOf', { n: Math.round(props.overall) })}`}
      >
        <For each={levels}>
          {(level, index) => {
            const end = () => levels[index() + 1]?.from ?? 100;
            return (
              <rect
                class="band"
                classList={{ here: level.level === props.level }}
                x={Math.min(at(level.from), at(end())) + 1.5}
                width={(end() - level.from) * 6 - 3}
                y="14"
                height="12"
                rx="2"
              />
            );
          }}
        </For>
        <path class="marker" d={`M${at(props.overall)} 6v28`} />
      </svg>
      <ol class="level-names">
        <For each={levels}>
          {(level) => (
            <li classList={{ here: level.level === props.level }}>
              <span class="quiet">{formatNumber(props.locale, level.from)}+</span> {level.name}
            </li>
          )}
        </For>
      </ol>
    </figure>
  );
}
