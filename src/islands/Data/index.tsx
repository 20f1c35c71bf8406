// A person's own data: save a backup, restore one with a preview, take the records as a table, erase everything.
import { createSignal, Match, onMount, Show, Switch } from 'solid-js';
import { readFile, saveFile } from '../../adapters/files/files.ts';
import { openStore } from '../../adapters/store/open.ts';
import { profilesNow } from '../../adapters/store/profiles.ts';
import type { Store } from '../../adapters/store/store.ts';
import { union } from '../../domain/records/order.ts';
import { type Tally, tally } from '../../domain/records/tally.ts';
import { largestBackup, type ReadBackup, readBackup, writeBackup } from '../../exchange/backup.ts';
import { writeLearningCsv } from '../../exchange/learning-csv.ts';
import { isoDay } from '../../i18n/date.ts';
import type { Locale } from '../../i18n/locales.ts';

import { speaker } from '../../i18n/translate.ts';
import { Preview } from './Preview.tsx';
import { type DataOutline, placesOf } from './places.ts';

import { refusal } from './refusal.ts';
import type { DataWords } from './words.ts';

interface Props {
  locale: Locale;
  site: string;
  words: DataWords;
  outline: DataOutline;
}

export default function Data(props: Props) {
  const say = speaker(props.locale, props.words);
  const [store, setStore] = createSignal<Store>();
  const [count, setCount] = createSignal(0);
  const [message, setMessage] = createSignal('');
  const [found, setFound] = createSignal<{ backup: ReadBackup; added: number; known: number; kinds: Tally }>();
  const [erasing, setErasing] = createSignal(false);

  // Where several people share the device, each erases what is theirs and nothing of the others.
  const [shared, setShared] = createSignal(false);

  onMount(async () => {
    setShared(profilesNow(props.site).profiles.length > 1);
    const opened = await openStore(props.site);
    const recount = async () => setCount((await opened.all()).length);
    opened.subscribe(recount);
    // Counted before it is shown: “nothing is recorded” must not flash where something is.
    await recount();
    setStore(opened);
  });

  const backup = async () => {
    const created = new Date();
    const text = writeBackup({
      site: props.site,
      created: created.toISOString(),
      records: await store()!.all(),
      drafts: await store()!.drafts(),
    });
    const name = `${props.site}-backup-${created.toISOString().slice(0, 10)}.jsonl`;
    saveFile(name, text, 'application/jsonl');
    setMessage(say('backupDone', { name }));
  };

  const table = async () => {
    const places = placesOf(props.outline);
    const text = writeLearningCsv(await store()!.all(), (about) => places.get(about));
    const name = `${props.site}-learning-${isoDay(Date.now())}.csv`;
    saveFile(name, text, 'text/csv;charset=utf-8');
    setMessage(say('backupDone', { name }));
  };

  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    setFound(undefined);
    setMessage('');
    if (!file) return;
    const text = await readFile(file, largestBackup);
    const read = text.ok ? readBackup(text.value, props.site) : text;
    input.value = '';
    if (!read.ok) {
      setMessage(refusal(read.failure, largestBackup, say));
      return;
    }
    const known = new Set((await store()!.all()).map(({ id }) => id));
    const different = union([], read.value.records);
    const fresh = different.filter(({ id }) => !known.has(id));
    const counts = { added: fresh.length, known: different.length - fresh.length };
    setFound({ backup: read.value, ...counts, kinds: tally(fresh) });
  };

  const restore = async () => {
    const { backup } = found()!;
    try {
      const added = await store()!.merge(backup.records);
      for (const draft of backup.drafts) await store()!.saveDraft(draft.about, draft.value, draft.time);
      setMessage(say('restored', { n: added }));
    } catch {
      setMessage(say('restoreFull'));
    }
    setFound(undefined);
  };

  const erase = async () => {
    await store()!.erase();
    setErasing(false);
    if (shared()) {
      setMessage(say('erasedOwn'));
      return;
    }
    try {
      for (const key of Object.keys(localStorage)) if (key.startsWith(`${props.site}:`)) localStorage.removeItem(key);
    } catch {
      // Storage is refused: there is nothing to remove.
    }
    delete document.documentElement.dataset.theme;
    setMessage(say('erased'));
  };

  return (
    <div class="data">
      <p>
        <Show when={store()} fallback={say('loading')}>
          {count() > 0 ? say('count', { n: count() }) : say('countNone')}
        </Show>
      </p>
      <Show when={store()?.kind === 'memory'}>
        <p class="storage-note">{say('memory')}</p>
      </Show>
      <p class="message" role="status">
        {message()}
      </p>

      <section>
        <h2>{say('backup')}</h2>
        <p>{say('backupText')}</p>
        <button type="button" disabled={!store() || count() === 0} onClick={backup}>
          {say('backupButton')}
        </button>
      </section>

      <section>
        <h2>{say('restore')}</h2>
        <p>{say('restoreText')}</p>
        <Switch
          fallback={
            // The browser's own file control speaks the browser's language: the label stands in for it.
            <label class="button quiet-button file">
              <input
                type="file"
                class="visually-hidden"
                accept=".jsonl,.json,.txt,application/jsonl"
                disabled={!store()}
                onChange={(event) => choose(event.currentTarget)}
              />
              {say('restoreChoose')}
            </label>
          }
        >
          <Match when={found()}>
            {(preview) => (
              <Preview
                locale={props.locale}
                say={say}
                {...preview()}
                restore={restore}
                cancel={() => setFound(undefined)}
              />
            )}
          </Match>
        </Switch>
      </section>

      <section>
        <h2>{say('table')}</h2>
        <p>{say('tableText')}</p>
        <button type="button" class="quiet-button" disabled={!store() || count() === 0} onClick={table}>
          {say('tableButton')}
        </button>
      </section>

      <section>
        <h2>{say('erase')}</h2>
        <p>{say(shared() ? 'eraseTextOwn' : 'eraseText')}</p>
        <Show
          when={erasing()}
          fallback={
            <button type="button" class="quiet-button" disabled={!store()} onClick={() => setErasing(true)}>
              {say('eraseButton')}
            </button>
          }
        >
          <div class="actions">
            <span role="alert">{say('eraseSure', { n: count() })}</span>
            <button type="button" class="danger" onClick={erase}>
              {say('eraseYes')}
            </button>
            <button type="button" class="quiet-button" onClick={() => setErasing(false)}>
              {say('eraseNo')}
            </button>
          </div>
        </Show>
      </section>
    </div>
  );
}
