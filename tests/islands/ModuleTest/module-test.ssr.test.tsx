// Before the script: the page of a test offers to start and shows nothing of its bank; the course map names the test and links to it.
import { renderToString } from 'solid-js/web';
import { expect, test } from 'vitest';
import Progress from '../../../src/islands/Progress/index.tsx';
import { island, propsOf, saying, selfCheck, store, test4 } from './world.tsx';

test('the test offers to start, and shows no question, no option and no reason', () => {
  const ModuleTest = island(store());
  for (const locale of ['fa', 'en'] as const) {
    const say = saying(locale);
    const html = renderToString(() => <ModuleTest {...propsOf(test4, locale)} />);
    expect(html).toMatch(new RegExp(`<button[^>]*disabled[^>]*>(<!--.*?-->)?${say('start')}`));
    expect(html).toContain(say('loading'));
    for (const { view } of test4.questions) expect(html).not.toContain(view.id);
  }
});

test('a self-check is handed no sentence that speaks of passing', () => {
  const { test } = propsOf(selfCheck).words;
  for (const key of ['passed', 'notYet', 'resultPassed', 'resultNotYet', 'advicePassed', 'adviceNotYet']) {
    expect(test).not.toHaveProperty(key);
    expect(propsOf(test4).words.test).toHaveProperty(key);
  }
});

test('the course map names the test after the lessons, with its state and a link', () => {
  const words = Object.fromEntries(
    ['begin', 'resume', 'allDone', 'minutes', 'lessons', 'everyone', 'managers', 'outcomes', 'lessonList']
      .concat(['stateNew', 'stateBegun', 'stateFinished', 'starLabel', 'score'])
      .map((key) => [key, key])
      .concat(
        ['test', 'testSelf', 'testNew', 'testBest', 'testPassed'].map((key) => [key, saying('fa', 'learn')(key)]),
      ),
  ) as Parameters<typeof Progress>[0]['words'];
  const module = {
    ...{ id: 'trust', title: 'T', summary: 'S', audience: 'everyone' as const, minutes: 5, outcomes: [] },
    lessons: [{ id: 'l', title: 'Lesson', summary: '', href: '/l/', minutes: 5, questions: [] }],
  };
  const html = (test: { href: string; selfCheck: boolean } | undefined) =>
    renderToString(() => <Progress locale="fa" site="test" words={words} modules={[{ ...module, test }]} />);
  const withTest = html({ href: '/fa/learn/trust/test/', selfCheck: false });
  expect(withTest.indexOf('href="/fa/learn/trust/test/"')).toBeGreaterThan(withTest.indexOf('Lesson'));
  expect(withTest).toContain('آزمون فصل');
  expect(withTest).toContain('هنوز شرکت نکرده‌اید');
  expect(html({ href: '/t/', selfCheck: true })).toContain('خودسنجی فصل');
  expect(html(undefined)).not.toContain('آزمون');
});
