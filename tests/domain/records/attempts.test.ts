// Attempts at a module's test: all kept, the best one counts, and passing once is passing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attemptsAt, standing } from '../../../src/domain/records/attempts.ts';
import type { LearnerRecord, ModuleTested } from '../../../src/domain/records/record.ts';

const attempt = (
  id: string,
  time: number,
  share: number,
  passMark: number | null = 0.8,
  about = 'trust',
): ModuleTested => ({
  ...{ id, time, share, passMark, about },
  ...{ kind: 'module.tested', seed: 1, answers: [] },
});
const opened: LearnerRecord = { id: 'o', time: 2, about: 'trust', kind: 'lesson.opened' };

test('are those of the module, oldest first', () => {
  const records = [
    attempt('c', 30, 1),
    opened,
    attempt('x', 20, 1, 0.8, 'other'),
    attempt('b', 10, 0),
    attempt('a', 10, 0),
  ];
  expect(attemptsAt('trust', records).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(attemptsAt('nothing', records)).toEqual([]);
});

describe('the standing', () => {
  test('of nobody', () => expect(standing([])).toEqual({ best: null, passed: false }));
  test('is that of the best attempt; of equals the first', () => {
    const attempts = [attempt('a', 1, 0.5), attempt('b', 2, 0.75), attempt('c', 3, 0.75), attempt('d', 4, 0.25)];
    expect(standing(attempts).best?.id).toBe('b');
    expect(standing(attempts).passed).toBe(false);
  });
  test('passing once is passing, whatever comes after and wherever the mark is moved', () => {
    expect(standing([attempt('a', 1, 0.7, 0.7), attempt('b', 2, 0.75, 0.9)]).passed).toBe(true);
    expect(standing([attempt('a', 1, 0.8), attempt('b', 2, 0)]).passed).toBe(true);
  });
  test('a self-check passes nothing, with any share', () =>
    expect(standing([attempt('a', 1, 1, null)])).toMatchObject({ best: { id: 'a' }, passed: false }));
  test('another attempt never makes it worse', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0.5, 0.8, null)), {
          maxLength: 8,
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (shares, share) => {
          const attempts = shares.map(([share, mark], index) => attempt(`a${index}`, index, share, mark));
          const before = standing(attempts);
          const after = standing([...attempts, attempt('z', 99, share)]);
          expect(after.best!.share).toBeGreaterThanOrEqual(before.best?.share ?? 0);
          expect(after.passed || !before.passed).toBe(true);
        },
      ),
    ));
});
