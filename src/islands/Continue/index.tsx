// The one button of the home page: begin, or go on where this person stopped. Its place is the same before and after hydration.
import { createSignal, onMount, Show } from 'solid-js';
import { openStore } from '../../adapters/store/open.ts';
import { continueAt, lessonProgress, type OutlineLesson } from '../../domain/records/progress.ts';
import type { LearnerRecord } from '../../domain/records/record.ts';
import type { Locale } from '../../i18n/locales.ts';
import { speaker } from '../../i18n/translate.ts';
import type { ContinueWords } from './words.ts';

interface Props {
  locale: Locale;
  site: string;
  words: ContinueWords;
  outline: OutlineLesson[];
  lessons: { id: string; title: string; href: string }[];
  /** The course map. */
  map: string;
}

export default function Continue(props: Props) {
  const say = speaker(props.locale, props.words);
  const [records, setRecords] = createSignal<LearnerRecord[]>([]);
  onMount(async () => {
    const store = await openStore(props.site);
    const read = async () => setRecords(await store.all());
    store.subscribe(read);
    await read();
  });
  const next = () => {
    const id = continueAt(props.outline, records());
    return props.lessons.find((lesson) => lesson.id === id);
  };
  const finished = () =>
    records().length > 0 && lessonProgress(props.outline, records()).every((lesson) => lesson.state === 'finished');
  return (
    <div class="continue">
      <a class="button" href={next()?.href ?? (finished() ? props.map : (props.lessons[0]?.href ?? props.map))}>
        {next() ? say('resume') : finished() ? say('review') : say('begin')}
      </a>
      <p class="quiet continue-note">
        <Show when={next()} fallback={finished() ? say('allDone') : ''}>
          {(lesson) => <>{lesson().title}</>}
        </Show>
      </p>
    </div>
  );
}
