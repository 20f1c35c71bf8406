// Nothing moves while a page comes to life, on a first visit and for a person with a past.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/locales.ts';
import { pageTypes } from './page-types.ts';
import { bring, past } from './seed.ts';
import { useSite } from './site.ts';

const site = useSite();
/** Screens that come without an action; the same address once. */
const loads = pageTypes.filter(
  ({ path }, at) => pageTypes.findIndex((other) => other.path('fa') === path('fa')) === at,
);
/** Screens of an assessment that was saved or begun. */
const needsPast = new Set(['report', 'review of an assessment']);

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** Begins to watch before the page does anything. */
function watch() {
  const moved: string[] = [];
  const note = (entries: PerformanceEntryList) => {
    for (const { value, sources } of entries as Shift[]) {
      const elements = sources.map(({ node, previousRect: was, currentRect: is }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        return `${element?.outerHTML.slice(0, 90)} (${was.x},${was.y} to ${is.x},${is.y})`;
      });
      moved.push(`${value.toFixed(4)} ${elements.join(' | ')}`);
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, {
    shifts() {
      note(observer.takeRecords());
      return moved;
    },
  });
}

/** What moved since the page began, once it is still: the face is there, and the last change is drawn. */
const shifts = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (const _ of [1, 2, 3]) await new Promise((drawn) => requestAnimationFrame(drawn));
    return (window as unknown as { shifts(): string[] }).shifts();
  });

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

describe.each(localeCodes)('in %s', (locale) => {
  test('nothing moves on a first visit', async () => {
    const page = await site.visit({ viewport: phone });
    await page.addInitScript(watch);
    for (const { name, path, whole } of loads.filter((type) => !needsPast.has(type.name))) {
      await page.goto('about:blank');
      await page.goto(site.address(`${path(locale)}${name === 'gate' ? '#choose' : ''}`));
      if (whole) await page.locator(whole).first().waitFor();
      expect(await shifts(page), name).toEqual([]);
    }
    site.forgive(/404 \(Not Found\)/);
  });

  test.each([phone, desk])('nothing moves for a person with a past, on $width × $height', async (viewport) => {
    const page = await site.visit({ viewport });
    await page.addInitScript(watch);
    await bring(past, page, site, locale);
    for (const { name, path, whole, known = whole } of loads.filter((type) => type.name !== 'gate')) {
      await page.goto('about:blank');
      await page.goto(site.address(path(locale)));
      if (known) await page.locator(known).first().waitFor();
      expect(await shifts(page), name).toEqual([]);
    }
    site.forgive(/404 \(Not Found\)/);
  });
});

test('a page that moves is seen to move', async () => {
  const page = await site.visit();
  await page.addInitScript(watch);
  await page.goto(site.address('en/about/'));
  await page.evaluate(() => {
    const late = document.createElement('div');
    late.style.blockSize = '100px';
    document.body.prepend(late);
  });
  expect(await shifts(page)).toHaveLength(1);
});
