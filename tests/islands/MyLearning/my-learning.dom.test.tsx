// My learning: where to go on, mastery in figure and table, what was sure and wrong first; and no clock anywhere.
import { render, waitFor, within } from '@solidjs/testing-library';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts';
import { formatPercent } from '../../../src/i18n/number.ts';
import { pick } from '../../../src/i18n/translate.ts';
import { makeMyLearning } from '../../../src/islands/MyLearning/make-my-learning.tsx';
import { myLearningWords } from '../../../src/islands/MyLearning/words.ts';
import { saying, wordsOf } from '../../real-content.ts';
import { courses, day, noon, type World, world } from '../Review/world.tsx';

let here: World;
beforeEach(() => {
  here = world();
});

async function open(locale: Locale) {
  const MyLearning = makeMyLearning(here);
  render(() => (
    <MyLearning
      {...{ locale, site: 'test', courses, map: '/map/', review: '/review/' }}
      words={pick(wordsOf(locale, 'mine'), myLearningWords)}
    />
  ));
  await waitFor(() => expect(document.querySelector('.go-on a')).not.toBeNull());
}
const text = () => document.body.textContent!;
const rows = () =>
  [...document.querySelectorAll('tbody tr')]
    .map((row) => [...row.querySelectorAll('th[scope=row], td')].map(({ textContent }) => textContent))
    .filter((cells) => cells.length > 0);

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'mine');

  test('before the start it leads to the first lesson and says what it will show', async () => {
    await open(locale);
    const begin = document.querySelector('.go-on a.button')!;
    expect([begin.textContent, begin.getAttribute('href')]).toEqual([say('begin'), '/promises/']);
    expect(rows().map(([title, state]) => [title, state])).toEqual(
      ['Promises', 'Words', 'Ears'].map((title) => [title, say('stateNew')]),
    );
    expect(text()).toContain(say('calNone'));
    expect(document.querySelectorAll('.misjudged')).toHaveLength(0);
  });

  test('mastery: mastered, due for review, being learned, new; figure and table say the same', async () => {
    for (const id of ['t-one', 't-two']) await here.answer(id, true, 0, { confidence: 3 });
    await here.answer('t-three', true, 0, { confidence: 1 });
    await here.answer('l-one', false, 0);
    for (const id of ['t-one', 't-two']) await here.answer(id, true, 3, { confidence: 3 });
    await here.answer('t-three', true, 3, { confidence: 1 });
    here.state.now = noon + 12 * day;
    await open(locale);
    const none = formatPercent(locale, 0);
    const all = formatPercent(locale, 1);
    expect(rows()).toEqual([
      ['Promises', say('stateMastered'), all, '–'],
      ['Words', say('stateReviewDue'), all, say('dueOf', { n: 1 })],
      ['Ears', say('stateLearning'), none, say('dueOf', { n: 1 })],
    ]);
    expect(text()).toContain(say('masteredOf', { n: 2, total: 2 }));
    expect(text()).toContain(say('due', { n: 2 }));
    const cells = [...document.querySelectorAll('.mastery-rows svg g')].map((cell) => [
      cell.querySelector('.fill')!.getAttribute('width'),
      cell.querySelectorAll('.sign').length,
    ]);
    expect(cells).toEqual([
      ['44', 1],
      ['44', 1],
      ['3', 0],
    ]);
    const next = document.querySelector('.go-on a.button')!;
    expect(next.textContent).toBe(say('resume', { title: 'Ears' }));
  });

  test('sure but wrong comes first, the latest on top, each with its words and the passage to read again', async () => {
    await here.answer('t-one', false, 0, { confidence: 3 });
    await here.answer('l-one', false, 1, { confidence: 3 });
    await here.answer('l-two', false, 1, { confidence: 1 });
    await open(locale);
    await waitFor(() => expect(document.querySelectorAll('.misjudged li')).toHaveLength(2));
    const items = [...document.querySelectorAll<HTMLElement>('.misjudged li')];
    expect(items.map((item) => item.querySelector('p')!.textContent)).toEqual(['Question l-one?', 'Question t-one?']);
    expect(items.map((item) => within(item).getByRole('link').getAttribute('href'))).toEqual([
      '/lesson/#l-one',
      '/lesson/#t-one',
    ]);
    expect(items[1]!.textContent).toContain(say('inLesson', { title: 'Promises' }));
    const headings = [...document.querySelectorAll('section[aria-labelledby=confidence] :is(h2, h3)')];
    expect(headings.map(({ textContent }) => textContent)).toEqual([say('confidence'), say('misjudged')]);
    expect(text()).toContain(say('calFew', { n: 3, enough: 10 }));
  });

  test('without a connection the lesson itself is what to read again', async () => {
    await here.answer('t-one', false, 0, { confidence: 3 });
    here.state.files = {};
    await open(locale);
    const link = await waitFor(() => document.querySelector('.misjudged a')!);
    expect(link.getAttribute('href')).toBe('/promises/');
  });

  test('from ten answers on it says how being sure went with being right', async () => {
    const ids = ['t-one', 't-two', 't-three', 'l-one', 'l-two'];
    for (const [index, id] of ids.entries()) await here.answer(id, index > 2, index, { confidence: 3 });
    for (const [index, id] of ids.entries()) await here.answer(id, index > 2, 10 + index, { confidence: 3 });
    await open(locale);
    expect(text()).toContain(say('calOver'));
    expect(text()).toContain(say('calFacts', { n: 10, right: 4, expected: 9 }));
  });
});

test('it follows what happens in another tab', async () => {
  await open('en');
  await here.answer('t-one', true, 0);
  await waitFor(() => expect(rows()[0]![1]).toBe(saying('en', 'mine')('stateLearning')));
});

test('no clock, no streak, no date stands on the page', async () => {
  for (const days of [0, 1, 2, 3]) await here.answer('t-one', true, days, { confidence: 2 });
  await open('en');
  expect(text()).not.toMatch(/streak|in a row|minute|hour|today at|\d:\d\d|November|20\d\d/i);
});
