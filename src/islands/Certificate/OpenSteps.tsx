// What a course still asks for before it is completed: lessons and tests, each a link.
import { For, Show } from 'solid-js';
import type { CourseCompletion } from '../../domain/records/completion.ts';
import type { Say } from './words.ts';

export interface CertificateCourse {
  id: string;
  title: string;
  version: string;
  modules: {
    id: string;
    title: string;
    lessons: { id: string; title: string; href: string; questions: string[] }[];
    test?: 'pass' | 'self-check';
    testHref?: string;
  }[];
}

interface Props {
  say: Say;
  course: CertificateCourse;
  completion: CourseCompletion;
}

export function OpenSteps(props: Props) {
  const { say } = props;
  const lessons = () =>
    props.course.modules
      .flatMap((module) => module.lessons)
      .filter(({ id }) => props.completion.openLessons.includes(id));
  const tests = () => props.course.modules.filter(({ id }) => props.completion.openTests.includes(id));
  return (
    <div class="open-steps">
      <p>{say('notYet')}</p>
      <Show when={lessons().length > 0}>
        <h2>{say('openLessons', { n: lessons().length, total: props.completion.lessons })}</h2>
        <ul>
          <For each={lessons()}>
            {(lesson) => (
              <li>
                <a href={lesson.href}>{lesson.title}</a>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={tests().length > 0}>
        <h2>{say('openTests', { n: tests().length, total: props.completion.tests })}</h2>
        <ul>
          <For each={tests()}>
            {(module) => (
              <li>
                <a href={module.testHref}>{say('testOf', { module: module.title })}</a>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
