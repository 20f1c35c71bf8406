// A full disk: the person is told, and nothing of the session is lost, doubled or put out of order.
import { describe, expect, test, vi } from 'vitest';
import { indexedDbStore } from '../../../src/adapters/store/indexeddb.ts';
import type { LearnerRecord } from '../../../src/domain/records/record.ts';
import { freshBrowser, opened, worldAt } from './world.ts';

freshBrowser();

/** The three places where browsers notice that there is no room. */
const refusals = {
  'the call throws': () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  },
  'the request fails': (request: () => IDBRequest, store: IDBObjectStore) => {
    const refused = request();
    store.transaction.abort();
    return refused;
  },
  'the transaction is aborted after the request': (request: () => IDBRequest, store: IDBObjectStore) => {
    const refused = request();
    refused.addEventListener('success', () => store.transaction.abort());
    return refused;
  },
} as const;

/** Fills the disk until the returned function frees it. */
function fillDisk(refuse: (typeof refusals)[keyof typeof refusals]): () => void {
  const filled = (['add', 'put'] as const).map((name) => {
    const write = IDBObjectStore.prototype[name];
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...values) {
      return refuse(() => write.apply(this, values), this) as IDBRequest<IDBValidKey>;
    });
  });
  return () => {
    for (const spy of filled) spy.mockRestore();
  };
}

const later: LearnerRecord = { kind: 'lesson.opened', id: 'later', time: 5000, about: 'promises' };

describe.each(Object.entries(refusals))('when %s', (_how, refuse) => {
  const start = async () => {
    const world = worldAt(1000);
    const store = await indexedDbStore('hamdel', world);
    const before = (await store.append(opened('promises'))).record;
    return { world, store, before, free: fillDisk(refuse) };
  };

  test('a record is not kept, but is there, in its order, and listeners are told', async () => {
    const { world, store, before } = await start();
    const heard = vi.fn();
    store.subscribe(heard);
    world.set(10);
    const { record, kept } = await store.append(opened('credibility'));
    expect(kept).toBe(false);
    expect(record.time).toBeGreaterThan(before.time);
    expect(await store.all()).toEqual([before, record]);
    expect(await store.about(['credibility'])).toEqual([record]);
    expect(heard).toHaveBeenCalled();
  });
  test('once there is room again, records are kept and come after those that are not', async () => {
    const { store, before, free } = await start();
    const loose = (await store.append(opened('credibility'))).record;
    free();
    const { record, kept } = await store.append(opened('reading'));
    expect(kept).toBe(true);
    expect(record.time).toBeGreaterThan(loose.time);
    expect(await store.all()).toEqual([before, loose, record]);
  });
  test('a backup of the session, restored, counts nothing twice', async () => {
    const { store, before, free } = await start();
    const loose = (await store.append(opened('credibility'))).record;
    const backup = await store.all();
    free();
    await store.merge(backup);
    expect(await store.all()).toEqual([before, loose]);
    expect(await store.about(['credibility'])).toEqual([loose]);
  });
  test('a merge is refused whole, and what was there stays', async () => {
    const { store, before, free } = await start();
    await expect(store.merge([later, { ...later, id: 'last' }])).rejects.toThrow();
    expect(await store.all()).toEqual([before]);
    free();
    expect(await store.merge([later])).toBe(1);
  });
  test('a draft is not kept, but is there, and goes into a backup', async () => {
    const { store, free } = await start();
    free();
    await store.saveDraft('p1', ['a'], 10);
    fillDisk(refuse);
    expect(await store.saveDraft('p1', ['b'], 20)).toEqual({ kept: false });
    expect(await store.saveDraft('p2', ['c'], 20)).toEqual({ kept: false });
    expect(await store.draft('p1')).toEqual({ about: 'p1', time: 20, value: ['b'] });
    expect((await store.drafts()).map(({ about, value }) => [about, value])).toEqual([
      ['p1', ['b']],
      ['p2', ['c']],
    ]);
  });
  test('the newest draft wins over room and no room', async () => {
    const { store, free } = await start();
    await store.saveDraft('p1', ['loose'], 20);
    free();
    await store.saveDraft('p1', ['older'], 10);
    expect((await store.draft('p1'))!.value).toEqual(['loose']);
    expect(await store.saveDraft('p1', ['newer'], 30)).toEqual({ kept: true });
    expect((await store.draft('p1'))!.value).toEqual(['newer']);
    expect(await store.drafts()).toHaveLength(1);
  });
  test('a draft saved later in another tab is the newer one', async () => {
    const { store, free } = await start();
    await store.saveDraft('p1', ['loose'], 20);
    free();
    const other = await indexedDbStore('hamdel', worldAt(1000));
    await other.saveDraft('p1', ['other tab'], 30);
    expect((await store.draft('p1'))!.value).toEqual(['other tab']);
  });
});
