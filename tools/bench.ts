// `npm run bench`: bytes that a lesson costs, at load and once its quiz is in use, and the CPU seconds of a build. Prints, asserts nothing.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { readSite, siteAddress } from './site-config.ts';
import { serveSite } from './static-server.ts';

interface Row {
  page: string;
  /** Brotli bytes of the answer bodies by kind, and the number of requests. */
  load: Bytes;
  used: Bytes;
}
interface Bytes {
  requests: number;
  html: number;
  script: number;
  font: number;
  other: number;
}

const root = fileURLToPath(new URL('../', import.meta.url));
const { base } = siteAddress(readSite());
const { server, url } = await serveSite({ folder: `${root}dist/`, base }, 0);
const browser = await launchBrowser();

/** Opens a page, then lets `use` do what a person does; counts what the network brought before and in all. */
async function measure(path: string, island: string): Promise<Row> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  await page.goto(url + path, { waitUntil: 'networkidle' });
  const load = await count(answers);
  await page.locator(island).first().scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  const used = await count(answers);
  await context.close();
  return { page: path, load, used };
}

async function count(answers: readonly Response[]): Promise<Bytes> {
  const bytes: Bytes = { requests: answers.length, html: 0, script: 0, font: 0, other: 0 };
  for (const answer of answers) {
    const kind = { document: 'html', script: 'script', font: 'font' }[answer.request().resourceType()] ?? 'other';
    const body = await answer.body();
    bytes[kind as keyof Bytes] += kind === 'font' ? body.length : brotliCompressSync(body).length;
  }
  return bytes;
}

const kilo = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);
const show = ({ requests, html, script, font, other }: Bytes) =>
  `${String(requests).padStart(3)} requests  html ${kilo(html)}  script ${kilo(script)}  font ${kilo(font)}  other ${kilo(other)} kB`;

const lessons = ['promises', 'credibility', 'pleasant-to-deal-with', 'their-language'];
const pages: [string, string][] = ['fa', 'en'].flatMap((locale): [string, string][] => [
  ...lessons.map((lesson): [string, string] => [`${locale}/learn/building-trust/${lesson}/`, '.quiz']),
  [`${locale}/learn/`, '.course'],
  [`${locale}/assess/organisation/`, '.assessment'],
  [`${locale}/`, '.continue'],
]);
process.stdout.write('Bytes (brotli; the font as it is). “used”: after scrolling to the island and its hydration.\n');
const rows: Row[] = [];
for (const [path, island] of pages) {
  const row = await measure(path, island);
  rows.push(row);
  process.stdout.write(`${row.page}\n   load ${show(row.load)}\n   used ${show(row.used)}\n`);
}
for (const locale of ['fa', 'en']) {
  const own = rows.filter((row) => row.page.startsWith(`${locale}/learn/building-trust/`));
  const middle = (values: number[]) => {
    const sorted = values.sort((a, b) => a - b);
    const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
    return (sorted[low]! + sorted[high]!) / 2;
  };
  process.stdout.write(
    `median lesson ${locale}: html ${kilo(middle(own.map((row) => row.load.html)))} kB of one request (aim 14.1), ` +
      `script on first use ${kilo(middle(own.map((row) => row.used.script)))} kB (aim 12), ` +
      `font ${kilo(middle(own.map((row) => row.load.font)))} kB (aim 25)\n`,
  );
}
await browser.close();
server.close();

// The build says itself, as it ends, what it cost: processor time does not depend on what else the machine is doing.
const report =
  'process.on("exit",()=>{const{userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();' +
  'process.stderr.write("\\ncost "+(userCPUTime+systemCPUTime)+" "+maxRSS)})';
const build = spawnSync(
  process.execPath,
  [
    '--import',
    `data:text/javascript,${encodeURIComponent(report)}`,
    `${root}node_modules/astro/bin/astro.mjs`,
    'build',
  ],
  { cwd: root, encoding: 'utf8' },
);
const [, microseconds = '', peak = ''] = build.stderr.match(/cost (\d+) (\d+)/) ?? [];
const built = build.stdout.match(/(\d+) page\(s\) built/)?.[1];
process.stdout.write(
  `build: ${(Number(microseconds) / 1e6).toFixed(1)} CPU seconds, peak ${(Number(peak) / 1024).toFixed(0)} MB, ${built} pages\n`,
);
