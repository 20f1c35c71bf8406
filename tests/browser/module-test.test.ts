// An employee takes the test of “Building trust”: half of it in Persian, after a reload and a switch the rest in English; nothing
// is told before it is handed in; the result speaks outcome by outcome; a second attempt passes, and opens the review.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localise } from '../../src/catalogue/localise.ts';
import { rightResponse } from '../../src/domain/quiz/right-response.ts';
import { questionView } from '../../src/domain/quiz/view.ts';
import { type Locale, localeCodes, otherLocale } from '../../src/i18n/locales.ts';
import { formatPercent } from '../../src/i18n/number.ts';
import { lessonsOf, moduleWithTest, saying } from '../real-content.ts';
import { respond } from './respond.ts';
import { useSite } from './site.ts';

const site = useSite();
const moduleId = 'building-trust';
const { module, test: bank } = moduleWithTest(moduleId);
const path = `learn/${moduleId}/test/`;
const total = module.outcomes.length * bank.perOutcome;

const viewsIn = (locale: Locale) => {
  const say = saying(locale, 'quiz');
  return localise(bank.questions, locale).map((question) =>
    questionView(question, { true: say('true'), false: say('false'), section: (id) => `#${id}` }),
  );
};
const views = { fa: viewsIn('fa'), en: viewsIn('en') };
const viewOf = (id: string, locale: Locale) => views[locale].find((view) => view.id === id)!;
const outcomeOf = (id: string) => bank.questions.find((question) => question.id === id)!.outcome;

/** The question on screen: its id, read from the address. */
async function onScreen(page: Page, n: number, locale: Locale): Promise<string> {
  await page.getByRole('heading', { name: saying(locale, 'test')('position', { n, total }), exact: true }).waitFor();
  return decodeURIComponent(new URL(page.url()).hash).replace(/^#question-/, '');
}
const form = (page: Page) => page.locator('.test-question form');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Answers the question on screen rightly. */
async function answerRightly(page: Page, id: string, locale: Locale) {
  await respond(form(page), viewOf(id, locale), rightResponse(viewOf(id, locale)), locale);
}

async function seeNothingTold(page: Page) {
  expect(
    await page.locator('.why, .part.right, .part.wrong, .option.right, .option.wrong, .option.missed').count(),
  ).toBe(0);
}

describe.each(localeCodes)('begun in %s', (locale) => {
  const other = otherLocale(locale);
  const say = saying(locale, 'test');
  const sayOther = saying(other, 'test');

  test('a test is taken in two languages, handed in, read, taken again and passed', async () => {
    const page = await site.visit();
    await page.goto(site.address(`${locale}/learn/`));
    const line = page.locator(`#${moduleId} .test-line`);
    expect(await line.textContent()).toContain(saying(locale, 'learn')('testNew'));
    await line.getByRole('link').click();
    await page.waitForURL(site.address(`${locale}/${path}`));
    expect(await page.locator('h1').textContent()).toBe(say('title', { title: module.title[locale] }));
    await press(page, say('start'));

    // The first half, the second question left open.
    const asked: string[] = [];
    const half = Math.floor(total / 2);
    for (let n = 1; n <= half; n++) {
      const id = await onScreen(page, n, locale);
      asked.push(id);
      expect(await form(page).locator('legend').textContent()).toContain(viewOf(id, locale).text);
      if (n !== 2) await answerRightly(page, id, locale);
      await seeNothingTold(page);
      await press(page, say('next'));
    }

    // On in the other language, at the same question; and after a reload the same again.
    const here = await onScreen(page, half + 1, locale);
    await page.locator('[data-language-switch]').click();
    await page.waitForURL(`${site.address(`${other}/${path}`)}#question-${here}`);
    await page.reload();
    for (let n = half + 1; n <= total; n++) {
      const id = await onScreen(page, n, other);
      asked.push(id);
      expect(await form(page).locator('legend').textContent()).toContain(viewOf(id, other).text);
      // Two thirds of the rest stay open too, so that the mark is not reached.
      if (n % 3 === 0) await answerRightly(page, id, other);
      await seeNothingTold(page);
      await press(page, sayOther(n === total ? 'toHandIn' : 'next'));
    }
    expect(new Set(asked).size).toBe(total);
    for (const { id } of module.outcomes) {
      expect(asked.filter((question) => outcomeOf(question) === id)).toHaveLength(bank.perOutcome);
    }

    // What is open is named; what was answered in the first language counts in the second.
    const right = asked.filter((_, index) => (index < half ? index !== 1 : (index + 1) % 3 === 0));
    const states = await page.locator('.answered-list li').evaluateAll((items) => items.map((item) => item.className));
    expect(states).toEqual(asked.map((id) => (right.includes(id) ? 'answered' : 'open')));
    await seeNothingTold(page);
    await press(page, sayOther('handIn'));

    await page.locator('.test-result').waitFor();
    const sections = page.locator('.outcome');
    expect(await sections.locator('h4').allTextContents()).toEqual(module.outcomes.map(({ text }) => text[other]));
    for (const [index, { id }] of module.outcomes.entries()) {
      const own = asked.filter((question) => outcomeOf(question) === id);
      const n = own.filter((question) => right.includes(question)).length;
      const line = await sections.nth(index).locator('p').first().textContent();
      expect(
        line?.startsWith(sayOther('outcomeLine', { right: n, total: own.length, share: '' }).split(' · ')[0]!),
      ).toBe(true);
      // What went wrong leads to a passage of a lesson that is there.
      const links = await sections
        .nth(index)
        .locator('.reread a')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      expect(links.length > 0).toBe(n < own.length);
      for (const link of links)
        expect(lessonsOf(moduleId).some(({ path }) => link.startsWith(site.address(`${other}/${path}`)))).toBe(true);
    }
    const questions = page.locator('.answered-question');
    expect(await questions.count()).toBe(total);
    expect(await questions.evaluateAll((all) => all.map((one) => (one as HTMLDetailsElement).open))).toEqual(
      asked.map((id) => !right.includes(id)),
    );

    // Read again in the first language: the same attempt, with its day.
    await page.locator('[data-language-switch]').click();
    await page.waitForURL(new RegExp(`/${locale}/${path}#result-`));
    await page.locator('.test-result').waitFor();
    expect(await sections.locator('h4').allTextContents()).toEqual(module.outcomes.map(({ text }) => text[locale]));
    await press(page, say('again'));

    // The second attempt: everything right.
    for (let n = 1; n <= total; n++) {
      await answerRightly(page, await onScreen(page, n, locale), locale);
      await press(page, say(n === total ? 'toHandIn' : 'next'));
    }
    expect(await page.locator('.hand-in > p').first().textContent()).toBe(say('handInAll'));
    await press(page, say('handIn'));
    await page
      .getByRole('heading', { name: say('resultPassed', { share: formatPercent(locale, 1) }), exact: true })
      .waitFor();
    expect(await page.locator('.answered-question:not([open])').count()).toBe(total);
    await press(page, say('toStartReview'));
    expect(await page.locator('.attempts li').count()).toBe(2);
    await press(page, say('review'));
    await page
      .locator('.free-review form')
      .nth(bank.questions.length - 1)
      .waitFor();

    await page.goto(site.address(`${locale}/learn/`));
    await line.filter({ hasText: saying(locale, 'learn')('testPassed') }).waitFor();
  });

  test('by keyboard alone: on with Enter, open ones named, back to one by its link', async () => {
    const page = await site.visit();
    await page.goto(site.address(`${locale}/${path}`));
    await page.locator('.start button:enabled').focus();
    await page.keyboard.press('Enter');
    const first = await onScreen(page, 1, locale);
    // The heading has the focus; the next stop is in the question.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('form') !== null)).toBe(true);
    for (let n = 1; n <= total; n++) {
      await onScreen(page, n, locale);
      await page.getByRole('button', { name: say(n === total ? 'toHandIn' : 'next'), exact: true }).focus();
      await page.keyboard.press('Enter');
    }
    await page.getByText(say('handInNothing'), { exact: true }).waitFor();
    expect(await page.locator('.hand-in button').isDisabled()).toBe(true);
    await page.locator('.answered-list a').first().focus();
    await page.keyboard.press('Enter');
    expect(await onScreen(page, 1, locale)).toBe(first);
  });

  test('without a script the page says what the test is, and leads to the lessons', async () => {
    const page = await site.visit({ javaScriptEnabled: false });
    await page.goto(site.address(`${locale}/${path}`));
    for (const sentence of [say('count', { n: total, each: bank.perOutcome }), say('noScript')])
      expect(await page.getByText(sentence, { exact: true }).isVisible()).toBe(true);
    expect(await page.locator('main button:visible').count()).toBe(0);
    for (const lesson of lessonsOf(moduleId)) {
      const link = page.getByRole('main').getByRole('link', { name: lesson.title[locale], exact: true });
      expect(await link.getAttribute('href')).toContain(`${locale}/${lesson.path}`);
    }
    await page.goto(site.address(`${locale}/learn/`));
    expect(await page.locator(`#${moduleId} .test-line a`).getAttribute('href')).toContain(`${locale}/${path}`);
  });
});
