// Ranked bars of the dimensions with the borders of the levels, and the same as a table.
import { For } from 'solid-js';
import type { SoloReport } from '../../../domain/assessment/solo.ts';
import { type Locale, locales } from '../../../i18n/locales.ts';
import { formatNumber } from '../../../i18n/number.ts';
import { type MessageGroup, speaker } from '../../../i18n/translate.ts';
import type { InstrumentView } from '../instrument-view.ts';

interface Props {
  locale: Locale;
  words: MessageGroup;
  instrument: InstrumentView;
  report: SoloReport;
}

export function DimensionBars(props: Props) {
  const say = speaker(props.locale, props.words);
  const rtl = locales[props.locale].dir === 'rtl';
  const rows = () =>
    props.report.score.dimensions
      .map((score) => ({
        ...score,
        name: props.instrument.dimensions.find(({ id }) => id === score.id)!.name,
        level: props.report.dimensionLevels.find(({ id }) => id === score.id)?.level,
      }))
      .sort((a, b) => (b.score ?? -1) - (a.score ?? -1));
  const levelName = (level: number | undefined) =>
    level === undefined ? '–' : (props.instrument.levels.find((candidate) => candidate.level === level)?.name ?? '');
  const number = (value: number) => formatNumber(props.locale, Math.round(value));
  const missing = (status: string) => say(status === 'not-applicable' ? 'notApplicable' : 'insufficient');
  return (
    <figure class="bars">
      <figcaption>
        <b>{say('figure')}</b> <span class="quiet">{say('figureNote')}</span>
      </figcaption>
      <ol>
        <For each={rows()}>
          {(row) => (
            <li>
              <span class="bar-name">{row.name}</span>
              <span class="bar-value">{row.score === null ? missing(row.status) : number(row.score)}</span>
              <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect class="track" width="100" height="4" />
                <rect class="bar" x={rtl ? 100 - (row.score ?? 0) : 0} width={row.score ?? 0} height="4" />
                <For each={props.instrument.levels.slice(1)}>
                  {({ from }) => <rect class="cut" x={(rtl ? 100 - from : from) - 0.15} width="0.3" height="4" />}
                </For>
              </svg>
            </li>
          )}
        </For>
      </ol>
      <details class="optional">
        <summary>{say('tableTitle')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a small screen the table scrolls, with keys too */}
        <section class="sideways" aria-label={say('tableTitle')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('columnDimension')}</th>
                <th scope="col">{say('columnScore')}</th>
                <th scope="col">{say('columnLevel')}</th>
                <th scope="col">{say('columnAnswers')}</th>
              </tr>
            </thead>
            <tbody>
              <For each={rows()}>
                {(row) => (
                  <tr>
                    <th scope="row">{row.name}</th>
                    <td>{row.score === null ? missing(row.status) : number(row.score)}</td>
                    <td>{levelName(row.level)}</td>
                    <td>{say('answersOf', { n: row.answered, total: row.applicable })}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}
