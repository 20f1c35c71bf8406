// axe over a page. A page that is looked at needs its policy bypassed, since axe is a script that is put into it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has against the page, one line a node. `options` narrows the rules, where most were run on the same page before. */
export async function violations(page: Page, options: object = {}): Promise<string[]> {
  await page.evaluate(source);
  const found = await page.evaluate((narrowed) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return axe.run({ resultTypes: ['violations'], ...narrowed });
  }, options);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
}
