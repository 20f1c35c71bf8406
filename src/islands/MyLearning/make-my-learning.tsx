// My learning: where to go on, what is due, how well each lesson is known, how well being sure goes with being right. No clocks, no streaks.
import { createEffect, createMemo, createSignal, onMount, Show } from 'solid-js';
import { grade } from '../../domain/quiz/grade.ts';
import { rereads } from '../../domain/quiz/reread.ts';
import { continueAt } from '../../domain/records/progress.ts';
import type { LearnerRecord } from '../../domain/records/record.ts';
import type { Locale } from '../../i18n/locales.ts';
import { speaker } from '../../i18n/translate.ts';
import { isQuestionsFile } from '../Review/outline.ts';
import { Confidence, type ToReread } from './Confidence.tsx';
import { learningOf, type Misjudged, type MyCourse } from './learning.ts';
import { MasteryFigure } from './MasteryFigure.tsx';
import type { MyLearningWords } from './words.ts';

export interface MyLearningWorld {
  open: (site: string) => Promise<{ all(): Promise<LearnerRecord[]>; subscribe(changed: () => void): () => void }>;
  /** The JSON of one of the site's files, null where it cannot be had. */
  readFile: (address: string) => Promise<unknown>;
  /** Epoch milliseconds. */
  now: () => number;
}

export interface MyLearningProps {
  locale: Locale;
  site: string;
  words: MyLearningWords;
  courses: MyCourse[];
  map: string;
  review: string;
}

export function makeMyLearning(world: MyLearningWorld) {
  return function MyLearning(props: MyLearningProps) {
    const say = speaker(props.locale, props.words);
    const [records, setRecords] = createSignal<LearnerRecord[]>([]);
    const [now, setNow] = createSignal(0);
    const [ready, setReady] = createSignal(false);
    onMount(async () => {
      const store = await world.open(props.site);
      const read = async () => {
        setNow(world.now());
        setRecords(await store.all());
      };
      await read();
      setReady(true);
      store.subscribe(read);
    });

    const learning = createMemo(() => learningOf(props.courses, records(), now()));
    const lessons = props.courses.flatMap((course) => course.modules).flatMap((module) => module.lessons);
    const next = () => lessons.find(({ id }) => id === continueAt(lessons, records()));
    const begun = () => learning().modules.some((module) => module.lessons.some(({ standing }) => standing !== 'new'));

    /** Each module's file is asked for once a page. */
    const files = new Map<string, Promise<unknown>>();
    const fileAt = (address: string) => {
      const file = files.get(address) ?? world.readFile(address);
      files.set(address, file);
      return file;
    };
    /** The words of a misjudged question, and where to read again; its lesson where the words cannot be had. */
    const toReread = async ({ question, response, module, lesson }: Misjudged): Promise<ToReread> => {
      const place = lesson ? say('inLesson', { title: lesson.title }) : say('inTest', { title: module.title });
      const whole = [lesson?.href ?? `${props.map}#${module.id}`];
      const file = await fileAt(module.questionsAt);
      const view = isQuestionsFile(file) ? file.find(({ id }) => id === question) : undefined;
      if (!view) return { question, text: '', place, links: whole };
      const links = rereads(view, grade(view, response));
      return { question, text: view.text, place, links: links.length > 0 ? links : whole };
    };
    const [misjudged, setMisjudged] = createSignal<ToReread[]>([]);
    createEffect(() => {
      const wanted = learning().misjudged;
      Promise.all(wanted.map(toReread)).then((found) => {
        if (wanted === learning().misjudged) setMisjudged(found);
      });
    });

    return (
      <div class="my-learning">
        <section class="go-on">
          <Show when={ready()} fallback={<p>{say('loading')}</p>}>
            <p>
              <Show
                when={next()}
                fallback={
                  <a class="button" href={begun() ? props.map : (lessons[0]?.href ?? props.map)}>
                    {say(begun() ? 'allDone' : 'begin')}
                  </a>
                }
              >
                {(lesson) => (
                  <a class="button" href={lesson().href}>
                    {say('resume', { title: lesson().title })}
                  </a>
                )}
              </Show>
            </p>
            <p>
              {learning().due > 0 ? say('due', { n: learning().due }) : say('dueNone')}{' '}
              <a href={props.review}>{say('toReview')}</a>
            </p>
          </Show>
        </section>
        <section aria-labelledby="mastery">
          <h2 id="mastery">{say('mastery')}</h2>
          <p>{say('masteryText')}</p>
          <MasteryFigure locale={props.locale} words={props.words} modules={learning().modules} />
        </section>
        <section aria-labelledby="confidence">
          <h2 id="confidence">{say('confidence')}</h2>
          <Confidence
            locale={props.locale}
            words={props.words}
            calibration={learning().calibration}
            misjudged={misjudged()}
          />
        </section>
      </div>
    );
  };
}
