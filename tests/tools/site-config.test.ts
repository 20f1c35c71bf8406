// content/site.yaml for the commands: checked, its address taken apart, HAMDEL_URL in its place.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import type { Site } from '../../src/schema/site.ts';
import { readSite, siteAddress } from '../../tools/site-config.ts';

const folder = mkdtempSync(join(tmpdir(), 'hamdel-site-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const good =
  'id: bakery\nurl: https://example.org/train/\nbrand:\n  name: { fa: نان, en: Bread }\n  accent: "#1D4F91"\n';
function read(yaml: string): Site {
  const file = pathToFileURL(join(folder, 'site.yaml'));
  writeFileSync(file, yaml);
  return readSite(file);
}

describe('the file', () => {
  test('is read and checked', () => {
    vi.stubEnv('HAMDEL_URL', undefined);
    expect(read(good)).toMatchObject({
      id: 'bakery',
      url: 'https://example.org/train/',
      brand: { name: { en: 'Bread' } },
    });
  });
  test('the site’s own is sound', () => expect(readSite().id).toMatch(/^[a-z0-9-]+$/));
  test('HAMDEL_URL stands in for its address, and for nothing else', () => {
    vi.stubEnv('HAMDEL_URL', 'https://preview.example/pr-1/');
    expect(read(good)).toMatchObject({ id: 'bakery', url: 'https://preview.example/pr-1/' });
  });
  test.each([
    ['url', good.replace('https://example.org/train/', 'train')],
    ['id', good.replace('bakery', 'My Bakery')],
    ['brand.accent', good.replace('"#1D4F91"', 'blue')],
    ['brand.name.fa', good.replace('fa: نان, ', '')],
    ['top level', 'just a text'],
  ])('a wrong %s is named in one sentence that says what to run', (key, yaml) => {
    vi.stubEnv('HAMDEL_URL', undefined);
    expect(() => read(yaml)).toThrow(new RegExp(`^content/site\\.yaml, ${key}: .+\\. Run: npm run check:content$`));
  });
  test('a wrong HAMDEL_URL is a wrong address', () => {
    vi.stubEnv('HAMDEL_URL', 'not an address');
    expect(() => read(good)).toThrow('content/site.yaml, url: ');
  });
});

describe('the address', () => {
  test.each([
    ['https://example.org/', 'https://example.org', '/'],
    ['https://example.org', 'https://example.org', '/'],
    ['https://example.org/train/', 'https://example.org', '/train/'],
    ['https://example.org/train', 'https://example.org', '/train/'],
    ['https://example.org:8080/a/b/', 'https://example.org:8080', '/a/b/'],
    ['http://intranet/learn/', 'http://intranet', '/learn/'],
  ])('%s is %s and %s', (url, origin, base) => {
    expect(siteAddress({ url } as Site)).toEqual({ origin, base });
  });
});
