// The built site in a real browser: one server and one browser a test file, a fresh context a visit. A test fails when the
// browser complains (a console error, a broken policy, a page error) or asks any other origin for anything.
// The site under test is the folder in HAMDEL_DIST, otherwise dist/, as `npm run build` leaves it.
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from '../../tools/browser.ts';
import { readSite, siteAddress } from '../../tools/site-config.ts';
import { type StaticSite, serveSite } from '../../tools/static-server.ts';

export const siteId = readSite().id;

/** The folder with the built site. Throws where nothing is built. */
export function builtSite(): StaticSite {
  const folder = process.env.HAMDEL_DIST
    ? resolve(process.env.HAMDEL_DIST)
    : fileURLToPath(new URL('../../dist/', import.meta.url));
  if (!existsSync(`${folder}/index.html`)) throw new Error(`No built site in ${folder}. Run: npm run build`);
  return { folder, base: siteAddress(readSite()).base };
}

export interface SiteUnderTest {
  /** The whole address of a path inside the site: `address('fa/learn/')`. */
  address(path?: string): string;
  /** A new person: an empty context with one page. */
  visit(options?: BrowserContextOptions): Promise<Page>;
  /** Takes away the complaints that match, for a test that provokes them; returns them. */
  forgive(pattern: RegExp): string[];
}

/** Call at the top of a test file. `prepare` names another site than the built one, and may build it. */
export function useSite(prepare: () => StaticSite | Promise<StaticSite> = builtSite): SiteUnderTest {
  let server: Server;
  let url = '';
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    ({ server, url } = await serveSite(await prepare(), 0));
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const heard = complaints;
    contexts = [];
    complaints = [];
    expect(heard, 'the browser has nothing to complain about').toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  return {
    address: (path = '') => url + path,
    async visit(options) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
      context.setDefaultTimeout(15_000);
      contexts.push(context);
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(url).origin) {
          complaints.push(`request to another origin: ${request.url()}`);
        }
      });
      return context.newPage();
    },
    forgive(pattern) {
      const forgiven = complaints.filter((complaint) => pattern.test(complaint));
      complaints = complaints.filter((complaint) => !pattern.test(complaint));
      return forgiven;
    },
  };
}
