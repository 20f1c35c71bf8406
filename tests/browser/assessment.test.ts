// A manager fills the organisational assessment by mouse and by keys, stops and goes on, changes language, and gets a report whose
// numbers are those of the engine.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { soloReport } from '../../src/domain/assessment/solo.ts';
import type { ItemAnswer } from '../../src/domain/records/record.ts';
import { formatList } from '../../src/i18n/list.ts';
import { type Locale, localeCodes, otherLocale } from '../../src/i18n/locales.ts';
import { formatNumber } from '../../src/i18n/number.ts';
import { instrumentIn, saying } from '../real-content.ts';
import { settled } from './settled.ts';
import { useSite } from './site.ts';

const site = useSite();
const path = 'assess/organisation/';
const ids = instrumentIn('en').dimensions.flatMap(({ items }) => items.map(({ id }) => id));

/** What this manager answers; undefined: skipped. */
const plan = (index: number): ItemAnswer | undefined => {
  if (ids[index]!.startsWith('CRM')) return 'na';
  if (index === 7 || index === 30) return undefined;
  if (index === 10 || index === 22) return 'dk';
  if (index === 15) return 'na';
  return ((Math.floor(index * 1.5) + 2) % 5) as ItemAnswer;
};

type Hand = 'mouse' | 'latin' | 'persian';
const hands: readonly Hand[] = ['mouse', 'latin', 'persian'];

/** Answers the question on screen; keys only for the steps 0–4. */
async function answer(page: Page, id: string, value: ItemAnswer, hand: Hand) {
  const input = page.locator(`input[name="${id}"][value="${value}"]`);
  if (hand === 'mouse' || typeof value === 'string') {
    await input.check();
    return;
  }
  // The question has focus; the next stop are its answers.
  await page.keyboard.press('Tab');
  if (hand === 'latin') await page.keyboard.press(String(value));
  else {
    // No key of an English keyboard types ۳: the event that a Persian one sends.
    await page.evaluate(
      (key) => {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      },
      formatNumber('fa', value),
    );
  }
  expect(await input.isChecked(), `${id} by ${hand} key ${value}`).toBe(true);
}

async function moveOn(page: Page, hand: Hand) {
  if (hand === 'mouse') await page.locator('.item button[type=submit]').click();
  else await page.locator('.item input:checked').press('Enter');
}

async function seeItem(page: Page, locale: Locale, id: string) {
  const item = instrumentIn(locale)
    .dimensions.flatMap(({ items }) => items)
    .find((candidate) => candidate.id === id)!;
  await page.locator('.item h2').getByText(item.text, { exact: true }).waitFor();
  expect(new URL(page.url()).hash).toBe(`#${id}`);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

/** Compares the report on screen with the engine's, number by number. */
async function seeReport(page: Page, locale: Locale, answers: Record<string, ItemAnswer>) {
  const instrument = instrumentIn(locale);
  const report = soloReport(instrument, answers);
  const say = saying(locale, 'report');
  const name = (id: string) => instrument.dimensions.find((dimension) => dimension.id === id)!.name;
  const level = instrument.levels.find((candidate) => candidate.level === report.level!.level)!;

  await page.locator('.overall b', { hasText: say('outOf', { n: Math.round(report.level!.overall) }) }).waitFor();
  const sketch = say('sketch', { level: level.name });
  const dimensions = formatList(locale, report.level!.weakestLink.map(name));
  expect((await page.locator('.headline').textContent())?.trim()).toBe(
    dimensions ? say('heldBack', { level: sketch, dimension: dimensions }) : sketch,
  );

  const shown = await page
    .locator('.bars li')
    .evaluateAll((rows) =>
      rows.map((row) => [row.querySelector('.bar-name')?.textContent, row.querySelector('.bar-value')?.textContent]),
    );
  const expected = report.score.dimensions.map(({ id, score, status }) => [
    name(id),
    score === null
      ? say(status === 'not-applicable' ? 'notApplicable' : 'insufficient')
      : formatNumber(locale, Math.round(score)),
  ]);
  expect(shown.toSorted()).toEqual(expected.toSorted());

  const first = await page.locator('.look-first > ol > li > h3').allTextContents();
  expect(first).toEqual(report.lookFirst.map(({ dimension }) => name(dimension)));
  expect(first.length).toBeGreaterThan(0);
  expect(first.length).toBeLessThanOrEqual(3);

  for (const limit of instrument.limits) expect(await page.getByText(limit, { exact: true }).isVisible()).toBe(true);
  return report;
}

describe.each(localeCodes)('in %s', (locale) => {
  test('all questions, a report, an edit, a print', async () => {
    const page = await site.visit();
    const instrument = instrumentIn(locale);
    const say = saying(locale, 'survey');
    const sayReport = saying(locale, 'report');

    await page.goto(site.address(`${locale}/assess/`));
    await page.locator('main a.button').click();
    expect(page.url()).toBe(site.address(`${locale}/${path}`));
    expect(await page.getByText(instrument.notice, { exact: true }).isVisible()).toBe(true);
    await press(page, say('start'));
    expect(
      await page.getByText(instrument.notice, { exact: true }).isVisible(),
      'answering has the page to itself',
    ).toBe(false);

    for (const [index, id] of ids.entries()) {
      if (id.startsWith('CRM') && id !== 'CRM1') continue;
      await seeItem(page, locale, id);
      if (id === 'CRM1') {
        // Set aside with one tick; “next” then passes over its other questions.
        await page.locator('.block input').check();
        const { block } = instrument.dimensions.find((dimension) => dimension.id === 'CRM')!;
        await page.getByText(say('blockOn', { reason: block!.reason }), { exact: true }).waitFor();
        await press(page, say('next'));
        continue;
      }
      const value = plan(index);
      const hand = value === undefined ? 'mouse' : hands[index % 3]!;
      if (value !== undefined) await answer(page, id, value, hand);

      if (index === 20) {
        // Later: what was skipped is where answering goes on; the way back leads over the review.
        await press(page, say('leave'));
        await settled(page);
        await page.getByText(say('resumeNote', { n: 20, total: ids.length }), { exact: true }).waitFor();
        await page.reload();
        await press(page, say('resume'));
        await seeItem(page, locale, ids[7]!);
        expect(await page.locator('.item input:checked').count()).toBe(0);
        await page.goto(site.address(`${locale}/${path}#review`));
        await page.locator(`.review-items a[href="#${id}"]`).click();
        await seeItem(page, locale, id);
      }
      if (index === 25) {
        await settled(page);
        for (const language of [otherLocale(locale), locale]) {
          await page.locator('[data-language-switch]').click();
          await page.waitForURL(site.address(`${language}/${path}#${id}`));
          await seeItem(page, language, id);
          expect(await page.locator(`input[name="${id}"][value="${value}"]`).isChecked()).toBe(true);
          const progress = saying(language, 'survey')('progressLabel', { n: 25, total: ids.length });
          expect(await page.locator('.dimension-progress svg').getAttribute('aria-label')).toBe(progress);
        }
      }
      if (value === undefined) await press(page, say('skip'));
      else await moveOn(page, hand);
    }

    await page.getByRole('heading', { name: say('reviewTitle'), exact: true }).waitFor();
    await page.getByText(say('reviewOpen', { n: 2 }), { exact: true }).waitFor();
    const given = await page
      .locator('.review-items a')
      .evaluateAll((links) =>
        links.map((link) => link.textContent!.replace(link.querySelector('.visually-hidden')!.textContent!, '').trim()),
      );
    const word = (value: ItemAnswer | undefined) =>
      value === undefined
        ? say('skipped')
        : value === 'na'
          ? say('notApplicable')
          : value === 'dk'
            ? say('unknown')
            : instrument.scale[value];
    expect(given).toEqual(ids.map((_, index) => word(plan(index))));

    const answers = Object.fromEntries(
      ids.flatMap((id, index) => (plan(index) === undefined ? [] : [[id, plan(index)]])),
    ) as Record<string, ItemAnswer>;
    await press(page, say('finish'));
    const report = await seeReport(page, locale, answers);
    expect(report.level!.overall % 1, 'a score that rounding down would get wrong').toBeGreaterThan(0.5);
    const unknown = await page.locator('section[aria-labelledby=unknown] li').allTextContents();
    const textOf = (id: string) =>
      instrument.dimensions.flatMap(({ items }) => items).find((item) => item.id === id)!.text;
    expect(unknown).toEqual(report.unknownItems.map(textOf));
    expect(unknown).toHaveLength(2);

    await page.reload();
    await seeReport(page, locale, answers);
    await page.locator('[data-language-switch]').click();
    await page.waitForURL(site.address(`${otherLocale(locale)}/${path}#result`));
    await seeReport(page, otherLocale(locale), answers);
    await page.goBack();
    await seeReport(page, locale, answers);

    await press(page, sayReport('edit'));
    await page.locator('.review-items a[href="#LEAD1"]').click();
    await answer(page, 'LEAD1', 4, 'mouse');
    await page.goBack();
    await press(page, say('finish'));
    const edited = await seeReport(page, locale, { ...answers, LEAD1: 4 });
    expect(edited.score.overall).not.toBe(report.score.overall);

    await page.getByLabel(sayReport('organisation'), { exact: true }).fill('<b>نانوایی Sunrise</b>');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('<b>نانوایی Sunrise</b>', { exact: true }).isVisible()).toBe(true);
    expect(await page.locator('.headline').isVisible()).toBe(true);
    for (const furniture of ['header.site-header', 'footer.site-footer', '.report-actions']) {
      expect(await page.locator(furniture).isVisible(), furniture).toBe(false);
    }
    expect(await page.locator('button:visible').count()).toBe(0);
    const pdf = await page.pdf();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(10_000);
  });
});
