// What every store promises of answers that are not sent yet, run against each adapter of the port.
import { describe, expect, test } from 'vitest';
import { adapters, freshBrowser, worldAt } from './world.ts';

freshBrowser();

describe.each(adapters)('drafts in a store in %s', (_kind, open) => {
  const start = async (time = 1000) => ({ store: await open(worldAt(time)) });

  test('the last write wins; an older one never replaces it', async () => {
    const { store } = await start();
    await store.saveDraft('p1', ['a'], 10);
    await store.saveDraft('p1', ['b'], 20);
    await store.saveDraft('p1', ['c'], 15);
    expect(await store.draft('p1')).toEqual({ about: 'p1', time: 20, value: ['b'] });
    await store.saveDraft('p1', ['d'], 20);
    expect((await store.draft('p1'))!.value).toEqual(['d']);
  });
  test('take the clock’s time unless told, one for each content', async () => {
    const { store } = await start(500);
    await store.saveDraft('p1', ['a']);
    await store.saveDraft('organisation', { LEAD1: 'na' });
    expect((await store.drafts()).sort((a, b) => (a.about < b.about ? -1 : 1))).toEqual([
      { about: 'organisation', time: 500, value: { LEAD1: 'na' } },
      { about: 'p1', time: 500, value: ['a'] },
    ]);
  });
  test('are gone once deleted, and missing ones are simply missing', async () => {
    const { store } = await start();
    await store.saveDraft('p1', ['a']);
    await store.deleteDraft('p1');
    await store.deleteDraft('never');
    expect(await store.draft('p1')).toBeUndefined();
    expect(await store.drafts()).toEqual([]);
  });
});
