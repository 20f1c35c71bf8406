// One store a page: IndexedDB where the browser grants it, memory where it does not.
import { indexedDbStore } from './indexeddb.ts';
import { memoryStore } from './memory.ts';
import type { Store } from './store.ts';

const opened = new Map<string, Promise<Store>>();

/** The store of this site; every island of a page shares it. Never rejects. */
export function openStore(siteId: string): Promise<Store> {
  let store = opened.get(siteId);
  if (!store) {
    store = indexedDbStore(siteId).catch(() => memoryStore());
    opened.set(siteId, store);
  }
  return store;
}
