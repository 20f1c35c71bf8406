// How far the answering has come, dimension by dimension. Never a clock.
import { For } from 'solid-js';
import { type Locale, locales } from '../../i18n/locales.ts';
import { type MessageGroup, speaker } from '../../i18n/translate.ts';
import type { Answers } from './answers.ts';
import type { InstrumentView, ItemPlace } from './instrument-view.ts';

interface Props {
  locale: Locale;
  words: MessageGroup;
  instrument: InstrumentView;
  answers: Answers;
  at: ItemPlace;
}

export function DimensionProgress(props: Props) {
  const say = speaker(props.locale, props.words);
  const { dimensions } = props.instrument;
  const total = dimensions.reduce((sum, { items }) => sum + items.length, 0);
  const width = 360 / dimensions.length;
  const bar = width - 4;
  // Time runs with the reading direction: the first dimension stands where reading begins.
  const x = (index: number, of: number) =>
    locales[props.locale].dir === 'rtl' ? 360 - index * width - of : index * width;
  const share = (index: number) => {
    const { items } = dimensions[index]!;
    return items.filter(({ id }) => props.answers[id] !== undefined).length / items.length;
  };
  return (
    <div class="dimension-progress">
      <p>
        <b>
          {say('dimension', {
            n: props.at.dimensionIndex + 1,
            total: dimensions.length,
            name: props.at.dimension.name,
          })}
        </b>
        <span class="quiet">{say('position', { n: props.at.index + 1, total })}</span>
      </p>
      <svg
        viewBox="0 0 360 8"
        role="img"
        aria-label={say('progressLabel', { n: Object.keys(props.answers).length, total })}
        preserveAspectRatio="none"
      >
        <For each={dimensions}>
          {(_, index) => (
            <>
              <rect
                class="track"
                classList={{ here: index() === props.at.dimensionIndex }}
                x={x(index(), bar)}
                y="1"
                width={bar}
                height="6"
                rx="3"
              />
              <rect
                class="fill"
                x={x(index(), bar * share(index()))}
                y="1"
                width={bar * share(index())}
                height="6"
                rx="3"
              />
            </>
          )}
        </For>
      </svg>
    </div>
  );
}
