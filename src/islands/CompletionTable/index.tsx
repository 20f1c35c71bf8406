// A trainer's table of completions: files are chosen or dropped, read here and never stored.
import { createSignal, For, onMount, Show } from 'solid-js';
import { readFile, saveFile } from '../../adapters/files/files.ts';
import { type Completion, largestCompletion, readCompletion } from '../../exchange/completion.ts';
import {
  type CompletionRow,
  type SortKey,
  sortedBy,
  withCompletions,
  writeCompletionCsv,
} from '../../exchange/completion-table.ts';
import { isoDay } from '../../i18n/date.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { speaker } from '../../i18n/translate.ts';
import { refusal } from './refusal.ts';
import { Table } from './Table.tsx';
import type { TeamWords } from './words.ts';

interface Props {
  locale: Locale;
  site: string;
  words: TeamWords;
  /** Titles of the site's courses by id. */
  titles: Record<string, string>;
}

export default function CompletionTable(props: Props) {
  const say = speaker(props.locale, props.words);
  const [rows, setRows] = createSignal<CompletionRow[]>([]);
  const [refused, setRefused] = createSignal<{ file: string; why: string }[]>([]);
  const [order, setOrder] = createSignal<{ key: SortKey; descending: boolean }>({ key: 'name', descending: false });
  const [message, setMessage] = createSignal('');
  const [over, setOver] = createSignal(false);
  let input: HTMLInputElement | undefined;

  const { compare } = new Intl.Collator(locales[props.locale].intl, { numeric: true });
  const titleOf = (course: string) => (Object.hasOwn(props.titles, course) ? props.titles[course] : undefined);
  const sorted = () => sortedBy(rows(), order().key, order().descending, compare);
  const files = () => rows().reduce((sum, row) => sum + row.files, 0);

  const open = async (chosen: readonly File[]) => {
    const read: Completion[] = [];
    const failed: { file: string; why: string }[] = [];
    // One after another: a thousand files need not be in memory at once.
    for (const file of chosen) {
      const text = await readFile(file, largestCompletion);
      const completion = text.ok ? readCompletion(text.value, props.site) : text;
      if (completion.ok) read.push(completion.value);
      else failed.push({ file: file.name, why: refusal(completion.failure, say) });
    }
    setRows((known) => withCompletions(known, read));
    setRefused((known) => [...known, ...failed]);
    const repeated = files() - rows().length;
    setMessage(
      [
        say('count', { n: rows().length, files: files() }),
        ...(repeated > 0 ? [say('repeated', { n: repeated })] : []),
        ...(failed.length > 0 ? [`${say('refused', { n: failed.length })}.`] : []),
      ].join(' '),
    );
  };
  const choose = async () => {
    if (!input?.files?.length) return;
    await open([...input.files]);
    input.value = '';
  };
  // Files that were chosen before the script arrived are not forgotten.
  onMount(choose);
  const sort = (key: SortKey, column: string) => {
    setOrder((now) => ({ key, descending: now.key === key && !now.descending }));
    setMessage(say('sorted', { column }));
  };
  const save = () => {
    const name = `${props.site}-completions-${isoDay(Date.now())}.csv`;
    saveFile(name, writeCompletionCsv(sorted(), titleOf), 'text/csv;charset=utf-8');
    setMessage(say('fileMade', { name }));
  };
  const clear = () => {
    setRows([]);
    setRefused([]);
    setMessage(say('cleared'));
  };

  return (
    <section
      class="completions"
      classList={{ over: over() }}
      aria-label={say('caption')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        open([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <div class="drop">
        {/* The browser's own file control speaks the browser's language: the label stands in for it. */}
        <label class="button">
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            multiple
            ref={input}
            onChange={choose}
          />
          {say('choose')}
        </label>
        <span class="quiet">{say('drop')}</span>
      </div>
      <p class="message" role="status">
        {message()}
      </p>
      <Show when={refused().length > 0}>
        <details open class="refused">
          <summary>{say('refused', { n: refused().length })}</summary>
          <ul>
            <For each={refused()}>
              {({ file, why }) => (
                <li>
                  <bdi>{file}</bdi>: {why}
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
      <Show when={rows().length > 0}>
        <Table locale={props.locale} say={say} rows={sorted()} titleOf={titleOf} order={order()} sort={sort} />
        <p class="completion-actions">
          <button type="button" onClick={save}>
            {say('csv')}
          </button>
          <button type="button" class="quiet-button" onClick={clear}>
            {say('clear')}
          </button>
        </p>
      </Show>
      <p class="quiet column">{say('selfNote')}</p>
    </section>
  );
}
