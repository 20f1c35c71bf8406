// The port to a person's records on this device. Two adapters meet it: indexeddb.ts and memory.ts.
import type { Draft, LearnerRecord, NewRecord } from '../../domain/records/record.ts';

export interface Store {
  /** `device`: kept in the browser. `memory`: storage is refused or missing, everything ends with the tab. */
  readonly kind: 'device' | 'memory';
  /** Adds one record, giving it an id and a time. Resolves when it is safe; `kept` is false when only memory holds it. */
  append(record: NewRecord): Promise<{ record: LearnerRecord; kept: boolean }>;
  /**
   * Adds records made elsewhere; those whose id is known are left as they are. Returns how many were new.
   * Rejects without having added any when the device has no room for all of them.
   */
  merge(records: readonly LearnerRecord[]): Promise<number>;
  all(): Promise<LearnerRecord[]>;
  /** The records about some content ids. */
  about(ids: readonly string[]): Promise<LearnerRecord[]>;
  draft(about: string): Promise<Draft | undefined>;
  drafts(): Promise<Draft[]>;
  /** Keeps an unsent answer; an older one never replaces a newer one. `kept` as in `append`. */
  saveDraft(about: string, value: unknown, time?: number): Promise<{ kept: boolean }>;
  deleteDraft(about: string): Promise<void>;
  /** Forgets everything of this site on this device. */
  erase(): Promise<void>;
  /** Calls back after every change, also one made in another tab. Returns the way to stop. */
  subscribe(changed: () => void): () => void;
}

/** The world as the adapters need it; a test passes its own. */
export interface StoreWorld {
  now(): number;
  newId(): string;
}

/** 128 random bits as 32 hex digits; `getRandomValues` works on plain http too, unlike `randomUUID`. */
export function newRecordId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const realWorld: StoreWorld = { now: () => Date.now(), newId: newRecordId };
