// A review as a person goes through it: empty, waiting, due; answers kept with confidence and place; what is lost and what is not.
import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library';
import { beforeEach, describe, expect, test } from 'vitest';
import { isKind } from '../../../src/domain/records/record.ts';
import { formatDay } from '../../../src/i18n/day.ts';
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts';
import { saying } from '../../real-content.ts';
import { day, noon, reviewIn, reviewProps, type World, world } from './world.tsx';

let here: World;
beforeEach(() => {
  here = world();
});

async function open(locale: Locale = 'en') {
  const Review = reviewIn(here);
  render(() => <Review {...reviewProps(locale)} />);
  await waitFor(() => expect(document.querySelector('.today h2')).not.toBeNull());
}
const reopen = async (locale: Locale = 'en') => {
  cleanup();
  await open(locale);
};
const heading = () => document.querySelector('.today h2')?.textContent;
const asked = () => document.querySelector('.asking legend')?.textContent ?? '';
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (value: string) => fireEvent.click(document.querySelector(`.option input[value="${value}"]`)!);
const sure = (level: number) => fireEvent.click(document.querySelector(`.confidence input[value="${level}"]`)!);
const check = () => fireEvent.submit(document.querySelector('.asking form')!);

async function begin(name = 'start', locale: Locale = 'en') {
  press(saying(locale, 'review')(name));
  await waitFor(() => expect(asked()).not.toBe(''));
}
/** Answers what is asked and goes on. */
async function answer(value: string, level: number, locale: Locale = 'en') {
  const say = saying(locale, 'review');
  choose(value);
  sure(level);
  check();
  const on = await waitFor(() => document.querySelector<HTMLButtonElement>('.asking-next button') ?? fail());
  expect([say('next'), say('finish')]).toContain(on.textContent);
  fireEvent.click(on);
}
const fail = (): never => {
  throw new Error('not yet');
};

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'review');

  test('before anything was answered it says how questions come here', async () => {
    await open(locale);
    expect(heading()).toBe(say('nothingYet'));
    expect(screen.getAllByRole('link', { name: say('toCourse') })[0]!.getAttribute('href')).toBe('/map/');
    expect(document.body.textContent).toContain(say('nothingYetText'));
  });

  test('while nothing is due it says when something will be, and how much', async () => {
    await here.answer('t-one', false, 0);
    await here.answer('l-one', false, 0);
    await here.answer('l-two', true, 0);
    await open(locale);
    expect(heading()).toBe(say('nothingDue'));
    const next = say('nextDue', { date: formatDay(locale, '2026-11-23'), n: 2 });
    expect(document.querySelector('.today')!.textContent).toContain(next);
  });

  test('what is due is asked one by one, and each answer is kept with its place and confidence', async () => {
    await here.answer('t-one', false, 0);
    await here.answer('l-one', true, 0);
    here.state.now = noon + 3 * day;
    await open(locale);
    expect(heading()).toBe(say('dueNow', { n: 2 }));
    await begin('start', locale);
    expect(asked()).toContain(saying(locale, 'quiz')('number', { n: 1, total: 2 }));
    await answer('right', 2, locale);
    await waitFor(() => expect(asked()).toContain(saying(locale, 'quiz')('number', { n: 2, total: 2 })));
    await answer('wrong', 3, locale);
    await waitFor(() => expect(heading()).toBe(say('done')));
    expect(document.activeElement?.textContent).toBe(say('done'));
    expect(document.querySelector('.today')!.textContent).toContain(say('doneSome', { n: 2, right: 1 }));

    const kept = (await here.store.all()).filter((record) => isKind(record, 'question.answered')).slice(2);
    expect(kept.map(({ confidence, place, right, try: tries }) => ({ confidence, place, right, tries }))).toEqual([
      { confidence: 2, place: 'review', right: true, tries: 1 },
      { confidence: 3, place: 'review', right: false, tries: 1 },
    ]);
    expect(new Set(kept.map(({ about }) => about))).toEqual(new Set(['t-one', 'l-one']));
    await reopen(locale);
    expect(heading(), 'what was answered today is not asked again today').toBe(say('nothingDue'));
  });
});

describe('due', () => {
  const say = saying('en', 'review');

  test('lasts the whole day: the hour of the answer does not matter', async () => {
    await here.answer('t-one', false, 0);
    here.state.now = new Date(2026, 10, 23, 0, 1).getTime();
    await open();
    expect(heading()).toBe(say('dueNow', { n: 1 }));
  });
  test('waits unharmed for weeks and is still no failure', async () => {
    await here.answer('t-one', false, 0);
    here.state.now = noon + 40 * day;
    await open();
    expect(heading()).toBe(say('dueNow', { n: 1 }));
    expect(document.querySelector('.today')!.textContent).not.toMatch(/late|overdue|miss|fail/i);
  });
  test('questions of a test are left alone until the test is passed', async () => {
    const tested = (share: number) =>
      here.store.append({
        kind: 'module.tested',
        about: 'trust',
        ...{ seed: 1, share, passMark: 0.8 },
        answers: [{ question: 't-test', response: ['wrong'], score: 0, min: 0, max: 1, right: false }],
      });
    await tested(0.5);
    here.state.now = noon + 2 * day;
    await open();
    expect(heading()).toBe(say('nothingYet'));
    await tested(0.9);
    here.state.now = noon + 4 * day;
    await reopen();
    expect(heading()).toBe(say('dueNow', { n: 1 }));
  });
  test('a question that the site no longer has is not asked', async () => {
    await here.answer('gone', false, 0);
    here.state.now = noon + 2 * day;
    await open();
    expect(heading()).toBe(say('nothingYet'));
  });
});

describe('nothing is lost', () => {
  const say = saying('en', 'review');
  beforeEach(async () => {
    for (const id of ['t-one', 't-two', 'l-one']) await here.answer(id, false, 0);
    here.state.now = noon + 2 * day;
  });

  test('on a reload the question begun comes first, with what was chosen', async () => {
    await open();
    await begin();
    await answer('right', 1);
    const second = await waitFor(() => (asked().includes('2 of 3') ? asked() : fail()));
    choose('vague');
    sure(3);
    await waitFor(async () => expect((await here.store.drafts())[0]?.value).toMatchObject({ confidence: 3 }));
    await reopen();
    expect(heading()).toBe(say('dueNow', { n: 2 }));
    await begin('resume');
    expect(asked().replace('1 of 2', '2 of 3')).toBe(second);
    const checked = [...document.querySelectorAll<HTMLInputElement>('.asking input:checked')].map(({ value }) => value);
    expect(checked).toEqual(['vague', '3']);
    check();
    await waitFor(async () => expect(await here.store.drafts()).toEqual([]));
  });
  test('an answer in another tab is not asked again here', async () => {
    await open();
    await begin();
    const current = asked();
    const others = ['t-one', 't-two', 'l-one'].filter((id) => !current.includes(id));
    await here.answer(others[0]!, true, 2);
    await answer('right', 2);
    await waitFor(() => expect(asked()).toContain(others[1]!));
    await answer('right', 2);
    await waitFor(() => expect(heading()).toBe(say('done')));
  });
  test('without a connection it says so, and begins once there is one', async () => {
    const { files } = here.state;
    here.state.files = {};
    await open();
    press(say('start'));
    await screen.findByText(say('fetchFailed'));
    expect(heading()).toBe(say('dueNow', { n: 3 }));
    here.state.files = files;
    await begin();
    expect(screen.queryByText(say('fetchFailed'))).toBeNull();
  });
  test('once begun, the connection is no longer needed', async () => {
    await open();
    await begin();
    here.state.files = {};
    for (let n = 0; n < 3; n++) await answer('right', 2);
    await waitFor(() => expect(heading()).toBe(say('done')));
  });
  test('answering again for practice counts once, and the way on stays open', async () => {
    await open();
    await begin();
    choose('wrong');
    sure(1);
    check();
    fireEvent.click(await screen.findByRole('button', { name: saying('en', 'quiz')('again') }));
    expect(document.querySelector('.asking-next')).not.toBeNull();
    await answer('right', 3);
    await answer('right', 3);
    await answer('right', 3);
    await waitFor(() => expect(heading()).toBe(say('done')));
    expect(document.querySelector('.today')!.textContent).toContain(say('doneSome', { n: 3, right: 2 }));
  });
  test('an answer that does not say how sure it is is asked for that first', async () => {
    await open();
    await begin();
    choose('right');
    check();
    await screen.findByText(saying('en', 'quiz')('chooseSure'));
    expect(document.querySelector('.asking-next')).toBeNull();
  });
});
