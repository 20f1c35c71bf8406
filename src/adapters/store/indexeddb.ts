// Records in IndexedDB, one database a site, with word between tabs over a BroadcastChannel.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { byTime, nextTime } from '../../domain/records/order.ts';
import type { Draft, LearnerRecord } from '../../domain/records/record.ts';
import { memoryStore } from './memory.ts';
import { realWorld, type Store, type StoreWorld } from './store.ts';

interface Schema extends DBSchema {
  records: { key: string; value: LearnerRecord; indexes: { time: number; about: string } };
  drafts: { key: string; value: Draft };
}

const databaseVersion = 1;

/** Opens the site's database. Rejects when the browser refuses storage: `openStore` then turns to memory. */
export async function indexedDbStore(siteId: string, world: StoreWorld = realWorld): Promise<Store> {
  const database: IDBPDatabase<Schema> = await openDB<Schema>(siteId, databaseVersion, {
    upgrade(db) {
      const records = db.createObjectStore('records', { keyPath: 'id' });
      records.createIndex('time', 'time');
      records.createIndex('about', 'about');
      db.createObjectStore('drafts', { keyPath: 'about' });
    },
    // A newer version of the site in another tab waits for this one: let it pass, and go on from what is loaded.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  const channel = new BroadcastChannel(`${siteId}:records`);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  channel.onmessage = tell;
  const changed = () => {
    channel.postMessage('changed');
    tell();
  };

  // What could not be written (a full disk) lives here until the tab closes; every reading includes it.
  const unsaved = memoryStore(world);

  return {
    kind: 'device',
    async append(record) {
      try {
        const transaction = database.transaction('records', 'readwrite');
        // Read inside the writing transaction: two tabs that answer at once still get two different times.
        const latest = await transaction.store.index('time').openKeyCursor(null, 'prev');
        const time = nextTime(world.now(), latest?.key ?? 0);
        const whole = { ...record, id: world.newId(), time } as LearnerRecord;
        await Promise.all([transaction.store.add(whole), transaction.done]);
        changed();
        return { record: whole, kept: true };
      } catch {
        const outcome = await unsaved.append(record);
        tell();
        return outcome;
      }
    },
    async merge(records) {
      const transaction = database.transaction('records', 'readwrite');
      let added = 0;
      for (const record of records) {
        if ((await transaction.store.getKey(record.id)) !== undefined) continue;
        transaction.store.add(record).catch(() => undefined);
        added += 1;
      }
      await transaction.done;
      changed();
      return added;
    },
    async all() {
      return [...(await database.getAll('records')), ...(await unsaved.all())].sort(byTime);
    },
    async about(ids) {
      const index = database.transaction('records').store.index('about');
      const found = await Promise.all(ids.map((id) => index.getAll(id)));
      return [...found.flat(), ...(await unsaved.about(ids))].sort(byTime);
    },
    async draft(about) {
      return (await unsaved.draft(about)) ?? (await database.get('drafts', about));
    },
    async drafts() {
      return database.getAll('drafts');
    },
    async saveDraft(about, value, time = world.now()) {
      try {
        const transaction = database.transaction('drafts', 'readwrite');
        const known = await transaction.store.get(about);
        if ((known?.time ?? 0) <= time) await transaction.store.put({ about, time, value });
        await transaction.done;
        await unsaved.deleteDraft(about);
        return { kept: true };
      } catch {
        return unsaved.saveDraft(about, value, time);
      }
    },
    async deleteDraft(about) {
      await unsaved.deleteDraft(about);
      await database.delete('drafts', about);
    },
    async erase() {
      await unsaved.erase();
      const transaction = database.transaction(['records', 'drafts'], 'readwrite');
      await Promise.all([transaction.objectStore('records').clear(), transaction.objectStore('drafts').clear(), transaction.done]);
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
