// Time on many devices: clocks jump, so order is kept by rule and not by trust.
import type { LearnerRecord } from './record.ts';

/** The last moment that a date can hold. A record past it could neither be shown nor be read from a backup again. */
export const latestTime = 8.64e15;

/** The time of a new record: now, but always later than anything this device knows. Both in epoch milliseconds. */
export function nextTime(now: number, latestKnown: number): number {
  return Math.min(latestTime, Math.max(now, latestKnown + 1));
}

/** The order of every fold: by time, ties by id. */
export function byTime(a: LearnerRecord, b: LearnerRecord): number {
  return a.time - b.time || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The records in fold order, each id once: the first one given. A store's own records go before what comes in. */
export function onceEach(records: readonly LearnerRecord[]): LearnerRecord[] {
  const byId = new Map<string, LearnerRecord>();
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  return [...byId.values()].sort(byTime);
}

/**
 * The union of two sets of records by id, in fold order: nothing lost, nothing counted twice.
 * Idempotent, commutative and associative; where two records share an id and differ, one of them wins by content, not by side.
 */
export function union(a: readonly LearnerRecord[], b: readonly LearnerRecord[]): LearnerRecord[] {
  const byId = new Map<string, LearnerRecord>();
  for (const record of [...a, ...b]) {
    const known = byId.get(record.id);
    if (!known || fingerprint(record) < fingerprint(known)) byId.set(record.id, record);
  }
  return [...byId.values()].sort(byTime);
}

function fingerprint(record: LearnerRecord): string {
  return JSON.stringify(record, (_key, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)))
      : value,
  );
}
