// A shared device: two people with records apart, a name in the header, a device that is handed over and asks who is next.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isolated } from '../../src/i18n/isolate.ts';
import { type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { lessons, saying } from '../real-content.ts';
import { violations } from './axe.ts';
import { answerRightly, openQuestion } from './quiz.ts';
import { siteId, useSite } from './site.ts';

const site = useSite();
const [lesson] = lessons as [(typeof lessons)[number]];
const [question] = lesson.questions as [(typeof lesson.questions)[number]];
const [mina, zahra] = ['Mina', 'زهرا'] as const;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const toData = async (page: Page, locale: Locale) => {
  await page.goto(site.address(`${locale}/data/`));
  await page.locator('.people').waitFor({ state: 'attached' });
};
const count = (page: Page) => page.locator('.data > p').first().textContent();
/** The name as the header shows it; '' where one person uses the device. */
const shownName = (page: Page) =>
  page.locator('.learner').evaluate((element) => {
    if (getComputedStyle(element).display === 'none') return '';
    return getComputedStyle(document.documentElement).getPropertyValue('--learner').replaceAll('"', '');
  });

/** A lesson begun by the first person, then a second one with a PIN comes. */
async function shareDevice(page: Page, locale: Locale) {
  const say = saying(locale, 'profiles');
  await page.goto(site.address(`${locale}/${lesson.path}`));
  await answerRightly(page, question, locale);
  expect(await shownName(page)).toBe('');
  await toData(page, locale);
  await press(page, say('add'));
  await page.getByLabel(say('ownName'), { exact: true }).fill(mina);
  await page.getByLabel(say('otherName'), { exact: true }).fill(zahra);
  await page.getByLabel(say('pin'), { exact: true }).last().fill('۲۴۶۸');
  await press(page, say('addYes'));
  await page.waitForURL(site.address(`${locale}/learn/`));
}

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'profiles');
  const sayData = saying(locale, 'data');
  const sayLearn = saying(locale, 'learn');

  test('records are apart; the first person’s stay in the database that was always there', async () => {
    const page = await site.visit();
    await shareDevice(page, locale);
    expect(await shownName(page)).toBe(zahra);
    expect(await page.locator('.lesson-state').first().textContent()).toContain(sayLearn('stateNew'));
    await page.goto(site.address(`${locale}/${lesson.path}`));
    await openQuestion(page, question.id);
    expect(await page.locator(`#q-${question.id} .why`).count()).toBe(0);

    await toData(page, locale);
    await press(page, say('choose', { name: isolated(mina) }));
    await page.waitForURL(site.address(`${locale}/learn/`));
    expect(await shownName(page)).toBe(mina);
    await page
      .locator('.lesson-state')
      .first()
      .filter({ hasText: sayLearn('stateBegun') })
      .waitFor();
    const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(databases).toHaveLength(2);
    expect(databases).toContain(siteId);
  });

  test('handed over, every page asks who is learning, and leads back to where a person was going', async () => {
    const page = await site.visit({ bypassCSP: true });
    await shareDevice(page, locale);
    await toData(page, locale);
    await press(page, say('handOver'));
    await page.getByRole('heading', { name: say('chooseTitle'), exact: true }).waitFor();
    expect(await page.locator('.data').isVisible()).toBe(false);
    expect(await violations(page)).toEqual([]);

    await page.goto(site.address(`${locale}/${lesson.path}#questions`));
    await page.waitForURL(site.address(`${locale}/data/#learners`));
    await press(page, say('choose', { name: isolated(zahra) }));
    const pin = page.getByLabel(say('enterPin', { name: isolated(zahra) }), { exact: true });
    await pin.fill('1111');
    await pin.press('Enter');
    await page.getByText(say('wrongPin', { name: isolated(zahra) }), { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await pin.fill('2468');
    await pin.press('Enter');
    await page.waitForURL(site.address(`${locale}/${lesson.path}#questions`));
    expect(await shownName(page)).toBe(zahra);
  });

  test('a page left open in another tab follows whose turn it is', async () => {
    const page = await site.visit();
    await shareDevice(page, locale);
    const other = await page.context().newPage();
    await other.goto(site.address(`${locale}/learn/`));
    expect(await shownName(other)).toBe(zahra);
    await toData(page, locale);
    const anew = other.waitForEvent('domcontentloaded');
    await press(page, say('choose', { name: isolated(mina) }));
    await anew;
    await other
      .locator('.lesson-state')
      .first()
      .filter({ hasText: sayLearn('stateBegun') })
      .waitFor();
    expect(await shownName(other)).toBe(mina);
  });

  test('removing asks, offers a backup, and leaves the others’ records', async () => {
    const page = await site.visit({ bypassCSP: true });
    await shareDevice(page, locale);
    await toData(page, locale);
    await press(page, say('removeLabel', { name: isolated(mina) }));
    await page.getByText(say('removeSure', { name: isolated(mina), n: 2 }), { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await press(page, say('removeBackup'));
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/-backup-.*\.jsonl$/);
    await press(page, say('removeNo'));
    await press(page, say('removeLabel', { name: isolated(mina) }));
    await press(page, say('removeYes'));
    await page.getByText(say('removed', { name: isolated(mina) }), { exact: true }).waitFor();
    await page.reload();
    await page.getByText(say('aloneNamed', { name: isolated(zahra) }), { exact: true }).waitFor();
    expect(await count(page)).toBe(sayData('countNone'));

    // What was saved of her comes back under the name of whoever restores it.
    const path = await file.path();
    await page.locator('input[type=file]').setInputFiles(path);
    await press(page, sayData('restoreYes'));
    await page.getByText(sayData('restored', { n: 2 }), { exact: true }).waitFor();
  });
});
