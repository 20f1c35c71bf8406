// The notes of all lessons in one place, in course order; to read, to go back to, to take along as a file.
import { createSignal, For, onMount, Show } from 'solid-js';
import { saveFile } from '../../adapters/files/files.ts';
import { openStore } from '../../adapters/store/open.ts';
import { type Note, notesOf } from '../../domain/records/notes.ts';
import { type NotedLesson, notesMarkdown, notesPlain } from '../../exchange/notes-text.ts';
import { formatDate, isoDay } from '../../i18n/date.ts';
import type { Locale } from '../../i18n/locales.ts';
import { speaker } from '../../i18n/translate.ts';
import type { AllNotesWords } from './words.ts';

export interface AllNotesLesson {
  id: string;
  title: string;
  href: string;
  sections: { id: string; heading: string }[];
}

interface Props {
  locale: Locale;
  site: string;
  words: AllNotesWords;
  lessons: AllNotesLesson[];
}

export default function AllNotes(props: Props) {
  const say = speaker(props.locale, props.words);
  const [notes, setNotes] = createSignal<Note[]>();
  const [message, setMessage] = createSignal('');
  onMount(async () => {
    const store = await openStore(props.site);
    const read = async () => setNotes(notesOf(await store.all()));
    store.subscribe(read);
    await read();
  });

  /** Lessons with notes in course order; lessons that the site no longer has come last, as one. */
  const noted = (): (NotedLesson & { href?: string })[] => {
    const all = notes() ?? [];
    const known = props.lessons.map(({ id, title, href, sections }) => ({
      title,
      href,
      notes: all.filter(({ lesson }) => lesson === id),
      sectionTitle: (section: string) => sections.find((other) => other.id === section)?.heading,
    }));
    const gone = all.filter(({ lesson }) => !props.lessons.some(({ id }) => id === lesson));
    return [...known, { title: say('goneLesson'), notes: gone, sectionTitle: () => undefined }].filter(
      (lesson) => lesson.notes.length > 0,
    );
  };

  const save = (form: 'md' | 'txt') => {
    const day = isoDay(Date.now());
    const title = say('fileTitle', { date: formatDate(props.locale, day) });
    const text = form === 'md' ? notesMarkdown(title, noted()) : notesPlain(title, noted());
    const name = `${props.site}-notes-${day}.${form}`;
    saveFile(name, text, form === 'md' ? 'text/markdown;charset=utf-8' : 'text/plain;charset=utf-8');
    setMessage(say('fileMade', { name }));
  };

  return (
    <div class="all-notes">
      <Show when={notes()?.length === 0}>
        <p class="quiet">{say('none')}</p>
      </Show>
      <For each={noted()}>
        {(lesson) => (
          <section>
            <h3>
              <Show when={lesson.href} fallback={lesson.title}>
                {(href) => <a href={href()}>{lesson.title}</a>}
              </Show>
            </h3>
            <ul class="note-list">
              <For each={lesson.notes}>
                {(note) => {
                  const heading = () => note.quote && lesson.sectionTitle(note.quote.section);
                  return (
                    <li>
                      <Show when={heading()}>
                        {(heading) => (
                          <p class="note-section">
                            <Show when={lesson.href} fallback={say('onSection', { section: heading() })}>
                              <a href={`${lesson.href}#${note.quote?.section}`}>
                                {say('onSection', { section: heading() })}
                              </a>
                            </Show>
                          </p>
                        )}
                      </Show>
                      <Show when={note.quote?.text}>{(quote) => <blockquote dir="auto">{quote()}</blockquote>}</Show>
                      <Show when={note.text.trim()}>
                        <p class="note-text" dir="auto">
                          {note.text}
                        </p>
                      </Show>
                      <p class="quiet">{formatDate(props.locale, note.changed)}</p>
                    </li>
                  );
                }}
              </For>
            </ul>
          </section>
        )}
      </For>
      <Show when={notes()?.length}>
        <p class="note-actions no-print">
          <button type="button" class="quiet-button" onClick={() => save('md')}>
            {say('saveMarkdown')}
          </button>
          <button type="button" class="quiet-button" onClick={() => save('txt')}>
            {say('savePlain')}
          </button>
        </p>
      </Show>
      <p class="quiet" role="status">
        {message()}
      </p>
    </div>
  );
}
