// Notes on a lesson: kept passages shown in the text, notes on the lesson or a section of it. Wakes when it is wanted.
import { createEffect, createSignal, onCleanup, onMount, Show } from 'solid-js';
import { readSiteFile } from '../../adapters/files/site-file.ts';
import { rememberNotes } from '../../adapters/store/note-hint.ts';
import { openStore } from '../../adapters/store/open.ts';
import { newRecordId } from '../../adapters/store/store.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translate } from '../../i18n/translate.ts';
import { createNotes } from './create-notes.ts';
import { paint } from './highlight.ts';
import { KeepBar } from './KeepBar.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import styles from './notes.css?url';
import { longestPassage, type Passage, passageOf, rangeOf } from './passage.ts';
import { isNotesFile, type NotesFile, type Say } from './words.ts';

interface Props {
  locale: Locale;
  site: string;
  lesson: string;
  /** The two sentences of the closed part; the others come from `file`. */
  title: string;
  unreachable: string;
  file: string;
}

export default function Notes(props: Props) {
  const [file, setFile] = createSignal<NotesFile | 'unreachable'>();
  const [ready, setReady] = createSignal<ReturnType<typeof createNotes>>();
  const [selected, setSelected] = createSignal<{ passage: Passage; place: DOMRect; kept: string | null }>();
  const [editing, setEditing] = createSignal<string | null>(null);
  let details: HTMLDetailsElement | undefined;
  let prose: Element | null = null;

  const words = () => {
    const loaded = file();
    return loaded && loaded !== 'unreachable' ? loaded : undefined;
  };
  // Nothing is said before the words are here.
  const say: Say = (key, parameters) => translate(props.locale, words()?.words[key] ?? '', parameters);

  onMount(async () => {
    prose = document.querySelector('.prose');
    const store = createNotes(props.lesson, await openStore(props.site), newRecordId);
    await store.read();
    setReady(store);
    // A selection that woke this island is older than its listener.
    look();
    const loaded = await readSiteFile(props.file);
    setFile(isNotesFile(loaded) ? loaded : 'unreachable');
  });

  createEffect(() => {
    const notes = ready()?.notes() ?? [];
    if (notes.length > 0) rememberNotes(props.site);
    paint(notes.flatMap(({ quote }) => (prose && quote && rangeOf(prose, props.lesson, quote)) || []));
  });

  /** Takes notice of the words that are selected now; of none, it leaves a passage that has just been kept on screen. */
  const look = () => {
    const selection = getSelection();
    if (!prose || !selection || selection.rangeCount === 0 || selection.isCollapsed) {
      if (!selected()?.kept) setSelected(undefined);
      return;
    }
    const range = selection.getRangeAt(0);
    const passage = passageOf(prose, props.lesson, range);
    const place = [...range.getClientRects()].at(-1);
    setSelected(passage && place ? { passage, place, kept: null } : undefined);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 200);
  };
  const dismiss = (event: KeyboardEvent) => event.key === 'Escape' && setSelected(undefined);
  const elsewhere = (event: PointerEvent) => {
    if (selected()?.kept && !(event.target as Element).closest('.keep-bar')) setSelected(undefined);
  };
  onMount(() => {
    document.addEventListener('selectionchange', settle);
    document.addEventListener('keydown', dismiss);
    document.addEventListener('pointerdown', elsewhere);
    onCleanup(() => {
      clearTimeout(waiting);
      document.removeEventListener('selectionchange', settle);
      document.removeEventListener('keydown', dismiss);
      document.removeEventListener('pointerdown', elsewhere);
      paint([]);
    });
  });

  const keep = async () => {
    const { passage, place } = selected()!;
    const same = ready()!
      .notes()
      .find(({ quote }) => quote?.section === passage.section && quote.text === passage.text);
    const kept = same?.id ?? (await ready()!.write('', passage));
    setSelected({ passage, place, kept });
    getSelection()?.removeAllRanges();
  };
  const write = () => {
    if (details) details.open = true;
    setEditing(selected()!.kept);
    setSelected(undefined);
  };

  return (
    <div class="notes">
      <Show when={words()}>
        <link rel="stylesheet" href={styles} />
      </Show>
      <details ref={details}>
        <summary>{props.title}</summary>
        <Show when={file() === 'unreachable'}>
          <p role="alert">{props.unreachable}</p>
        </Show>
        <Show when={words() && ready()}>
          {(store) => (
            <NotesPanel
              say={say}
              all={words()!.all}
              lesson={props.lesson}
              store={store()}
              prose={prose}
              editing={editing()}
              edit={setEditing}
              selected={selected()}
              keep={keep}
            />
          )}
        </Show>
      </details>
      <Show when={words() && ready() && selected()}>
        {(found) => (
          <KeepBar
            say={say}
            place={found().place}
            state={found().kept ? 'kept' : found().passage.text.length > longestPassage ? 'too-long' : 'offered'}
            keep={keep}
            write={write}
          />
        )}
      </Show>
      <p class="visually-hidden" role="status">
        {words() && selected() ? (selected()!.kept ? say('kept') : say('offered')) : ''}
      </p>
    </div>
  );
}
