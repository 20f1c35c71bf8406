// What the store tests stand on: a clock that can be set back, ids in order, databases and tabs that end with each test.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { indexedDbStore } from '../../../src/adapters/store/indexeddb.ts';
import { memoryStore } from '../../../src/adapters/store/memory.ts';
import type { Store, StoreWorld } from '../../../src/adapters/store/store.ts';
import type { NewRecord } from '../../../src/domain/records/record.ts';

/** A world whose clock stands still until it is set. */
export interface TestWorld extends StoreWorld {
  set(time: number): void;
}

let ids = 0;

export function worldAt(time: number): TestWorld {
  let now = time;
  return {
    now: () => now,
    newId: () => `id${String(++ids).padStart(4, '0')}`,
    set: (time) => {
      now = time;
    },
  };
}

/** Every adapter of the port, by the kind of its store: the contract is run against each. */
export const adapters: [Store['kind'], (world: StoreWorld) => Promise<Store>][] = [
  ['memory', async (world) => memoryStore(world)],
  ['device', (world) => indexedDbStore('hamdel', world)],
];

export const opened = (about: string): NewRecord => ({ kind: 'lesson.opened', about });

/** Gives each test empty databases, and closes its channels: an open one keeps Node from ending. */
export function freshBrowser(): void {
  const Channel = globalThis.BroadcastChannel;
  let channels: BroadcastChannel[] = [];

  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal(
      'BroadcastChannel',
      class extends Channel {
        constructor(name: string) {
          super(name);
          channels.push(this);
        }
      },
    );
  });
  afterEach(() => {
    for (const channel of channels) channel.close();
    channels = [];
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}
