// A store for the length of a tab: where the browser refuses storage, and under the IndexedDB store when the disk is full.
import { nextTime, onceEach } from '../../domain/records/order.ts';
import type { Draft, LearnerRecord } from '../../domain/records/record.ts';
import { realWorld, type Store, type StoreWorld } from './store.ts';

export function memoryStore(world: StoreWorld = realWorld): Store {
  let records: LearnerRecord[] = [];
  const drafts = new Map<string, Draft>();
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  return {
    kind: 'memory',
    async append(record) {
      const time = nextTime(world.now(), records.at(-1)?.time ?? 0);
      const whole = { ...record, id: world.newId(), time } as LearnerRecord;
      records = [...records, whole];
      changed();
      return { record: whole, kept: false };
    },
    async merge(incoming) {
      const before = records.length;
      records = onceEach([...records, ...incoming]);
      changed();
      return records.length - before;
    },
    async all() {
      return [...records];
    },
    async about(ids) {
      const wanted = new Set(ids);
      return records.filter((record) => wanted.has(record.about));
    },
    async draft(about) {
      return drafts.get(about);
    },
    async drafts() {
      return [...drafts.values()];
    },
    async saveDraft(about, value, time = world.now()) {
      if ((drafts.get(about)?.time ?? 0) <= time) drafts.set(about, { about, time, value });
      return { kept: false };
    },
    async deleteDraft(about) {
      drafts.delete(about);
    },
    async erase() {
      records = [];
      drafts.clear();
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
