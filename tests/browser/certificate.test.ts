// A completed course: the certificate on one landscape sheet, its file, and the table that a trainer makes of many.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LearnerRecord } from '../../src/domain/records/record.ts';
import { readCompletion } from '../../src/exchange/completion.ts';
import { formatDate } from '../../src/i18n/date.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { formatDigits } from '../../src/i18n/number.ts';
import { lessons, saying } from '../real-content.ts';
import { violations } from './axe.ts';
import { bring } from './seed.ts';
import { siteId, useSite } from './site.ts';

const site = useSite();
const time = Date.UTC(2026, 10, 22, 9);
const modules = [...new Set(lessons.map(({ path }) => path.split('/')[1]!))];

/** Everything answered and every test passed, at noon in Tehran on 1 Azar 1405. */
const completed: LearnerRecord[] = [
  ...lessons
    .flatMap(({ questions }) => questions)
    .map(
      ({ id }, index): LearnerRecord => ({
        kind: 'question.answered',
        id: `done-${index}`,
        time: time - index,
        about: id,
        response: [],
        score: 0,
        min: 0,
        max: 1,
        right: false,
      }),
    ),
  ...modules.map(
    (about): LearnerRecord => ({
      kind: 'module.tested',
      id: `passed-${about}`,
      time,
      about,
      seed: 1,
      answers: [],
      share: 1,
      passMark: 0.7,
    }),
  ),
];

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'certificate');
  const sayTeam = saying(locale, 'team');

  test('from the first open lesson to the trainer’s table', async () => {
    const page = await site.visit({ bypassCSP: true, timezoneId: 'Asia/Tehran' });
    await page.goto(site.address(`${locale}/certificate/`));
    await page.getByText(say('openLessons', { n: lessons.length, total: lessons.length }), { exact: true }).waitFor();
    expect(await page.locator('.open-steps a').first().getAttribute('href')).toContain(lessons[0]!.path);

    await bring({ records: completed, drafts: [] }, page, site, locale);
    await page.goto(site.address(`${locale}/learn/`));
    await page.getByRole('link', { name: say('title'), exact: true }).click();
    await page.waitForURL(site.address(`${locale}/certificate/`));
    await page.locator('.sheet').waitFor();
    const name = 'زهرا <i>احمدی</i>';
    await page.getByLabel(say('name'), { exact: true }).fill(name);
    const sheet = page.getByRole('article', { name: say('sheetTitle'), exact: true });
    const text = (await sheet.textContent())!;
    const other = locale === 'fa' ? 'gregory' : 'persian';
    for (const part of [
      name,
      formatDate(locale, '2026-11-22'),
      formatDate(locale, '2026-11-22', undefined, other),
      say('version', { version: formatDigits(locale, '1.0.0') }),
      say('selfAttested'),
      say('completedOnly'),
    ]) {
      expect(text).toContain(part);
    }
    expect(await page.locator('.sheet i').count(), 'markup in a name stays text').toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page), 'dark').toEqual([]);
    await page.reload();
    await page.locator('.sheet-name', { hasText: name }).waitFor();

    // On paper: one sheet, landscape, nothing but the certificate.
    await page.emulateMedia({ media: 'print' });
    for (const furniture of [
      'header.site-header',
      'footer.site-footer',
      'h1',
      '.certificate-tools',
      '.certificate > div',
    ]) {
      expect(await page.locator(furniture).first().isVisible(), furniture).toBe(false);
    }
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
    await page.emulateMedia({ media: 'screen' });

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: say('save'), exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/2026-11-22\.json$/);
    const path = await file.path();
    expect(readCompletion(readFileSync(path, 'utf8'), siteId)).toEqual({
      ok: true,
      value: { site: siteId, course: 'customer-orientation', courseVersion: '1.0.0', date: '2026-11-22', name },
    });

    await page.getByRole('link', { name: say('toTeam'), exact: true }).click();
    await page.waitForURL(site.address(`${locale}/learn/team/`));
    const buffer = readFileSync(path);
    const damaged = Buffer.from(buffer.toString('utf8').replace('2026-11-22', '2026-13-22'));
    const files = [
      { name: 'one.json', buffer },
      { name: 'again.json', buffer },
      { name: 'damaged.json', buffer: damaged },
    ];
    await page
      .locator('input[type=file]')
      .setInputFiles(files.map((file) => ({ ...file, mimeType: 'application/json' })));
    const row = page.locator('tbody tr');
    await row.waitFor();
    expect((await row.locator('th, td').allTextContents()).map((cell) => cell.trim())).toEqual([
      name,
      await page.locator('tbody td').first().textContent(),
      formatDigits(locale, '1.0.0'),
      formatDate(locale, '2026-11-22'),
    ]);
    expect(await page.locator('.message').textContent()).toContain(sayTeam('repeated', { n: 1 }));
    expect(await page.locator('.refused li').textContent()).toBe(`damaged.json: ${sayTeam('damaged')}`);
    expect(await violations(page)).toEqual([]);

    const table = page.waitForEvent('download');
    await page.getByRole('button', { name: sayTeam('csv'), exact: true }).press('Enter');
    const csv = readFileSync(await (await table).path());
    expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv.toString('utf8')).toContain(`"${name}","customer-orientation",`);
    await page.reload();
    await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
    expect(await page.locator('tbody').count(), 'nothing was stored').toBe(0);
  });

  test('files are dropped on the page too', async () => {
    const page = await site.visit();
    await page.goto(site.address(`${locale}/learn/team/`));
    await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
    const dropped = await page.evaluateHandle((site) => {
      const transfer = new DataTransfer();
      for (const name of ['Ann', 'Bea']) {
        const text = JSON.stringify({
          format: 'hamdel-completion',
          version: 1,
          site,
          course: 'x',
          courseVersion: '1.0.0',
          date: '2026-11-22',
          name,
        });
        transfer.items.add(new File([text], `${name}.json`, { type: 'application/json' }));
      }
      return transfer;
    }, siteId);
    await page.dispatchEvent('.completions', 'drop', { dataTransfer: dropped });
    await page.locator('tbody tr').nth(1).waitFor();
    expect(await page.locator('tbody th').allTextContents()).toEqual(['Ann', 'Bea']);
  });
});
