// A tally counts what a person would count: every record once, a note once however often it was written.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownKinds } from '../../../src/domain/records/kinds.ts';
import { tally } from '../../../src/domain/records/tally.ts';
import { anyRecords } from './arbitrary-records.ts';

test('nothing is nothing', () => expect(new Set(Object.values(tally([])))).toEqual(new Set([0])));

test('the parts make up the whole, notes aside', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const { notes, ...others } = tally(records);
      const written = records.filter(({ kind }) => kind === 'note.written');
      expect(Object.values(others).reduce((sum, count) => sum + count) + written.length).toBe(records.length);
      expect(notes).toBeLessThanOrEqual(written.length);
      expect(notes > 0).toBe(written.length > 0);
      expect(others.unknown).toBe(records.filter(({ kind }) => !knownKinds.has(kind)).length);
    }),
  );
});

test('a note that was written three times is one', () => {
  const written = (id: string, note: string) =>
    ({ kind: 'note.written', id, time: 1, about: 'x', note, text: '' }) as const;
  expect(tally([written('r1', 'a'), written('r2', 'a'), written('r3', 'a'), written('r4', 'b')]).notes).toBe(2);
});
