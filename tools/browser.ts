// Finds a Chromium for tests and benchmarks: HAMDEL_BROWSER, then an installed one, then the npm package @sparticuz/chromium.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const noBrowser =
  'No browser found for the tests: install Chrome, Edge or Chromium, set HAMDEL_BROWSER to one, or run `npm install --include=optional`.';

/** A headless Chromium, started. Throws `noBrowser` when there is none. */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env.HAMDEL_BROWSER ?? installedBrowser();
  if (installed) return chromium.launch({ executablePath: installed, args: quiet });
  const bundled = await import('@sparticuz/chromium').catch(() => null);
  if (!bundled) throw new Error(noBrowser);
  const executablePath = await bundled.default.executablePath();
  return chromium.launch({ executablePath, args: [...bundled.default.args, ...quiet] });
}

function installedBrowser(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
