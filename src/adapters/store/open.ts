// One store a page: IndexedDB where the browser grants it, memory where it does not. Whose store it is, profiles.ts knows.
import { activeId } from '../../domain/profiles/active-id.ts';
import { storeName } from '../../domain/profiles/profile.ts';
import { indexedDbStore } from './indexeddb.ts';
import { keptProfiles } from './kept-profiles.ts';
import { memoryStore } from './memory.ts';
import type { Store } from './store.ts';

const opened = new Map<string, Promise<Store>>();

/**
 * The store of the person who learns on this site now; every island of a page shares it, also when another tab has given the
 * device to somebody else meanwhile. Before anybody is chosen nothing is kept. Never rejects.
 */
export function openStore(siteId: string): Promise<Store> {
  let store = opened.get(siteId);
  if (!store) {
    const profile = activeId(keptProfiles(siteId));
    store =
      profile === null
        ? Promise.resolve(memoryStore())
        : indexedDbStore(storeName(siteId, profile)).catch(() => memoryStore());
    opened.set(siteId, store);
  }
  return store;
}
