// The components that the check allows are the ones that the lesson page hands over, and the figures the ones that are drawn.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { components, figures } from '../../src/catalogue/check/components.ts';

const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

test('components', () => {
  const [, list] = /const components = \{([^}]*)\}/.exec(read('pages/[locale]/learn/[module]/[lesson].astro')) ?? [];
  const handed = list?.split(',').map((entry) => entry.split(':')[0]!.trim());
  expect(handed?.filter(Boolean).sort()).toEqual(Object.keys(components).sort());
});

test('figures', () => {
  const [, list] = /const figures = \{([^}]*)\}/.exec(read('components/figures/Figure.astro')) ?? [];
  const drawn = [...(list ?? '').matchAll(/'([^']+)':/g)].map((match) => match[1]);
  expect(drawn.sort()).toEqual([...figures].sort());
});
