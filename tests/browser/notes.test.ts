// Notes on a lesson: passages kept by selecting them, notes by keyboard alone; nothing of it is asked for before it is wanted.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Locale, localeCodes, otherLocale } from '../../src/i18n/locales.ts';
import { lessons, saying } from '../real-content.ts';
import { violations } from './axe.ts';
import { settled } from './settled.ts';
import { useSite } from './site.ts';

const site = useSite();
const [lesson] = lessons as [(typeof lessons)[number]];

const open = (page: Page, locale: Locale) => page.goto(site.address(`${locale}/${lesson.path}`));
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Selects a whole paragraph of a section, as a triple click does; returns its words in single spaces. */
async function selectParagraph(page: Page): Promise<string> {
  const paragraph = page.locator('.prose section[id] p:not(:has(.term, .cite))').first();
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
  });
  return (await paragraph.textContent())!.replace(/\s+/g, ' ').trim();
}

/** The words that the page paints as kept. */
const painted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('kept-passage') ?? [])].map((range) => String(range)));

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'notes');

  test('a passage is kept, painted without touching the text, and there from the start next time', async () => {
    const page = await site.visit({ bypassCSP: true });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(page, locale);
    await page.waitForLoadState('networkidle');
    const forNotes = () => asked.filter((url) => /notes/.test(url));
    expect(forNotes(), 'a reader without notes loads nothing of them').toEqual([]);

    const prose = await page.locator('.prose').evaluate((element) => element.innerHTML);
    const words = await selectParagraph(page);
    await press(page, say('keep'));
    await page.locator('.keep-bar', { hasText: say('kept') }).waitFor();
    expect(await painted(page)).toEqual([words]);
    expect(await page.locator('.prose').evaluate((element) => element.innerHTML)).toBe(prose);
    expect(await violations(page)).toEqual([]);

    await press(page, say('writeOn'));
    await page.keyboard.type('از فردا؛ tomorrow');
    await page
      .locator('.note-list')
      .getByRole('button', { name: say('save'), exact: true })
      .click();
    await page.locator('.note-text', { hasText: 'از فردا؛ tomorrow' }).waitFor();

    await page.reload();
    await page.waitForFunction(() => CSS.highlights.has('kept-passage'));
    expect(await painted(page), 'before anybody comes to the notes').toEqual([words]);

    await page.goto(site.address(`${locale}/my-learning/#notes`));
    await page.locator('.all-notes blockquote', { hasText: words }).waitFor();
    expect(await page.locator('.all-notes .note-text').textContent()).toBe('از فردا؛ tomorrow');
    await page.locator('.all-notes .note-section a').click();
    await page.waitForURL(/#[a-z-]+$/);
    expect(page.url().startsWith(site.address(`${locale}/${lesson.path}`))).toBe(true);
  });

  test('in the other language the passage is listed, and said not to be in this text', async () => {
    const page = await site.visit();
    await open(page, locale);
    const words = await selectParagraph(page);
    await press(page, say('keep'));
    await page.locator('.keep-bar', { hasText: say('kept') }).waitFor();
    const other = otherLocale(locale);
    await open(page, other);
    await page.locator('.notes summary').click();
    await page.locator('.note-list blockquote', { hasText: words }).waitFor();
    expect(await page.locator('.note-list').textContent()).toContain(saying(other, 'notes')('notFound'));
    expect(await painted(page)).toEqual([]);
  });

  test('by keyboard alone: a note on a section is written, changed, taken away and brought back', async () => {
    const page = await site.visit();
    await open(page, locale);
    await page.locator('.notes summary').focus();
    await page.keyboard.press('Enter');
    const form = page.locator('.notes-open > .note-form');
    await form.waitFor();
    await form.locator('select').focus();
    await page.keyboard.press('ArrowDown');
    const heading = await form.locator('select option:checked').textContent();
    await page.keyboard.press('Tab');
    await page.keyboard.type('one');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.note-section', { hasText: say('onSection', { section: heading! }) }).waitFor();
    expect(await page.locator('.note-message').textContent()).toContain(say('saved'));

    await page.getByRole('button', { name: say('editLabel', { note: 'one' }), exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.type(', two');
    // Half written, then the page is loaded again: nothing is lost.
    await settled(page);
    await page.reload();
    await page.locator('.notes summary').focus();
    await page.keyboard.press('Enter');
    const area = page.locator('.note-list textarea');
    await area.waitFor();
    expect(await area.inputValue()).toBe('one, two');
    await area.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.note-text', { hasText: 'one, two' }).waitFor();

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.note-message', { hasText: say('removed') }).waitFor();
    expect(await page.locator('.note-text').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.locator('.note-text', { hasText: 'one, two' }).waitFor();
  });

  test('a kept passage in one tab is painted in the other', async () => {
    const page = await site.visit();
    const other = await page.context().newPage();
    await open(page, locale);
    await open(other, locale);
    await other.locator('.notes summary').scrollIntoViewIfNeeded();
    await other.locator('.notes summary').click();
    await other.locator('.note-form').waitFor();
    const words = await selectParagraph(page);
    await press(page, say('keep'));
    await other.locator('.note-list blockquote', { hasText: words }).waitFor();
    expect(await painted(other)).toEqual([words]);
  });
});
