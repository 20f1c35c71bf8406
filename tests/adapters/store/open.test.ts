// One store a page, on the device where the browser allows it, in memory where it does not; never a rejection.
import { expect, test, vi } from 'vitest';
import { openStore } from '../../../src/adapters/store/open.ts';
import { newRecordId } from '../../../src/adapters/store/store.ts';
import { freshBrowser, opened } from './world.ts';

freshBrowser();

// Stores are shared for the length of a page, so each test is a site of its own.
test('with IndexedDB records are kept on the device', async () => {
  const store = await openStore('site-with');
  expect(store.kind).toBe('device');
  expect((await store.append(opened('promises'))).kept).toBe(true);
});

test('without IndexedDB the session works in memory', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const store = await openStore('site-without');
  expect(store.kind).toBe('memory');
  expect((await store.append(opened('promises'))).kept).toBe(false);
  expect(await store.all()).toHaveLength(1);
});

test('where the browser refuses storage (private windows, blocked cookies) the session works in memory', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('The user denied permission to access the database.', 'SecurityError');
  });
  expect((await openStore('site-refused')).kind).toBe('memory');
});

test('a database of a newer version of the site is left alone', async () => {
  await new Promise((resolve) => {
    indexedDB.open('site-newer', 99).onsuccess = resolve;
  });
  expect((await openStore('site-newer')).kind).toBe('memory');
});

test('every island of a page gets the same store', async () => {
  expect(openStore('site-shared')).toBe(openStore('site-shared'));
  expect(await openStore('site-shared')).not.toBe(await openStore('site-other'));
});

test('a real record id is 128 random bits in hex, and time is the clock’s', async () => {
  const ids = new Set(Array.from({ length: 1000 }, newRecordId));
  expect(ids.size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
  const before = Date.now();
  const { record } = await (await openStore('site-clock')).append(opened('promises'));
  expect(record.time).toBeGreaterThanOrEqual(before);
  expect(record.time).toBeLessThanOrEqual(Date.now());
});
