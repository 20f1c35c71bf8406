// A person answers in a lesson and meets the question again when it is due: through days (the browser's clock is set), with a
// date to be ready by, reminders for the calendar, and “my learning” at the end. axe looks at each screen on the way.
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { formatDay, inBothCalendars } from '../../src/i18n/day.ts';
import { type Locale, localeCodes, otherLocale } from '../../src/i18n/locales.ts';
import { formatPercent } from '../../src/i18n/number.ts';
import type { Question } from '../../src/schema/quiz.ts';
import { lessons, optionsOf, saying } from '../real-content.ts';
import { violations } from './axe.ts';
import { check, choose, idsOf, openQuestion } from './quiz.ts';
import { siteId, useSite } from './site.ts';

const site = useSite();
const day = 86_400_000;
/** Ten in the morning of Sunday 22 November 2026 in Tehran. */
const start = Date.parse('2026-11-22T10:00:00+03:30');
const lesson = lessons[0]!;
const [wrongly, rightly] = lesson.questions.filter((question) => 'options' in question) as [Question, Question];

const visit = (locale: Locale) => site.visit({ bypassCSP: true, timezoneId: 'Asia/Tehran', locale });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const settle = (page: Page) => page.locator('.today h2').waitFor();

async function goTo(page: Page, days: number, path: string) {
  await page.clock.setFixedTime(start + days * day);
  await page.goto(site.address(path));
}
async function answerIn(page: Page, question: Question, locale: Locale, right: boolean) {
  const form = await openQuestion(page, question.id);
  const options = idsOf(optionsOf(question, locale), right);
  await choose(form, right ? options : options.slice(0, 1));
  await check(form);
}
/** Answers the question that the review asks, which is one of the two, and says how sure it is. */
async function answerAsked(page: Page, locale: Locale, right: (id: string) => boolean, sure: number): Promise<string> {
  const form = page.locator('.asking form');
  const name = await form.locator('.option input').first().getAttribute('name');
  const question = lesson.questions.find(({ id }) => id === name)!;
  const options = idsOf(optionsOf(question, locale), right(question.id));
  await choose(form, right(question.id) ? options : options.slice(0, 1));
  await form.locator(`.confidence input[value="${sure}"]`).check();
  await check(form);
  return question.id;
}

/** Waits until the answer that is begun is safe in the browser's storage. */
const seeDraft = (page: Page, option: string) =>
  page.waitForFunction(async (option) => {
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((opened, failed) => {
        const request = indexedDB.open(name!);
        request.onsuccess = () => opened(request.result);
        request.onerror = () => failed(request.error);
      });
      const drafts = await new Promise<unknown[]>((read) => {
        const request = database.transaction('drafts').objectStore('drafts').getAll();
        request.onsuccess = () => read(request.result);
      });
      database.close();
      const kept = JSON.stringify(drafts);
      if (kept.includes(`"${option}"`) && kept.includes('"confidence":1')) return true;
    }
    return false;
  }, option);

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'review');
  const mine = saying(locale, 'mine');
  const heading = (page: Page) => page.locator('.today h2').textContent();

  test('what was wrong comes back the next day, what was right later, and nothing twice a day', async () => {
    const page = await visit(locale);
    await goTo(page, 0, `${locale}/review/`);
    await settle(page);
    expect(await heading(page)).toBe(say('nothingYet'));
    expect(await violations(page)).toEqual([]);

    await page.goto(site.address(`${locale}/${lesson.path}`));
    await answerIn(page, wrongly, locale, false);
    await answerIn(page, rightly, locale, true);
    await goTo(page, 0, `${locale}/review/`);
    await settle(page);
    expect(await heading(page)).toBe(say('nothingDue'));
    const next = say('nextDue', { date: formatDay(locale, '2026-11-23'), n: 1 });
    expect(await page.locator('.today').textContent()).toContain(next);

    // Next morning, an hour earlier than the answer.
    await goTo(page, 0.95, `${locale}/review/`);
    await settle(page);
    expect(await heading(page)).toBe(say('dueNow', { n: 1 }));
    await press(page, say('start'));
    expect(await answerAsked(page, locale, () => false, 3)).toBe(wrongly.id);
    expect(await violations(page), 'an answered question').toEqual([]);
    await press(page, say('finish'));
    expect(await heading(page)).toBe(say('done'));
    expect(await page.locator('.today h2').evaluate((element) => element === document.activeElement)).toBe(true);
    await page.reload();
    await settle(page);
    expect(await heading(page)).toBe(say('nothingDue'));

    // Three days on both are due, in the other language too; a begun answer outlasts a reload and the change of language.
    const other = otherLocale(locale);
    await goTo(page, 4, `${other}/review/`);
    await settle(page);
    expect(await heading(page)).toBe(saying(other, 'review')('dueNow', { n: 2 }));
    await press(page, saying(other, 'review')('start'));
    const asked = await page.locator('.asking .option input').first().getAttribute('name');
    const [begun] = idsOf(optionsOf(lesson.questions.find(({ id }) => id === asked)!, other), true);
    await page.locator(`.asking input[value="${begun}"]`).check();
    await page.locator('.asking .confidence input[value="1"]').check();
    await seeDraft(page, begun!);
    await goTo(page, 4, `${locale}/review/`);
    await settle(page);
    await press(page, say('resume'));
    expect(await page.locator('.asking .option input').first().getAttribute('name')).toBe(asked);
    expect(await page.locator(`.asking input[value="${begun}"]`).isChecked()).toBe(true);
    await answerAsked(page, locale, () => true, 2);
    // The words of the whole review are there: it goes on without a connection.
    await page.context().setOffline(true);
    await press(page, say('next'));
    await answerAsked(page, locale, () => true, 2);
    await press(page, say('finish'));
    await page.locator('.today h2', { hasText: say('done') }).waitFor();
    expect(await page.locator('.today').textContent()).toContain(say('doneAll', { n: 2 }));
    await page.context().setOffline(false);
  });

  test('a date to be ready by, typed in the reader’s calendar, and the file for the calendar', async () => {
    const page = await visit(locale);
    await goTo(page, 0, `${locale}/${lesson.path}`);
    for (const question of lesson.questions.filter((question) => 'options' in question)) {
      await answerIn(page, question, locale, question !== wrongly);
    }
    await page.goto(site.address(`${locale}/review/`));
    await settle(page);
    const fields = page.locator('.date-fields input');
    const [impossible, date] =
      locale === 'fa'
        ? [
            ['۳۱', '۹', '۱۴۰۵'],
            ['۸', '۹', '۱۴۰۵'],
          ]
        : [
            ['31', '11', '2026'],
            ['29', '11', '2026'],
          ];
    for (const [index, text] of impossible.entries()) await fields.nth(index).fill(text);
    await press(page, say('readySet'));
    await page.getByText(saying(locale, 'dates')('noSuchDay', { n: 30 }), { exact: true }).waitFor();
    expect(await fields.first().evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await violations(page), 'a refused date').toEqual([]);
    for (const [index, text] of date.entries()) await fields.nth(index).fill(text);
    await fields.last().press('Enter');
    const set = say('readyIs', { date: formatDay(locale, '2026-11-29'), n: 7 });
    await page.getByText(set, { exact: true }).waitFor();
    await page.reload();
    await page.getByText(set, { exact: true }).waitFor();

    const download = page.waitForEvent('download');
    await press(page, say('calendarButton'));
    const file = await download;
    expect(file.suggestedFilename()).toBe(`${siteId}-review.ics`);
    const text = await readFile(await file.path(), 'utf8');
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    const days = events.map((event) => event.startDate.toString());
    expect(days[0]).toBe('2026-11-23');
    expect(days.every((date) => date > '2026-11-22' && date < '2026-11-29')).toBe(true);
    expect(days.length).toBeGreaterThan(1);
    expect(events[0]!.description).toContain(inBothCalendars(locale, '2026-11-23'));
    expect(events[0]!.description).toContain(site.address(`${locale}/review/`));
    await page.getByText(say('calendarDone', { name: file.suggestedFilename(), n: days.length })).waitFor();

    await press(page, say('readyClear'));
    await page.getByText(say('readyCleared'), { exact: true }).waitFor();
    await page.reload();
    await settle(page);
    expect(await fields.count()).toBe(3);
  });

  test('my learning shows mastery, what is due again, and what was sure but wrong', async () => {
    const page = await visit(locale);
    await goTo(page, 0, `${locale}/my-learning/`);
    await page.locator('.go-on .button', { hasText: mine('begin') }).waitFor();
    expect(await violations(page), 'before anything').toEqual([]);
    await page.goto(site.address(`${locale}/${lesson.path}`));
    for (const question of lesson.questions) {
      if ('options' in question || question.type === 'true-false') await answerIn(page, question, locale, true);
    }
    await goTo(page, 3.5, `${locale}/review/`);
    await settle(page);
    await press(page, say('start'));
    // One of them wrong and sure, all others right.
    const ids: string[] = [];
    for (;;) {
      ids.push(await answerAsked(page, locale, (id) => id !== wrongly.id, 3));
      const last = await page.getByRole('button', { name: say('finish'), exact: true }).count();
      await press(page, say(last ? 'finish' : 'next'));
      if (last) break;
    }
    expect(new Set(ids).size).toBe(lesson.questions.length);

    await page.goto(site.address(`${locale}/my-learning/`));
    const misjudged = page.locator('.misjudged li');
    await misjudged.first().waitFor();
    expect(await misjudged.count()).toBe(1);
    expect(await misjudged.textContent()).toContain(wrongly.text[locale]);
    expect(await misjudged.locator('a').first().getAttribute('href')).toContain(`/${locale}/${lesson.path}`);
    await page.locator('.mastery summary').click();
    const row = page.locator('.mastery tbody tr', { hasText: lesson.title[locale] });
    const value = (lesson.questions.length - 1) / lesson.questions.length;
    expect(await row.textContent()).toContain(mine('stateLearning'));
    expect(await row.textContent()).toContain(formatPercent(locale, value));
    expect(await violations(page), 'with mastery and a misjudged question').toEqual([]);

    // Mended two days and more later, twice: mastered; and when it has rested long enough, due for review, not lost.
    for (const days of [5, 9]) {
      await goTo(page, days, `${locale}/review/`);
      await settle(page);
      if (await page.getByRole('button', { name: say('start'), exact: true }).count()) {
        await press(page, say('start'));
        await answerAsked(page, locale, () => true, 2);
      }
    }
    await goTo(page, 10, `${locale}/my-learning/`);
    await page.locator('.mastery summary').click();
    await row.filter({ hasText: mine('stateMastered') }).waitFor();
    await goTo(page, 200, `${locale}/my-learning/`);
    await page.locator('.mastery summary').click();
    await row.filter({ hasText: mine('stateReviewDue') }).waitFor();
    expect(await row.textContent()).toContain(formatPercent(locale, 1));
    expect(await violations(page), 'due for review').toEqual([]);
  });

  test('with the keyboard alone a question is answered and the review finished', async () => {
    const page = await visit(locale);
    await goTo(page, 0, `${locale}/${lesson.path}`);
    await answerIn(page, wrongly, locale, false);
    await goTo(page, 2, `${locale}/review/`);
    await settle(page);
    await page.getByRole('button', { name: say('start'), exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.asking').waitFor();
    const [right] = idsOf(optionsOf(wrongly, locale), true);
    const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value ?? '');
    await page.keyboard.press('Tab');
    if (wrongly.type === 'multiple') {
      for (const id of idsOf(optionsOf(wrongly, locale), true)) {
        while ((await focused()) !== id) await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
      }
    } else {
      await page.keyboard.press('Space');
      while ((await focused()) !== right) await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Tab');
    while (!['1', '2', '3'].includes(await focused())) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.asking .option.right').first().waitFor();
    const on = page.getByRole('button', { name: say('finish'), exact: true });
    while (!(await on.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.today h2', { hasText: say('done') }).waitFor();
  });
});
