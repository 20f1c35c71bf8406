// Learner profiles of this device: the list in localStorage, and a database for each person.
import { deleteDB } from 'idb';
import { firstProfile, type Profiles, storeName, withFound } from '../../domain/profiles/profile.ts';
import { readProfiles } from '../../domain/profiles/read-profiles.ts';
import { indexedDbStore } from './indexeddb.ts';
import { keepProfiles, keptProfiles } from './kept-profiles.ts';
import type { Store } from './store.ts';

/** The people of this device, with those whose databases are here although the list has lost them. Never rejects. */
export async function profilesOf(siteId: string): Promise<Profiles> {
  const profiles = readProfiles(keptProfiles(siteId));
  const names = await databaseNames();
  const ids = names.flatMap((name) => (name.startsWith(`${siteId}:`) ? [name.slice(siteId.length + 1)] : []));
  return withFound(profiles, ids);
}

/** Who learns now, without a look at the databases. */
export function profilesNow(siteId: string): Profiles {
  return readProfiles(keptProfiles(siteId));
}

/** Keeps the list; false where the browser refuses storage. Pages that are open elsewhere hear of it by the `storage` event. */
export function saveProfiles(siteId: string, profiles: Profiles): boolean {
  return keepProfiles(siteId, JSON.stringify(profiles));
}

/** The records of one person, who need not be the active one. Rejects where the browser refuses storage. */
export function openProfile(siteId: string, profile: string): Promise<Store> {
  return indexedDbStore(storeName(siteId, profile));
}

/** Deletes one person's records and drafts from this device. Rejects where the browser refuses. */
export async function deleteRecords(siteId: string, profile: string): Promise<void> {
  // Tabs that have it open are told first and go on without it; the records are gone even if one of them holds on.
  const store = await indexedDbStore(storeName(siteId, profile));
  await store.erase();
  if (profile === firstProfile) return;
  await Promise.race([deleteDB(storeName(siteId, profile)), new Promise((resolve) => setTimeout(resolve, 1000))]);
}

async function databaseNames(): Promise<string[]> {
  try {
    return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  } catch {
    return [];
  }
}
