// Two tabs of one person: what is done in one shows in the other without a reload.
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/locales.ts';
import { lessons, saying } from '../real-content.ts';
import { answerRightly } from './quiz.ts';
import { settled } from './settled.ts';
import { useSite } from './site.ts';

const site = useSite();
const [lesson] = lessons as [(typeof lessons)[number]];

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'learn');

  test('the course map follows what is answered in another tab', async () => {
    const map = await site.visit();
    await map.goto(site.address(`${locale}/learn/`));
    const state = map.locator('.lesson-state').first();
    await map.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
    expect(await state.textContent()).toContain(say('stateNew'));

    const reader = await map.context().newPage();
    await reader.goto(site.address(`${locale}/${lesson.path}`));
    const total = lesson.questions.length;
    for (const [index, question] of lesson.questions.slice(0, 2).entries()) {
      await answerRightly(reader, question, locale);
      const score = say('score', { right: index + 1, total });
      await state.filter({ hasText: `${say('stateBegun')} · ${score}` }).waitFor();
    }

    const data = await map.context().newPage();
    await data.goto(site.address(`${locale}/data/`));
    const sayData = saying(locale, 'data');
    await data.getByText(sayData('count', { n: 3 }), { exact: true }).waitFor();
    await data.getByRole('button', { name: sayData('eraseButton'), exact: true }).click();
    await data.getByRole('button', { name: sayData('eraseYes'), exact: true }).click();
    await state.filter({ hasText: say('stateNew') }).waitFor();
  });

  test('two tabs that answer at once keep both answers', async () => {
    const one = await site.visit();
    const two = await one.context().newPage();
    const [first, second] = lesson.questions as [(typeof lesson.questions)[number], (typeof lesson.questions)[number]];
    await Promise.all([one, two].map((page) => page.goto(site.address(`${locale}/${lesson.path}`))));
    await Promise.all([answerRightly(one, first, locale), answerRightly(two, second, locale)]);
    await Promise.all([settled(one), settled(two)]);
    await one.goto(site.address(`${locale}/learn/`));
    const score = say('score', { right: 2, total: lesson.questions.length });
    await one.locator('.lesson-state', { hasText: score }).waitFor();
  });
});
