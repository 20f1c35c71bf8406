// Notes as a fold: the last writing of each counts, whatever the order in which records arrive.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notesOf } from '../../../src/domain/records/notes.ts';
import { union } from '../../../src/domain/records/order.ts';
import type { LearnerRecord, NoteWritten } from '../../../src/domain/records/record.ts';
import { anyRecords } from './arbitrary-records.ts';

const written = (time: number, note: string, text: string, quote?: NoteWritten['quote']): LearnerRecord => ({
  kind: 'note.written',
  id: `r${time}`,
  time,
  about: 'promises',
  note,
  text,
  quote,
});
const passage = { section: 'say-and-do', text: 'سر وقت' };

describe('a note', () => {
  test('is what was written last, in its first place', () => {
    const records = [written(1, 'a', 'one'), written(2, 'b', 'two'), written(3, 'a', 'one, longer')];
    expect(notesOf(records)).toEqual([
      { id: 'a', lesson: 'promises', text: 'one, longer', begun: 1, changed: 3 },
      { id: 'b', lesson: 'promises', text: 'two', begun: 2, changed: 2 },
    ]);
  });
  test('keeps its passage, with words or without', () => {
    expect(notesOf([written(1, 'a', '', passage)])).toEqual([
      { id: 'a', lesson: 'promises', text: '', quote: passage, begun: 1, changed: 1 },
    ]);
    expect(notesOf([written(1, 'a', '', passage), written(2, 'a', 'why', passage)])[0]).toMatchObject({ text: 'why' });
  });
  test('is gone once it is written empty, and comes back when it is written again', () => {
    const gone = [written(1, 'a', 'one', passage), written(2, 'a', ' \n')];
    expect(notesOf(gone)).toEqual([]);
    expect(notesOf([...gone, written(3, 'a', 'again')])).toMatchObject([{ text: 'again', begun: 1, changed: 3 }]);
  });
  test('that an earlier version passed on unread is known by its record', () => {
    const old = { kind: 'note.written', id: 'r9', time: 9, about: 'promises', text: 'x' } as LearnerRecord;
    const older = { kind: 'note.written', id: 'r8', time: 8, about: 'promises', lines: ['x'] } as LearnerRecord;
    expect(notesOf([old, older])).toEqual([{ id: 'r9', lesson: 'promises', text: 'x', begun: 9, changed: 9 }]);
  });
});

test('two devices that changed one note agree on it after exchanging records, in either direction', () => {
  const start = [written(1, 'a', 'one')];
  const here = [...start, written(5, 'a', 'from here')];
  const there = [...start, written(4, 'a', 'from there')];
  expect(notesOf(union(here, there))).toEqual(notesOf(union(there, here)));
  expect(notesOf(union(here, there))).toMatchObject([{ text: 'from here' }]);
});

test('no note depends on the order of arrival, nor on hearing a record twice', () => {
  const shuffled = anyRecords.chain((records) =>
    fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
  );
  fc.assert(
    fc.property(shuffled, ([records, other]) => {
      expect(notesOf(other)).toEqual(notesOf(records));
      expect(notesOf([...records, ...records])).toEqual(notesOf(records));
    }),
  );
});
