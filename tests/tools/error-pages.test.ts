// The pages about Persian spelling show what they say: the wrong example has the slip, the right one has none.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { persianSlips } from '../../src/catalogue/check/persian/rules.ts';

const pages = [
  'arabic-letter',
  'tatweel',
  'latin-digit',
  'latin-punctuation',
  'straight-quote',
  'missing-half-space',
  'he-ye',
  'space-before-punctuation',
  'no-space-after-punctuation',
  'double-space',
  'officialese',
];

test.each(pages)('%s', (slug) => {
  const page = readFileSync(new URL(`../../docs/errors/${slug}.md`, import.meta.url), 'utf8');
  const [wrong, right] = [...page.matchAll(/```yaml\n([\s\S]*?)\n```/g)].map((block) => parse(block[1]!).fa as string);
  expect(new Set(persianSlips(wrong!).map((slip) => slip.slug))).toContain(slug);
  expect(persianSlips(right!)).toEqual([]);
});
