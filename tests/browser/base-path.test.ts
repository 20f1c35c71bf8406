// The site under a folder, as on a shared host: built for https://example.org/train/, everything stands and works below /train/.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { localeCodes, otherLocale } from '../../src/i18n/locales.ts';
import { lessons, saying } from '../real-content.ts';
import { builtPages, pathsIn } from './built-pages.ts';
import { answerRightly } from './quiz.ts';
import { settled } from './settled.ts';
import { useSite } from './site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hamdel-train-'));
const base = '/train/';
afterAll(() => rmSync(folder, { recursive: true }));

const site = useSite(() => {
  // What Vitest says of itself in the environment, BASE_URL above all, Vite would take for the build's own.
  const own = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV', 'TEST', 'VITEST', 'VITEST_MODE'];
  const inherited = Object.entries(process.env).filter(([name]) => !own.includes(name));
  const env = { ...Object.fromEntries(inherited), HAMDEL_URL: `https://example.org${base}` };
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const build = spawnSync(process.execPath, [astro, 'build', '--outDir', folder], { cwd: root, env, encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`The build for ${base} failed:\n${build.stdout}\n${build.stderr}`);
  return { folder, base };
});

const [lesson] = lessons as [(typeof lessons)[number]];
const [question] = lesson.questions as [(typeof lesson.questions)[number]];

/** Everything the page asks its own host for, as paths. */
function requested(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('http')) paths.push(new URL(request.url()).pathname);
  });
  return paths;
}

test('every address in every file is below the folder, or relative', () => {
  const pages = builtPages({ folder, base });
  expect(pages.length).toBeGreaterThan(20);
  for (const { file, html, document } of pages) {
    const addresses = ['href', 'src', 'component-url', 'renderer-url'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)!),
    );
    const outside = addresses.filter((address) => address.startsWith('/') && !address.startsWith(base));
    expect(outside, file).toEqual([]);
    const whole = addresses.filter((address) => address.startsWith('https://example.org'));
    for (const address of whole) expect(address, file).toContain(`https://example.org${base}`);
    expect(html.match(/&quot;\/(fa|en)\//g), `${file}: an island is handed an address outside`).toBeNull();
  }
  for (const file of pathsIn(folder).filter((path) => path.endsWith('.js'))) {
    const code = readFileSync(join(folder, file), 'utf8');
    expect(code.match(/["'`]\/(assets|fa|en)\//g), file).toBeNull();
  }
});

describe.each(localeCodes)('in %s', (locale) => {
  test('from the gate to an answered question, the map, the other language, and back to the gate', async () => {
    const page = await site.visit();
    const paths = requested(page);
    await page.goto(site.address());
    await page.locator(`main a[hreflang="${locale}"]`).click();
    await page.waitForURL(site.address(`${locale}/`));
    await page.locator('.continue .button').click();
    await page.waitForURL(site.address(`${locale}/${lesson.path}`));
    await answerRightly(page, question, locale);
    await settled(page);

    await page.locator('.site-header nav a').first().click();
    await page.waitForURL(site.address(`${locale}/learn/`));
    await page.locator('.lesson-state', { hasText: saying(locale, 'learn')('stateBegun') }).waitFor();
    await page.locator('[data-language-switch]').click();
    const other = otherLocale(locale);
    await page.waitForURL(site.address(`${other}/learn/`));
    await page.locator('.lesson-state', { hasText: saying(other, 'learn')('stateBegun') }).waitFor();
    await page.goto(site.address(), { waitUntil: 'commit' });
    await page.waitForURL(site.address(`${other}/`));

    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !path.startsWith(base))).toEqual([]);
  });

  test('a missing page speaks the language after the folder', async () => {
    const page = await site.visit();
    const answer = await page.goto(site.address(`${locale}/nothing-here/`));
    expect(answer?.status()).toBe(404);
    expect(await page.locator('h1:visible').allTextContents()).toEqual([saying(locale, 'missing')('title')]);
    site.forgive(/404 \(Not Found\)/);
    await page.locator('main a:visible').first().click();
    await page.waitForURL(site.address(`${locale}/`));
  });
});
