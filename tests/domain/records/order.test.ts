// The laws that let devices, tabs and files be merged in any order: union is a set union, and time never runs back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byTime, latestTime, nextTime, onceEach, union } from '../../../src/domain/records/order.ts';
import type { LearnerRecord } from '../../../src/domain/records/record.ts';
import { anyRecord, anyRecords } from './arbitrary-records.ts';

// Records from a small pool of ids: two devices often hold the same one, and sometimes (damage) two versions of it.
const device = fc.array(
  fc
    .tuple(fc.constantFrom('id1', 'id2', 'id3', 'id4'), anyRecord)
    .map(([id, record]): LearnerRecord => ({ ...record, id })),
  { maxLength: 6 },
);

describe('union', () => {
  test('with itself is itself', () => {
    fc.assert(
      fc.property(device, (a) => {
        const once = union(a, []);
        expect(union(once, once)).toEqual(once);
        expect(union(a, a)).toEqual(once);
      }),
    );
  });
  test('does not depend on who asks', () => {
    fc.assert(
      fc.property(device, device, (a, b) => {
        expect(union(a, b)).toEqual(union(b, a));
      }),
    );
  });
  test('does not depend on who meets first', () => {
    fc.assert(
      fc.property(device, device, device, (a, b, c) => {
        expect(union(union(a, b), c)).toEqual(union(a, union(b, c)));
      }),
    );
  });
  test('loses nothing and counts nothing twice', () => {
    fc.assert(
      fc.property(device, device, (a, b) => {
        const ids = union(a, b).map(({ id }) => id);
        expect(ids.length).toBe(new Set(ids).size);
        expect(new Set(ids)).toEqual(new Set([...a, ...b].map(({ id }) => id)));
      }),
    );
  });
  test('comes in fold order and leaves its inputs alone', () => {
    fc.assert(
      fc.property(device, device, (a, b) => {
        const before = structuredClone([a, b]);
        const merged = union(a, b);
        expect([...merged].sort(byTime)).toEqual(merged);
        expect([a, b]).toEqual(before);
      }),
    );
  });
  test('a record whose keys stand in another order is the same record', () => {
    const record: LearnerRecord = {
      id: 'a',
      time: 1,
      about: 'organisation',
      kind: 'note.written',
      more: { x: 1, y: 2 },
    };
    const turned: LearnerRecord = {
      more: { y: 2, x: 1 },
      kind: 'note.written',
      about: 'organisation',
      time: 1,
      id: 'a',
    };
    expect(union([record], [turned])).toEqual(union([turned], [record]));
    expect(union([record], [turned])).toHaveLength(1);
  });
});

describe('each id once', () => {
  test('keeps the first of two, loses nothing, and comes in fold order', () => {
    fc.assert(
      fc.property(device, device, (own, incoming) => {
        const joined = onceEach([...own, ...incoming]);
        expect(new Set(joined.map(({ id }) => id))).toEqual(new Set([...own, ...incoming].map(({ id }) => id)));
        expect(joined.filter(({ id }) => own.some((record) => record.id === id))).toEqual(onceEach(own));
        expect([...joined].sort(byTime)).toEqual(joined);
      }),
    );
  });
  test('is the union where no two records of one id differ', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (a, b) => {
        const others = b.filter(({ id }) => !a.some((record) => record.id === id));
        expect(onceEach([...a, ...others, ...a])).toEqual(union(a, others));
      }),
    );
  });
});

describe('the order of folds', () => {
  test('is one and the same for every order of arrival', () => {
    fc.assert(
      fc.property(
        anyRecords.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        ([records, shuffled]) => {
          expect([...shuffled].sort(byTime)).toEqual([...records].sort(byTime));
        },
      ),
    );
  });
  test('is by time, ties by id', () => {
    const at = (time: number, id: string): LearnerRecord => ({ kind: 'lesson.opened', about: 'x', time, id });
    expect([at(2, 'a'), at(1, 'b'), at(1, 'a')].sort(byTime).map(({ id, time }) => `${time}${id}`)).toEqual([
      '1a',
      '1b',
      '2a',
    ]);
  });
});

describe('the time of a new record', () => {
  test('is never before now, and always after all that is known', () => {
    const clock = fc.integer({ min: 0, max: 4e12 });
    fc.assert(
      fc.property(clock, clock, (now, latest) => {
        expect(nextTime(now, latest)).toBeGreaterThanOrEqual(now);
        expect(nextTime(now, latest)).toBeGreaterThan(latest);
      }),
    );
  });
  test('stays a date after a backup with a record from the end of time', () => {
    expect(new Date(nextTime(1.7e12, latestTime)).toISOString()).toBe('+275760-09-13T00:00:00.000Z');
  });
});
