// What every store promises of records, run against each adapter of the port.
import { describe, expect, test, vi } from 'vitest';
import type { LearnerRecord } from '../../../src/domain/records/record.ts';
import { adapters, freshBrowser, opened, worldAt } from './world.ts';

const foreign = (id: string, time: number, about = 'credibility'): LearnerRecord => ({
  kind: 'lesson.opened',
  id,
  time,
  about,
});
const idsOf = (records: readonly LearnerRecord[]) => records.map(({ id }) => id);

freshBrowser();

describe.each(adapters)('a store in %s', (kind, open) => {
  const start = async (time = 1000) => {
    const world = worldAt(time);
    return { world, store: await open(world) };
  };

  test('says where it keeps things, and a record whether it is kept there', async () => {
    const { store } = await start();
    expect(store.kind).toBe(kind);
    expect((await store.append(opened('promises'))).kept).toBe(kind === 'device');
  });

  describe('appending', () => {
    test('gives an id and a time, and keeps what was given', async () => {
      const { store } = await start();
      const { record } = await store.append(opened('promises'));
      expect(record).toEqual({
        kind: 'lesson.opened',
        about: 'promises',
        id: expect.stringMatching(/^id\d+$/),
        time: 1000,
      });
      expect(await store.all()).toEqual([record]);
    });
    test('gives a later time each time, with the clock standing still or set back', async () => {
      const { world, store } = await start();
      const times = [];
      for (const now of [1000, 1000, 400, 2000]) {
        world.set(now);
        times.push((await store.append(opened('promises'))).record.time);
      }
      expect(times).toEqual([1000, 1001, 1002, 2000]);
    });
    test('many at once all get their own time', async () => {
      const { store } = await start();
      const outcomes = await Promise.all(Array.from({ length: 20 }, () => store.append(opened('promises'))));
      expect(new Set(outcomes.map(({ record }) => record.time)).size).toBe(20);
    });
    test('happens once, even where a listener fails', async () => {
      const { store } = await start();
      store.subscribe(() => {
        throw new Error('a slip on the screen');
      });
      await store.append(opened('promises')).catch(() => undefined);
      expect(await store.all()).toHaveLength(1);
    });
    test('comes after a record from a device whose clock runs ahead', async () => {
      const { store } = await start();
      await store.merge([foreign('f1', 9000)]);
      expect((await store.append(opened('promises'))).record.time).toBe(9001);
    });
  });

  describe('merging', () => {
    test('adds what is new, counts it, and comes in fold order', async () => {
      const { store } = await start();
      expect(await store.merge([foreign('b', 2), foreign('c', 1), foreign('a', 2)])).toBe(3);
      expect(idsOf(await store.all())).toEqual(['c', 'a', 'b']);
    });
    test('a second time adds nothing, nor does a record that stands twice', async () => {
      const { store } = await start();
      expect(await store.merge([foreign('a', 1), foreign('a', 1)])).toBe(1);
      expect(await store.merge([foreign('a', 1), foreign('b', 2)])).toBe(1);
      expect(await store.all()).toHaveLength(2);
    });
    test('leaves a known record as it is', async () => {
      const { store } = await start();
      const { record } = await store.append(opened('promises'));
      expect(await store.merge([foreign(record.id, 1, 'another')])).toBe(0);
      expect(await store.all()).toEqual([record]);
    });
    test('keeps a record of a kind that this version does not know', async () => {
      const { store } = await start();
      const note: LearnerRecord = { kind: 'note.written', id: 'n', time: 1, about: 'promises', text: '…' };
      await store.merge([note]);
      expect(await store.all()).toEqual([note]);
    });
  });

  test('finds the records about some contents, each once and in fold order', async () => {
    const { store } = await start();
    await store.merge([
      foreign('a', 3, 'promises'),
      foreign('b', 2, 'credibility'),
      foreign('c', 1, 'promises'),
      foreign('d', 1, 'x'),
    ]);
    expect(idsOf(await store.about(['credibility', 'promises', 'promises']))).toEqual(['c', 'b', 'a']);
    expect(await store.about([])).toEqual([]);
  });

  test('erasing forgets records and drafts, and the store goes on', async () => {
    const { store } = await start();
    await store.append(opened('promises'));
    await store.saveDraft('p1', ['a']);
    await store.erase();
    expect([await store.all(), await store.drafts(), await store.draft('p1')]).toEqual([[], [], undefined]);
    await store.append(opened('promises'));
    expect(await store.all()).toHaveLength(1);
  });

  test('tells its listeners of every change to the records, until they leave', async () => {
    const { store } = await start();
    const heard = vi.fn();
    const leave = store.subscribe(heard);
    await store.append(opened('promises'));
    await store.merge([foreign('a', 1)]);
    await store.erase();
    expect(heard).toHaveBeenCalledTimes(3);
    leave();
    await store.append(opened('promises'));
    expect(heard).toHaveBeenCalledTimes(3);
  });
});
