// The certificate itself: one A4 sheet, landscape. What it says is what is known: who says to have completed which course, and when.
import { Ornament } from './Ornament.tsx';

interface Props {
  title: string;
  brand: string;
  name: string;
  /** “has completed the course …”. */
  deed: string;
  version: string;
  /** The day in both calendars, the reader's first. */
  date: string;
  otherDate: string;
  selfAttested: string;
  completedOnly: string;
  trainer: string;
  signedOn: string;
}

export function Sheet(props: Props) {
  return (
    <article class="sheet" aria-label={props.title}>
      <Ornament />
      <div class="sheet-text">
        <p class="sheet-brand">{props.brand}</p>
        <h2>{props.title}</h2>
        <p class="sheet-name">
          <bdi>{props.name}</bdi>
        </p>
        <p class="sheet-deed">{props.deed}</p>
        <p class="sheet-day">
          {props.date} <span class="sheet-quiet">({props.otherDate})</span>
        </p>
        <p class="sheet-quiet">{props.version}</p>
        <div class="sheet-foot">
          <p class="sheet-attest">
            <b>{props.selfAttested}</b> {props.completedOnly}
          </p>
          <p class="sheet-line">{props.trainer}</p>
          <p class="sheet-line">{props.signedOn}</p>
        </div>
      </div>
    </article>
  );
}
