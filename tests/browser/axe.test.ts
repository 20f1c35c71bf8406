// axe finds nothing on any page in either language, light or dark; and nothing needs scrolling sideways, down to 320 px.
// The policy is bypassed here alone, since axe is a script that is put into the page.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/locales.ts';
import { violations } from './axe.ts';
import { pageTypes } from './page-types.ts';
import { bring, past } from './seed.ts';
import { useSite } from './site.ts';

const site = useSite();

const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth } = document.scrollingElement!;
    if (scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > innerWidth + 1;
    });
    return [`${scrollWidth} > ${innerWidth}`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });

describe.each(localeCodes)('in %s', (locale) => {
  test.each(pageTypes)('$name', async ({ name, path, whole, act }) => {
    const page = await site.visit({ bypassCSP: true, locale, colorScheme: 'light', reducedMotion: 'reduce' });
    if (['report', 'review of an assessment', 'course map', 'your data'].includes(name))
      await bring(past, page, site, locale);
    await page.goto(site.address(path(locale)));
    if (whole) await page.locator(whole).first().waitFor();
    await act?.(page, locale);
    site.forgive(/404 \(Not Found\)/);

    expect(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // The dark page is the same page in other colours.
    expect(await violations(page, { runOnly: ['color-contrast', 'link-in-text-block'] }), 'dark').toEqual([]);
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width} px`).toEqual([]);
    }
  });
});
