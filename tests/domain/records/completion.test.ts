// A course is completed by its last missing step, and stays so.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CourseOutline, courseCompletion } from '../../../src/domain/records/completion.ts';
import type { LearnerRecord } from '../../../src/domain/records/record.ts';
import { anyRecords } from './arbitrary-records.ts';

const course: CourseOutline = {
  modules: [
    {
      id: 'trust',
      lessons: [
        { id: 'promises', questions: ['p1', 'p2'] },
        { id: 'reading', questions: [] },
      ],
      test: 'pass',
    },
    { id: 'listening', lessons: [{ id: 'asking', questions: ['a1'] }], test: 'self-check' },
    { id: 'limits', lessons: [{ id: 'saying-no', questions: ['n1'] }] },
  ],
};
const answered = (about: string, time: number, right = true): LearnerRecord => ({
  kind: 'question.answered',
  id: `${about}-${time}`,
  time,
  about,
  response: ['x'],
  score: right ? 1 : 0,
  min: 0,
  max: 1,
  right,
});
const opened = (about: string, time: number): LearnerRecord => ({
  kind: 'lesson.opened',
  id: `o-${about}`,
  time,
  about,
});
const tested = (about: string, time: number, share: number, passMark: number | null): LearnerRecord => ({
  kind: 'module.tested',
  id: `t-${about}-${time}`,
  time,
  about,
  seed: 1,
  answers: [],
  share,
  passMark,
});
const everything = [
  answered('p1', 10),
  answered('p2', 11, false),
  opened('reading', 12),
  answered('a1', 13),
  answered('n1', 14),
  tested('listening', 15, 0.2, null),
  tested('trust', 16, 0.5, 0.7),
  tested('trust', 20, 0.7, 0.7),
];

describe('a course', () => {
  test('asks at first for all its lessons and tests', () => {
    expect(courseCompletion(course, [])).toEqual({
      openLessons: ['promises', 'reading', 'asking', 'saying-no'],
      openTests: ['trust', 'listening'],
      lessons: 4,
      tests: 2,
      completed: null,
    });
  });
  test('is completed at its last missing step', () => {
    expect(courseCompletion(course, everything)).toEqual({
      openLessons: [],
      openTests: [],
      lessons: 4,
      tests: 2,
      completed: 20,
    });
  });
  test('keeps its day through later practice, tests failed and passed again', () => {
    const later = [
      answered('p2', 90),
      tested('trust', 91, 0.1, 0.7),
      tested('trust', 92, 1, 0.7),
      opened('reading', 93),
    ];
    expect(courseCompletion(course, [...everything, ...later]).completed).toBe(20);
  });
  test.each(everything.map((record, at) => [record.kind, at]))('without its %s no. %i is not completed', (_, at) => {
    const rest = everything.filter((_, index) => index !== at);
    // The failed attempt alone is not missed.
    expect(courseCompletion(course, rest).completed).toBe(at === 6 ? 20 : null);
  });
  test('a test taken as a self-check is no pass where a mark is asked', () => {
    const records = [...everything.slice(0, -1), tested('trust', 30, 1, null)];
    expect(courseCompletion(course, records)).toMatchObject({ openTests: ['trust'], completed: null });
  });
  test('an attempt keeps the mark of its time', () => {
    const records = [...everything.slice(0, -1), tested('trust', 30, 0.6, 0.6)];
    expect(courseCompletion(course, records).completed).toBe(30);
  });
  test('that asks for nothing is never completed', () => {
    expect(courseCompletion({ modules: [] }, everything).completed).toBeNull();
  });
});

test('more records never take a completion away, and order does not matter', () => {
  const shuffled = fc.shuffledSubarray(everything, { minLength: everything.length });
  fc.assert(
    fc.property(shuffled, anyRecords, (records, more) => {
      expect(courseCompletion(course, records).completed).toBe(20);
      expect(courseCompletion(course, [...more, ...records]).completed).not.toBeNull();
    }),
  );
});
