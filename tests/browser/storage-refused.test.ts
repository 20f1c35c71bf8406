// Where the browser refuses storage, or the disk is full, the person is told and the session goes on in memory.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { scorePerson } from '../../src/domain/assessment/score.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { formatNumber } from '../../src/i18n/number.ts';
import { instrumentIn, lessons, saying } from '../real-content.ts';
import { answerRightly } from './quiz.ts';
import { useSite } from './site.ts';

const site = useSite();
const [lesson] = lessons as [(typeof lessons)[number]];
const [question] = lesson.questions as [(typeof lesson.questions)[number]];

/** As a browser that blocks all storage of a site. */
function removeStorage() {
  Object.defineProperty(window, 'indexedDB', { value: undefined });
}

/** As a disk without room: nothing new can be written. */
function fillStorage() {
  const full = () => {
    throw new DOMException('No room', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.add = full;
  IDBObjectStore.prototype.put = full;
}

const refusals = [
  { name: 'refused', sentence: 'memory', before: removeStorage },
  { name: 'full', sentence: 'full', before: fillStorage },
] as const;

const told = (page: Page) => page.locator('.storage-note');

describe.each(localeCodes)('in %s', (locale) => {
  describe.each(refusals)('storage is $name', ({ sentence, before }) => {
    test('a lesson’s questions work, and the page says that answers will be lost', async () => {
      const page = await site.visit();
      await page.addInitScript(before);
      await page.goto(site.address(`${locale}/${lesson.path}`));
      await answerRightly(page, question, locale);
      await told(page).waitFor();
      expect(await told(page).textContent()).toBe(saying(locale, 'quiz')(sentence));
      const total = lesson.questions.length;
      await page.locator('.quiz-end', { hasText: saying(locale, 'quiz')('some', { answered: 1, total }) }).waitFor();
    });

    test('an assessment can be filled and read', async () => {
      const page = await site.visit();
      await page.addInitScript(before);
      await page.goto(site.address(`${locale}/assess/organisation/`));
      const say = saying(locale, 'survey');
      const instrument = instrumentIn(locale);
      const [dimension] = instrument.dimensions;
      const total = instrument.dimensions.flatMap(({ items }) => items).length;
      const ids = dimension!.items.map(({ id }) => id);
      const { score } = scorePerson(
        instrument.dimensions,
        Object.fromEntries(ids.map((id) => [id, 3])),
        instrument.minimum,
      ).dimensions[0]!;
      await page.getByRole('button', { name: say('start'), exact: true }).click();
      for (const id of ids) {
        await page.locator(`input[name="${id}"][value="3"]`).check();
        await page.locator('.item button[type=submit]').click();
      }
      await page.getByRole('button', { name: say('leave'), exact: true }).click();
      await page.getByText(say('resumeNote', { n: ids.length, total }), { exact: true }).waitFor();
      await page.getByRole('button', { name: say('resume'), exact: true }).click();
      await page.evaluate(() => {
        location.hash = '#review';
      });
      await page
        .getByRole('button', { name: say('finish'), exact: true })
        .first()
        .click();
      const bar = page.locator('.bars li', { hasText: dimension!.name });
      await bar.waitFor();
      expect(await bar.locator('.bar-value').textContent()).toBe(formatNumber(locale, Math.round(score!)));
      expect(await told(page).textContent()).toBe(say(sentence));
    });
  });

  test('“your data” says so where there is no storage', async () => {
    const page = await site.visit();
    await page.addInitScript(removeStorage);
    await page.goto(site.address(`${locale}/data/`));
    await told(page).waitFor();
    expect(await told(page).textContent()).toBe(saying(locale, 'data')('memory'));
    expect(await page.locator('.data > p').first().textContent()).toBe(saying(locale, 'data')('countNone'));
  });
});
