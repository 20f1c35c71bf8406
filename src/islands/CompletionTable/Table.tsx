// The table of completions: a row a person and course, sorted by any column.
import { For } from 'solid-js';
import type { CompletionRow, SortKey } from '../../exchange/completion-table.ts';
import { formatDate } from '../../i18n/date.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatDigits } from '../../i18n/number.ts';
import type { Say } from './words.ts';

interface Props {
  locale: Locale;
  say: Say;
  rows: readonly CompletionRow[];
  titleOf: (course: string) => string | undefined;
  order: { key: SortKey; descending: boolean };
  sort: (key: SortKey, column: string) => void;
}

const columns = [
  ['name', 'columnName'],
  ['course', 'columnCourse'],
  ['courseVersion', 'columnVersion'],
  ['date', 'columnDate'],
] as const satisfies readonly (readonly [SortKey, string])[];

export function Table(props: Props) {
  const { say } = props;
  const direction = (key: SortKey) =>
    props.order.key === key ? (props.order.descending ? 'descending' : 'ascending') : undefined;
  return (
    <div class="table-frame">
      <table>
        <caption class="visually-hidden">{say('caption')}</caption>
        <thead>
          <tr>
            <For each={columns}>
              {([key, sentence]) => (
                <th scope="col" aria-sort={direction(key)}>
                  <button type="button" class="plain-button" onClick={() => props.sort(key, say(sentence))}>
                    {say(sentence)}
                    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                      <path d={direction(key) === 'descending' ? 'M2 4l4 5 4-5z' : 'M2 8l4-5 4 5z'} />
                    </svg>
                  </button>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <th scope="row">
                  <bdi>{row.name}</bdi>
                </th>
                <td>
                  <bdi>{props.titleOf(row.course) ?? row.course}</bdi>
                </td>
                <td>{formatDigits(props.locale, row.courseVersion)}</td>
                <td>{formatDate(props.locale, row.date)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
