// The review page: what is due, asked one question at a time; a date to be ready by; reminders. Store, clock and files are handed in.
import { createMemo, createSignal, For, Match, onCleanup, onMount, Show, Switch } from 'solid-js';
import type { Draft, LearnerRecord, NewRecord } from '../../domain/records/record.ts';
import type { Reminders } from '../../exchange/reminders.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Message, speaker } from '../../i18n/translate.ts';
import type { DateWords } from '../DateField/words.ts';
import { Asking } from './Asking.tsx';
import { Calendar } from './Calendar.tsx';
import { createSession } from './create-session.ts';
import { isQuestionsFile, type ReviewCourse } from './outline.ts';
import { planOf } from './plan.ts';
import { ReadyBy } from './ReadyBy.tsx';
import { remindersOf } from './reminders-of.ts';
import { Today } from './Today.tsx';
import type { ReviewWords } from './words.ts';

/** The part of the store that review uses. */
export interface ReviewStore {
  kind: 'device' | 'memory';
  all(): Promise<LearnerRecord[]>;
  append(record: NewRecord): Promise<{ kept: boolean }>;
  draft(about: string): Promise<Draft | undefined>;
  saveDraft(about: string, value: unknown): Promise<{ kept: boolean }>;
  deleteDraft(about: string): Promise<void>;
  subscribe(changed: () => void): () => void;
}

export interface ReviewWorld {
  open: (site: string) => Promise<ReviewStore>;
  /** The JSON of one of the site's files, null where it cannot be had. */
  readFile: (address: string) => Promise<unknown>;
  /** Epoch milliseconds. */
  now: () => number;
  saveReminders: (name: string, reminders: Reminders) => Promise<void>;
}

export interface ReviewProps {
  locale: Locale;
  site: string;
  words: ReviewWords;
  quizWords: Readonly<Record<string, Message>>;
  dateWords: DateWords;
  courses: ReviewCourse[];
  /** The site's name, and its course map. */
  brand: string;
  map: string;
}

export function makeReview(world: ReviewWorld) {
  return function Review(props: ReviewProps) {
    const say = speaker(props.locale, props.words);
    const [store, setStore] = createSignal<ReviewStore>();
    const [records, setRecords] = createSignal<LearnerRecord[]>([]);
    const [now, setNow] = createSignal(0);
    const [trouble, setTrouble] = createSignal<'fetchFailed' | 'memory' | 'full' | null>(null);
    const plan = createMemo(() => planOf(props.courses, records(), now()));
    const note = ({ kept }: { kept: boolean }) => {
      if (!kept) setTrouble(store()?.kind === 'memory' ? 'memory' : 'full');
    };
    const session = createSession(store, plan, note);

    onMount(async () => {
      // A page left open overnight is looked at again in the morning.
      const look = () => setNow(world.now());
      document.addEventListener('visibilitychange', look);
      onCleanup(() => document.removeEventListener('visibilitychange', look));
      const opened = await world.open(props.site);
      if (opened.kind === 'memory') setTrouble('memory');
      const read = async () => {
        look();
        setRecords(await opened.all());
      };
      await read();
      setStore(opened);
      await session.recall();
      opened.subscribe(read);
    });

    /** All words of today's questions come before the first is asked: whoever then loses the connection can still finish. */
    const start = async () => {
      setNow(world.now());
      const wanted = new Set(plan().due.map(({ module }) => module));
      const modules = props.courses.flatMap((course) => course.modules).filter(({ id }) => wanted.has(id));
      const files = await Promise.all(modules.map(({ questionsAt }) => world.readFile(questionsAt)));
      if (!files.every(isQuestionsFile)) {
        setTrouble('fetchFailed');
        return;
      }
      if (trouble() === 'fetchFailed') setTrouble(null);
      session.start(files.flat());
    };

    const makeReminders = async () => {
      const { locale, site, brand, words } = props;
      const address = location.origin + location.pathname;
      const reminders = remindersOf(plan(), { ...{ locale, site, brand, words, address }, now: world.now() });
      const name = `${site}-review.ics`;
      if (reminders.days.length > 0) await world.saveReminders(name, reminders);
      return { name, days: reminders.days.length };
    };

    return (
      <div class="review">
        <div role="status">
          <Show when={trouble()}>{(sort) => <p class="storage-note">{say(sort())}</p>}</Show>
        </div>
        <Switch fallback={<p class="today reading">{say('loading')}</p>}>
          <Match when={store() && session.asked()} keyed>
            {(question) => (
              <Asking
                locale={props.locale}
                words={props.words}
                quizWords={props.quizWords}
                question={question}
                number={session.number()}
                total={session.total()}
                kept={session.kept()}
                keep={session.keep}
                answered={(state) => session.answered(question.id, state)}
                next={session.next}
              />
            )}
          </Match>
          <Match when={store()}>
            <Today
              locale={props.locale}
              words={props.words}
              plan={plan()}
              done={session.done()}
              begun={session.begun() !== ''}
              map={props.map}
              start={start}
            />
          </Match>
        </Switch>
        <Show when={!session.asked()}>
          <Calendar locale={props.locale} words={props.words} ready={store() !== undefined} make={makeReminders} />
          <section class="plan" aria-labelledby="ready-by">
            <h2 id="ready-by">{say('readyTitle')}</h2>
            <p>{say('readyText')}</p>
            <For each={props.courses}>
              {(course) => (
                <ReadyBy
                  locale={props.locale}
                  words={props.words}
                  dateWords={props.dateWords}
                  course={props.courses.length > 1 ? course.title : ''}
                  ready={store() !== undefined}
                  today={plan().today}
                  readyBy={plan().goals.get(course.id)?.readyBy ?? ''}
                  untouched={plan().untouched.get(course.id) ?? 0}
                  map={props.map}
                  set={async (readyBy) => note(await store()!.append({ kind: 'goal.set', about: course.id, readyBy }))}
                />
              )}
            </For>
          </section>
        </Show>
      </div>
    );
  };
}
