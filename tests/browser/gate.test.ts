// The gate suggests a language by the browser's, remembers the one that was read, and never goes in circles; a missing page speaks
// the language of its address.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localeCodes, locales, otherLocale } from '../../src/i18n/locales.ts';
import { saying } from '../real-content.ts';
import { useSite } from './site.ts';

const site = useSite();
const suggested = (page: Page) =>
  page
    .locator('[data-language]')
    .evaluateAll((items) =>
      items
        .filter((item) => item.querySelector('small')?.checkVisibility())
        .map((item) => item.getAttribute('data-language')),
    );

test.each([
  ['fa-IR', ['fa']],
  ['en-GB', ['en']],
  ['de-DE', []],
])('a browser in %s is offered %j first', async (language, expected) => {
  const page = await site.visit({ locale: language });
  await page.goto(site.address());
  expect(page.url()).toBe(site.address());
  expect(await suggested(page)).toEqual(expected);
  expect(await page.locator('main a').count()).toBe(localeCodes.length);
});

test('the first language of a list that is offered wins', async () => {
  const page = await site.visit();
  await page.addInitScript(() => Object.defineProperty(navigator, 'languages', { value: ['de-DE', 'fa', 'en-GB'] }));
  await page.goto(site.address());
  expect(await suggested(page)).toEqual(['fa']);
});

describe.each(localeCodes)('after reading in %s', (locale) => {
  test('the gate goes on to it, whatever the browser speaks, and back does not come round again', async () => {
    const page = await site.visit({ locale: otherLocale(locale) });
    await page.goto(site.address(`${locale}/about/`));
    const addresses: string[] = [];
    page.on('framenavigated', (frame) => addresses.push(frame.url()));
    await page.goto(site.address(), { waitUntil: 'commit' });
    await page.waitForURL(site.address(`${locale}/`));
    await page.waitForLoadState('networkidle');
    expect(page.url()).toBe(site.address(`${locale}/`));
    expect(addresses.filter((address) => address === site.address()).length).toBeLessThanOrEqual(1);
    await page.goBack();
    expect(page.url(), 'the gate takes no place in the history').toBe(site.address(`${locale}/about/`));
  });

  test('a person who comes to choose stays', async () => {
    const page = await site.visit();
    await page.goto(site.address(`${locale}/`));
    await page.goto(site.address('#choose'));
    await page.waitForLoadState('networkidle');
    expect(page.url()).toBe(site.address('#choose'));
    const other = otherLocale(locale);
    await page.getByRole('link', { name: locales[other].name }).click();
    await page.waitForURL(site.address(`${other}/`));
    await page.goto(site.address(), { waitUntil: 'commit' });
    await page.waitForURL(site.address(`${other}/`));
  });

  test('a missing page is missing in that language', async () => {
    const page = await site.visit({ locale: otherLocale(locale) });
    const answer = await page.goto(site.address(`${locale}/learn/nothing-here/`));
    expect(answer?.status()).toBe(404);
    expect(await page.locator('h1:visible').allTextContents()).toEqual([saying(locale, 'missing')('title')]);
    const html = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
    }));
    expect(html).toEqual({ lang: locale, dir: locales[locale].dir });
    await page.locator('main a:visible').first().click();
    await page.waitForURL(site.address(`${locale}/`));
    expect(site.forgive(/404 \(Not Found\)/)).toHaveLength(1);
  });
});

test('a missing page of no language is missing in both', async () => {
  const page = await site.visit();
  const answer = await page.goto(site.address('nothing-here/'));
  expect(answer?.status()).toBe(404);
  const titles = localeCodes.map((code) => saying(code, 'missing')('title'));
  expect(await page.locator('h1:visible').allTextContents()).toEqual(titles);
  expect(site.forgive(/404 \(Not Found\)/)).toHaveLength(1);
});

test('a browser that refuses local storage is asked each time', async () => {
  const page = await site.visit({ locale: 'en-GB' });
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('No storage', 'SecurityError');
      },
    }),
  );
  await page.goto(site.address('fa/'));
  await page.goto(site.address());
  expect(page.url()).toBe(site.address());
  expect(await suggested(page)).toEqual(['en']);
});
