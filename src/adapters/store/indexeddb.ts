// Records in IndexedDB, one database a site, with word between tabs over a BroadcastChannel.
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB, type StoreNames } from 'idb';
import { nextTime, onceEach } from '../../domain/records/order.ts';
import type { Draft, LearnerRecord } from '../../domain/records/record.ts';
import { memoryStore } from './memory.ts';
import { realWorld, type Store, type StoreWorld } from './store.ts';

interface Schema extends DBSchema {
  records: { key: string; value: LearnerRecord; indexes: { time: number; about: string } };
  drafts: { key: string; value: Draft };
}

type WritableStore<Name extends StoreNames<Schema>> = IDBPObjectStore<Schema, [Name], Name, 'readwrite'>;

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

  // What could not be written (a full disk) lives here until the tab closes; every reading includes it. Its clock too is
  // later than all that this tab has seen, so that a record keeps its place wherever it ended up.
  let latestKnown = 0;
  const clock = () => nextTime(world.now(), latestKnown);
  const unsaved = memoryStore({ ...world, now: clock });

  /** One writing transaction, resolved when it is safe on disk. Work and transaction are awaited together: neither fails unseen. */
  async function write<Name extends StoreNames<Schema>, Outcome>(
    name: Name,
    work: (store: WritableStore<Name>) => Promise<Outcome>,
  ): Promise<Outcome> {
    const transaction = database.transaction(name, 'readwrite');
    const [outcome] = await Promise.all([work(transaction.store), transaction.done]);
    return outcome;
  }

  return {
    kind: 'device',
    async append(record) {
      const whole = await write('records', async (store) => {
        // Read inside the writing transaction: two tabs that answer at once still get two different times.
        const latest = await store.index('time').openKeyCursor(null, 'prev');
        latestKnown = Math.max(latestKnown, latest?.key ?? 0);
        const whole = { ...record, id: world.newId(), time: clock() } as LearnerRecord;
        await store.add(whole);
        return whole;
      }).catch(() => null);
      if (whole) {
        changed();
        return { record: whole, kept: true };
      }
      const outcome = await unsaved.append(record);
      latestKnown = outcome.record.time;
      tell();
      return outcome;
    },
    async merge(records) {
      const added = await write('records', async (store) => {
        let count = 0;
        for (const record of records) {
          if ((await store.getKey(record.id)) !== undefined) continue;
          // Not awaited one by one: if one fails, the transaction fails, and says so.
          store.add(record).catch(() => undefined);
          count += 1;
        }
        return count;
      });
      changed();
      return added;
    },
    async all() {
      return onceEach([...(await database.getAll('records')), ...(await unsaved.all())]);
    },
    async about(ids) {
      const index = database.transaction('records').store.index('about');
      const found = await Promise.all(ids.map((id) => index.getAll(id)));
      return onceEach([...found.flat(), ...(await unsaved.about(ids))]);
    },
    async draft(about) {
      return newer(await database.get('drafts', about), await unsaved.draft(about));
    },
    async drafts() {
      const byAbout = new Map<string, Draft>();
      for (const draft of [...(await database.getAll('drafts')), ...(await unsaved.drafts())]) {
        byAbout.set(draft.about, newer(byAbout.get(draft.about), draft)!);
      }
      return [...byAbout.values()];
    },
    async saveDraft(about, value, time = world.now()) {
      const waiting = await unsaved.draft(about);
      if (waiting && waiting.time > time) return { kept: false };
      try {
        await write('drafts', async (store) => {
          const known = await store.get(about);
          if ((known?.time ?? 0) <= time) await store.put({ about, time, value });
        });
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
      await Promise.all([
        transaction.objectStore('records').clear(),
        transaction.objectStore('drafts').clear(),
        transaction.done,
      ]);
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The draft written last; of two at one time, the second. */
function newer(a: Draft | undefined, b: Draft | undefined): Draft | undefined {
  return a && b ? (a.time > b.time ? a : b) : (a ?? b);
}
