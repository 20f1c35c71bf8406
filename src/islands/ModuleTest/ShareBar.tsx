// A share as a bar with the mark on it. Decoration: the sentence beside it says the same in words.
import { Show } from 'solid-js';
import { type Locale, locales } from '../../i18n/locales.ts';

interface Props {
  locale: Locale;
  /** 0 … 1, as is the mark; no mark for a self-check. */
  share: number;
  mark: number | null;
}

const width = 360;

export function ShareBar(props: Props) {
  // Quantities grow with the reading direction.
  const from = (length: number) => (locales[props.locale].dir === 'rtl' ? width - length : 0);
  const at = (share: number) => (locales[props.locale].dir === 'rtl' ? width * (1 - share) : width * share);
  return (
    <svg class="share-bar" viewBox={`0 0 ${width} 12`} aria-hidden="true" preserveAspectRatio="none">
      <rect class="track" x="0" y="3" width={width} height="6" rx="3" />
      <rect class="fill" x={from(width * props.share)} y="3" width={width * props.share} height="6" rx="3" />
      <Show when={props.mark}>{(mark) => <path class="mark" d={`M${at(mark())} 0v12`} />}</Show>
    </svg>
  );
}
