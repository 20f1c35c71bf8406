// A person saves a backup, erases everything and gets it back; a file that is not sound changes nothing and says why.
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/date.ts';
import { type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { formatPlain } from '../../src/i18n/number.ts';
import { lessons, saying } from '../real-content.ts';
import { answerRightly, openQuestion } from './quiz.ts';
import { settled } from './settled.ts';
import { siteId, useSite } from './site.ts';

const site = useSite();
const folder = mkdtempSync(join(tmpdir(), 'hamdel-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [lesson] = lessons as [(typeof lessons)[number]];
const [question] = lesson.questions as [(typeof lesson.questions)[number]];

/** What learning leaves: a lesson opened, a question answered, and an assessment begun. */
async function learn(page: Page, locale: Locale) {
  await page.goto(site.address(`${locale}/${lesson.path}`));
  await answerRightly(page, question, locale);
  await settled(page);
  await page.goto(site.address(`${locale}/assess/organisation/#LEAD2`));
  await page.locator('input[value="3"]').check();
  await settled(page);
  await seeDraft(page, locale);
}
const events = 2;

async function seeDraft(page: Page, locale: Locale) {
  await page.goto(site.address(`${locale}/assess/organisation/`));
  await page.getByText(saying(locale, 'survey')('resumeNote', { n: 1, total: 46 }), { exact: true }).waitFor();
}

async function openData(page: Page, locale: Locale) {
  await page.goto(site.address(`${locale}/data/`));
  await page.locator('.data button.quiet-button:enabled').last().waitFor();
}

const count = (page: Page) => page.locator('.data > p').first().textContent();
const message = (page: Page) => page.locator('.data .message').textContent();
const chooseFile = (page: Page, path: string) => page.locator('input[type=file]').setInputFiles(path);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function save(page: Page, locale: Locale): Promise<{ path: string; created: string }> {
  const download = page.waitForEvent('download');
  await press(page, saying(locale, 'data')('backupButton'));
  const file = await download;
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  const { created } = JSON.parse((await readFile(path, 'utf8')).split('\n')[0]!) as { created: string };
  expect(file.suggestedFilename()).toBe(`${siteId}-backup-${created.slice(0, 10)}.jsonl`);
  expect(await message(page)).toBe(saying(locale, 'data')('backupDone', { name: file.suggestedFilename() }));
  return { path, created };
}

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'data');

  test('saved, erased, restored, and restoring again adds nothing', async () => {
    const page = await site.visit();
    await learn(page, locale);
    await openData(page, locale);
    expect(await count(page)).toBe(say('count', { n: events }));
    const { path, created } = await save(page, locale);

    await press(page, say('eraseButton'));
    expect(await page.getByRole('alert').textContent()).toBe(say('eraseSure', { n: events }));
    await press(page, say('eraseYes'));
    await page.getByText(say('erased'), { exact: true }).waitFor();
    expect(await count(page)).toBe(say('countNone'));
    await page.reload();
    await page.locator('.data button.quiet-button:enabled').last().waitFor();
    expect(await count(page)).toBe(say('countNone'));

    await chooseFile(page, path);
    const preview = page.locator('.preview p');
    await preview.first().waitFor();
    expect(await preview.allTextContents()).toEqual([
      say('preview', { date: formatDate(locale, Date.parse(created)), added: events, known: 0 }),
      say('previewDrafts', { n: 1 }),
    ]);
    expect(await count(page), 'a preview adds nothing').toBe(say('countNone'));
    await press(page, say('restoreYes'));
    await page.getByText(say('restored', { n: events }), { exact: true }).waitFor();
    expect(await count(page)).toBe(say('count', { n: events }));

    await chooseFile(page, path);
    await preview.first().waitFor();
    expect((await preview.allTextContents())[0]).toBe(say('previewNothing'));
    await press(page, say('restoreYes'));
    await page.getByText(say('restored', { n: 0 }), { exact: true }).waitFor();
    expect(await count(page)).toBe(say('count', { n: events }));

    await seeDraft(page, locale);
    await page.goto(site.address(`${locale}/${lesson.path}`));
    expect(await (await openQuestion(page, question.id)).locator('.option.right').count()).toBeGreaterThan(0);
    await page.goto(site.address(`${locale}/learn/`));
    await page.getByText(saying(locale, 'learn')('stateBegun')).waitFor();
  });

  test('a file that is not sound changes nothing and says why', async () => {
    const page = await site.visit();
    await learn(page, locale);
    await openData(page, locale);
    const sound = await readFile((await save(page, locale)).path, 'utf8');
    const [header, ...lines] = sound.trimEnd().split('\n') as [string, ...string[]];
    const put = (name: string, text: string) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    };
    const changed = (change: object) => [JSON.stringify({ ...JSON.parse(header), ...change }), ...lines].join('\n');
    const markup = '<img src="/no-such-picture" onerror="document.title=1"><b>bold</b>';
    const huge = put('huge.jsonl', sound);
    truncateSync(huge, 51 * 1024 * 1024);

    const refused: [file: string, sentence: string][] = [
      [put('header-cut.jsonl', sound.slice(0, header.length - 5)), say('damagedHeader')],
      [put('future.jsonl', changed({ version: 3 })), say('newerVersion', { version: 3 })],
      [put('product.json', '{"format":"another-product","version":1}\n'), say('notBackup')],
      [put('text.txt', 'سلام'), say('notBackup')],
      [put('empty.jsonl', ''), say('notBackup')],
      [put('site.jsonl', changed({ site: 'another' })), say('otherSite', { site: 'another' })],
      [put('markup.jsonl', changed({ site: markup })), say('otherSite', { site: markup })],
      [put('proto.jsonl', header.replace('{', '{"__proto__":{"site":"x"},')), say('damagedHeader')],
      [huge, say('tooLarge', { n: 50 })],
    ];
    for (const [path, sentence] of refused) {
      await chooseFile(page, path);
      await page.locator('.message', { hasText: sentence }).waitFor();
      expect(await message(page), path).toBe(sentence);
      expect(await page.locator('.preview').count(), path).toBe(0);
    }

    // What can still be read is offered, with the loss named; turning it down adds nothing.
    const line = (number: number) => formatPlain(locale, number);
    const fresh = lines.map((text) => text.replace('"id":"', '"id":"other'));
    const poisoned = fresh[0]!.replace('{"record":{', '{"record":{"__proto__":{"admin":true},');
    const offered: [file: string, date: string, added: number, loss: string][] = [
      [put('cut.jsonl', [header, fresh[0]].join('\n')), '', 1, say('missing', { n: lines.length - 1 })],
      [
        put('half-line.jsonl', [header, ...fresh].join('\n').slice(0, -10)),
        '',
        2,
        say('damaged', { n: 1, lines: line(lines.length + 1) }),
      ],
      [
        put('poisoned.jsonl', [header, poisoned, ...fresh.slice(1)].join('\n')),
        '',
        1,
        say('damaged', { n: 1, lines: line(2) }),
      ],
      [
        put('date.jsonl', changed({ created: markup }).replaceAll('"id":"', '"id":"other')),
        markup.slice(0, 40),
        2,
        say('previewDrafts', { n: 1 }),
      ],
    ];
    const made = formatDate(locale, Date.parse((JSON.parse(header) as { created: string }).created));
    for (const [path, date, added, loss] of offered) {
      await chooseFile(page, path);
      await page.locator('.preview').waitFor();
      const preview = await page.locator('.preview p').allTextContents();
      expect(preview[0], path).toBe(say('preview', { date: date || made, added, known: 0 }));
      expect(preview, path).toContain(loss);
      await press(page, say('restoreNo'));
    }
    expect(await page.locator('.data :is(img, b)').count(), 'markup in a file stays text').toBe(0);
    expect(await page.evaluate(() => 'admin' in {})).toBe(false);
    expect(await count(page)).toBe(say('count', { n: events }));
    await page.reload();
    await page.getByText(say('count', { n: events }), { exact: true }).waitFor();
  });
});
