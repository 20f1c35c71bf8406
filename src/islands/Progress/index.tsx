// The course map: modules as a path, each with its star; lessons with what was done in them. Whole without a script, then filled in.
import { createSignal, For, onMount, Show } from 'solid-js';
import { openStore } from '../../adapters/store/open.ts';
import { attemptsAt } from '../../domain/records/attempts.ts';
import { continueAt, lessonProgress } from '../../domain/records/progress.ts';
import type { LearnerRecord } from '../../domain/records/record.ts';
import type { Locale } from '../../i18n/locales.ts';
import { speaker } from '../../i18n/translate.ts';
import { ModuleStar } from './ModuleStar.tsx';

import { type MapTest, TestLine } from './TestLine.tsx';

import type { ProgressWords } from './words.ts';

export interface MapLesson {
  id: string;
  title: string;
  summary: string;
  href: string;
  minutes: number;
  questions: string[];
}
export interface MapModule {
  id: string;
  title: string;
  summary: string;
  audience: 'everyone' | 'managers';
  minutes: number;
  outcomes: string[];
  lessons: MapLesson[];
  test: MapTest | undefined;
}

interface Props {
  locale: Locale;
  site: string;
  words: ProgressWords;
  modules: MapModule[];
}

export default function Progress(props: Props) {
  const say = speaker(props.locale, props.words);
  const [records, setRecords] = createSignal<LearnerRecord[]>([]);
  onMount(async () => {
    const store = await openStore(props.site);
    const read = async () => setRecords(await store.all());
    store.subscribe(read);
    await read();
  });
  const lessons = props.modules.flatMap((module) => module.lessons);
  const progress = () => new Map(lessonProgress(lessons, records()).map((lesson) => [lesson.id, lesson]));
  const next = () => lessons.find((lesson) => lesson.id === continueAt(lessons, records()));
  const finished = (module: MapModule) =>
    module.lessons.filter((lesson) => progress().get(lesson.id)?.state === 'finished').length;
  const allDone = () => lessons.every((lesson) => progress().get(lesson.id)?.state === 'finished');

  return (
    <div class="course">
      <p class="next-step">
        <Show when={!allDone()} fallback={<strong>{say('allDone')}</strong>}>
          <a class="button" href={(next() ?? lessons[0])?.href}>
            {next() ? say('resume', { title: next()!.title }) : say('begin', { title: lessons[0]?.title ?? '' })}
          </a>
        </Show>
      </p>
      <ol class="modules">
        <For each={props.modules}>
          {(module) => (
            <li id={module.id}>
              <ModuleStar
                done={finished(module)}
                total={module.lessons.length}
                label={say('starLabel', { n: finished(module), total: module.lessons.length })}
              />
              <div>
                <h2>{module.title}</h2>
                <p class="quiet">
                  {say(module.audience)} · {say('lessons', { n: module.lessons.length })} ·{' '}
                  {say('minutes', { n: module.minutes })}
                </p>
                <p>{module.summary}</p>
                <h3>{say('outcomes')}</h3>
                <ul>
                  <For each={module.outcomes}>{(outcome) => <li>{outcome}</li>}</For>
                </ul>
                <h3>{say('lessonList')}</h3>
                <ol class="lessons">
                  <For each={module.lessons}>
                    {(lesson) => {
                      const state = () => progress().get(lesson.id)?.state ?? 'new';
                      return (
                        <li class={state()}>
                          <a href={lesson.href}>{lesson.title}</a>
                          <p>{lesson.summary}</p>
                          <p class="lesson-state">
                            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                              <circle cx="8" cy="8" r="6" />
                              <Show when={state() !== 'new'}>
                                <path d={state() === 'finished' ? 'm4.8 8.3 2.3 2.3 4.2-4.8' : 'M8 4.5V8h2.5'} />
                              </Show>
                            </svg>
                            {say(
                              state() === 'finished'
                                ? 'stateFinished'
                                : state() === 'begun'
                                  ? 'stateBegun'
                                  : 'stateNew',
                            )}
                            <Show when={progress().get(lesson.id)?.answered}>
                              {' · '}
                              {say('score', {
                                right: progress().get(lesson.id)?.right ?? 0,
                                total: progress().get(lesson.id)?.total ?? 0,
                              })}
                            </Show>
                            {' · '}
                            {say('minutes', { n: lesson.minutes })}
                          </p>
                        </li>
                      );
                    }}
                  </For>
                </ol>
                <Show when={module.test}>
                  {(test) => (
                    <TestLine
                      locale={props.locale}
                      words={props.words}
                      test={test()}
                      attempts={attemptsAt(module.id, records())}
                    />
                  )}
                </Show>
              </div>
            </li>
          )}
        </For>
      </ol>
    </div>
  );
}
