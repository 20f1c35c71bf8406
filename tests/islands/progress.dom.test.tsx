// The course map and the button of the home page, as folds over what a person did, also while it happens.
import { render, waitFor } from '@solidjs/testing-library';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/adapters/store/open.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import Continue from '../../src/islands/Continue/index.tsx';
import Progress from '../../src/islands/Progress/index.tsx';
import { lessons, saying } from '../real-content.ts';
import { continueProps, progressProps } from './island-props.ts';

const [first, second] = lessons as [(typeof lessons)[number], (typeof lessons)[number]];

/** Does everything in some lessons: opens them, answers every question rightly but the first. */
async function finish(site: string, done: readonly (typeof lessons)[number][]) {
  const store = await openStore(site);
  for (const { id, questions } of done) {
    await store.append({ kind: 'lesson.opened', about: id });
    for (const [index, question] of questions.entries()) {
      const right = index > 0;
      const grade = { score: right ? 1 : 0, min: 0, max: 1, right };
      await store.append({ kind: 'question.answered', about: question.id, response: ['x'], ...grade });
    }
  }
}

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'learn');
  const home = saying(locale, 'home');

  test('the map fills in as lessons are done', async () => {
    const site = `map-${locale}`;
    const { container } = render(() => <Progress {...progressProps(locale, site)} />);
    const star = () => container.querySelector('.module-star')!;
    const states = () => [...container.querySelectorAll('.lesson-state')].map(({ textContent }) => textContent);
    const next = () => container.querySelector('.next-step')!.textContent;
    expect(star().querySelectorAll('.filled')).toHaveLength(0);
    expect(next()).toBe(say('begin', { title: first.title[locale] }));

    await finish(site, [first]);
    const total = lessons.length;
    await waitFor(() => expect(next()).toBe(say('resume', { title: second.title[locale] })));
    expect(star().getAttribute('aria-label')).toBe(say('starLabel', { n: 1, total }));
    const questions = first.questions.length;
    expect(states()[0]).toBe(
      [
        say('stateFinished'),
        say('score', { right: questions - 1, total: questions }),
        say('minutes', { n: first.minutes }),
      ].join(' · '),
    );
    expect(states()[1]).toContain(say('stateNew'));
    expect(star().querySelectorAll('.filled').length).toBeGreaterThan(0);

    await finish(site, lessons.slice(1));
    await waitFor(() => expect(next()).toBe(say('allDone')));
    expect(star().querySelectorAll('.filled')).toHaveLength(8);
  });

  test('home begins, goes on, and ends with a look back', async () => {
    const site = `home-${locale}`;
    const { container } = render(() => <Continue {...continueProps(locale, site)} />);
    const button = () => container.querySelector('a')!;
    const note = () => container.querySelector('.continue-note')!.textContent;
    expect([button().textContent, note()]).toEqual([home('begin'), '']);

    await finish(site, [first]);
    await waitFor(() => expect(note()).toBe(second.title[locale]));
    expect(button().textContent).toBe(home('resume'));
    expect(button().getAttribute('href')).toBe(`/${locale}/${second.path}`);

    await finish(site, lessons.slice(1));
    await waitFor(() => expect(button().textContent).toBe(home('review')));
    expect(note()).toBe(home('allDone'));
    expect(button().getAttribute('href')).toBe(`/${locale}/learn/`);
  });
});
