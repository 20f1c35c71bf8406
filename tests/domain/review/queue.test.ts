// Today's queue: nothing lost, modules mixed as far as they can be, the same order all day.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueBy, interleaved } from '../../../src/domain/review/queue.ts';
import type { Scheduled } from '../../../src/domain/review/schedule.ts';

const anyDue = fc
  .array(fc.constantFrom('trust', 'listening', 'complaints', 'crm'), { maxLength: 16 })
  .map((modules) => modules.map((module, index): Scheduled => ({ question: `q${index}`, module, due: index })));

const neighbours = (queue: Scheduled[]) =>
  queue.slice(1).filter(({ module }, index) => module === queue[index]!.module).length;

test('due is what falls due before the end of the day', () => {
  const items = [5, 9, 10, 11].map((due): Scheduled => ({ question: `q${due}`, module: 'm', due }));
  expect(dueBy(items, 10).map(({ due }) => due)).toEqual([5, 9]);
});

describe('the order of the queue', () => {
  test('holds what is due, each once', () => {
    fc.assert(
      fc.property(anyDue, fc.string(), (due, seed) => {
        const ids = interleaved(due, seed).map(({ question }) => question);
        expect(ids.sort()).toEqual(due.map(({ question }) => question).sort());
      }),
    );
  });
  test('puts two of one module side by side only as often as it must', () => {
    fc.assert(
      fc.property(anyDue, fc.string(), (due, seed) => {
        const most = Math.max(
          0,
          ...[...new Set(due.map(({ module }) => module))].map(
            (module) => due.filter((item) => item.module === module).length,
          ),
        );
        // One of another module can stand between each two; what is left over has to stand together.
        expect(neighbours(interleaved(due, seed))).toBe(Math.max(0, most - 1 - (due.length - most)));
      }),
    );
  });
  test('is the same for the same day, whatever order the questions come in', () => {
    fc.assert(
      fc.property(
        anyDue.chain((due) => fc.tuple(fc.constant(due), fc.shuffledSubarray(due, { minLength: due.length }))),
        ([due, other]) => {
          const before = structuredClone(other);
          expect(interleaved(other, '2026-11-22')).toEqual(interleaved(due, '2026-11-22'));
          expect(other).toEqual(before);
        },
      ),
    );
  });
  test('changes from day to day', () => {
    const due = Array.from({ length: 12 }, (_, n): Scheduled => ({ question: `q${n}`, module: `m${n % 3}`, due: n }));
    const orders = ['2026-11-22', '2026-11-23', '2026-11-24'].map((date) =>
      interleaved(due, date)
        .map(({ question }) => question)
        .join(),
    );
    expect(new Set(orders).size).toBe(3);
  });
});
