// The policy lets our own scripts through, also with islands, and no one else's.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/locales.ts';
import { lessons, saying } from '../real-content.ts';
import { answerRightly } from './quiz.ts';
import { settled } from './settled.ts';
import { useSite } from './site.ts';

const site = useSite();
const [lesson] = lessons as [(typeof lessons)[number]];
const [question] = lesson.questions as [(typeof lesson.questions)[number]];
const refused = /console: .*(Content Security Policy|Content-Security-Policy)/;

/** Answers every page request with the page changed, as someone would who can write into it. */
const tamper = (page: Page, change: (html: string) => string) =>
  page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    return route.fulfill({ response, body: change(await response.text()) });
  });
const hacked = (page: Page) => page.evaluate(() => 'hacked' in window);

describe.each(localeCodes)('in %s', (locale) => {
  test('every island comes to life under the policy', async () => {
    const page = await site.visit();
    await page.goto(site.address(`${locale}/${lesson.path}`));
    await answerRightly(page, question, locale);
    await settled(page);
    await page.goto(site.address(`${locale}/`));
    await page.getByText(lesson.title[locale], { exact: true }).waitFor();
    await page.goto(site.address(`${locale}/learn/`));
    await page.locator('.lesson-state', { hasText: saying(locale, 'learn')('stateBegun') }).waitFor();
    await page.goto(site.address(`${locale}/assess/organisation/`));
    await page.getByRole('button', { name: saying(locale, 'survey')('start'), exact: true }).click();
    await page.locator('.item').waitFor();
    await page.goto(site.address(`${locale}/data/`));
    await page.getByRole('button', { name: saying(locale, 'data')('eraseButton'), exact: true }).click();
    await page.getByRole('alert').waitFor();
  });
});

test('the inline script that every page brings runs', async () => {
  const page = await site.visit({ colorScheme: 'light' });
  await page.goto(site.address('en/about/'));
  await page.locator('[data-theme-switch]').click();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.reload();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});

test.each([
  ['an inline script', (html: string) => html.replace('</body>', '<script>window.hacked = 1</script></body>')],
  [
    'an event attribute',
    (html: string) => html.replace('</body>', '<img src="/favicon.svg" alt="" onload="window.hacked = 1"></body>'),
  ],
  [
    'a script of another site',
    (html: string) => html.replace('</body>', '<script src="data:text/javascript,window.hacked=1"></script></body>'),
  ],
  ['a changed boot script', (html: string) => html.replace(/<script>/, '<script>window.hacked = 1;')],
])('%s in the page does not run', async (_, change) => {
  const page = await site.visit();
  await tamper(page, change);
  const complaint = page.waitForEvent('console', (message) => message.type() === 'error');
  await page.goto(site.address('en/about/'), { waitUntil: 'networkidle' });
  await complaint;
  expect(await hacked(page)).toBe(false);
  expect(site.forgive(refused).length).toBeGreaterThan(0);
});

test('a script that is put in later does not run either', async () => {
  const page = await site.visit();
  await page.goto(site.address('en/about/'));
  const complaint = page.waitForEvent('console', (message) => message.type() === 'error');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.hacked = 1';
    document.body.append(script);
  });
  await complaint;
  expect(await hacked(page)).toBe(false);
  expect(site.forgive(refused)).toHaveLength(1);
});

test('a style attribute paints nothing', async () => {
  const page = await site.visit();
  await tamper(page, (html) => html.replace('<h1', '<h1 style="color: rgb(1, 2, 3)"'));
  await page.goto(site.address('en/about/'), { waitUntil: 'networkidle' });
  const colour = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color);
  expect(colour).not.toBe('rgb(1, 2, 3)');
  expect(site.forgive(refused)).toHaveLength(1);
});
