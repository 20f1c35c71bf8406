// What only a device has: several tabs on one database, other sites on the same origin, a disk that is full.
import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { indexedDbStore } from '../../../src/adapters/store/indexeddb.ts';
import { freshBrowser, opened, worldAt } from './world.ts';

freshBrowser();

/** Messages between tabs travel outside the promise queue: waits for one that is sure to come. */
const heardBy = (listener: () => void) => vi.waitFor(() => expect(listener).toHaveBeenCalled());

describe('two tabs of one site', () => {
  test('see each other’s records and hear of them', async () => {
    const [here, there] = [
      await indexedDbStore('hamdel', worldAt(1000)),
      await indexedDbStore('hamdel', worldAt(1000)),
    ];
    const heard = vi.fn();
    there.subscribe(heard);
    const { record } = await here.append(opened('promises'));
    await heardBy(heard);
    expect(await there.all()).toEqual([record]);
  });
  test('never give two records one time, even at once and with one clock behind', async () => {
    const [here, there] = [await indexedDbStore('hamdel', worldAt(1000)), await indexedDbStore('hamdel', worldAt(10))];
    const outcomes = await Promise.all([here, there, here, there].map((tab) => tab.append(opened('promises'))));
    expect(outcomes.map(({ record }) => record.time)).toEqual([1000, 1001, 1002, 1003]);
  });
  test('share drafts, and an erased device is empty in both', async () => {
    const [here, there] = [await indexedDbStore('hamdel', worldAt(1)), await indexedDbStore('hamdel', worldAt(1))];
    await here.saveDraft('p1', ['a'], 5);
    await there.saveDraft('p1', ['older'], 4);
    expect((await there.draft('p1'))!.value).toEqual(['a']);
    await there.append(opened('promises'));
    const heard = vi.fn();
    there.subscribe(heard);
    await here.erase();
    await heardBy(heard);
    expect([await there.all(), await there.drafts()]).toEqual([[], []]);
  });
});

test('two sites on one origin never mix, neither in records nor in messages', async () => {
  const [one, two] = [await indexedDbStore('hamdel', worldAt(1)), await indexedDbStore('academy', worldAt(1))];
  const [oneAgain, stranger] = [await indexedDbStore('hamdel', worldAt(1)), vi.fn()];
  two.subscribe(stranger);
  const heard = vi.fn();
  oneAgain.subscribe(heard);
  await one.append(opened('promises'));
  await one.saveDraft('p1', ['a']);
  await heardBy(heard);
  expect([await two.all(), await two.drafts()]).toEqual([[], []]);
  expect(stranger).not.toHaveBeenCalled();
  await two.erase();
  expect(await one.all()).toHaveLength(1);
});

test('a newer version of the site in another tab is let pass; this tab goes on in memory', async () => {
  const store = await indexedDbStore('hamdel', worldAt(1));
  const newer = await openDB('hamdel', 2);
  expect(newer.version).toBe(2);
  newer.close();
  expect((await store.append(opened('promises'))).kept).toBe(false);
});
