// Progress and where to continue, by example; and that neither depends on the order in which records arrived.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastAnswers } from '../../../src/domain/records/last-answers.ts';
import { continueAt, lessonProgress, type OutlineLesson } from '../../../src/domain/records/progress.ts';
import type { LearnerRecord } from '../../../src/domain/records/record.ts';

const outline: OutlineLesson[] = [
  { id: 'promises', questions: ['p1', 'p2'] },
  { id: 'credibility', questions: ['c1'] },
  { id: 'reading', questions: [] },
];

let clock = 0;
const envelope = (about: string) => ({ about, time: ++clock, id: `id${clock}` });
const opened = (lesson: string): LearnerRecord => ({ kind: 'lesson.opened', ...envelope(lesson) });
const answered = (question: string, right = true): LearnerRecord => ({
  kind: 'question.answered',
  ...envelope(question),
  response: ['a'],
  score: right ? 1 : 0,
  min: 0,
  max: 1,
  right,
});
const states = (records: LearnerRecord[]) => lessonProgress(outline, records).map(({ state }) => state);

describe('the state of a lesson', () => {
  test('is new before anything happened', () => expect(states([])).toEqual(['new', 'new', 'new']));
  test('is begun once opened, or answered in without being opened', () => {
    expect(states([opened('promises')])).toEqual(['begun', 'new', 'new']);
    expect(states([answered('p1')])).toEqual(['begun', 'new', 'new']);
  });
  test('is finished when each present question was answered, right or wrong', () =>
    expect(states([answered('p1', false), answered('p2')])).toEqual(['finished', 'new', 'new']));
  test('is finished by opening where there are no questions', () =>
    expect(states([opened('reading')])).toEqual(['new', 'new', 'finished']));
  test('a question answered twice does not stand for another one', () =>
    expect(states([answered('p1'), answered('p1')])).toEqual(['begun', 'new', 'new']));
  test('a question added since opens the lesson again, a removed one is forgotten', () => {
    const records = [answered('p1'), answered('p2'), answered('gone')];
    const longer = [{ id: 'promises', questions: ['p1', 'p2', 'p3'] }];
    expect(lessonProgress(longer, records)[0]).toMatchObject({ state: 'begun', answered: 2, total: 3 });
    const shorter = [{ id: 'promises', questions: ['p2'] }];
    expect(lessonProgress(shorter, records)[0]).toMatchObject({ state: 'finished', answered: 1, total: 1 });
  });
});

describe('right answers', () => {
  test('the last answer counts, in both directions', () => {
    const [lesson] = lessonProgress(outline, [
      answered('p1', false),
      answered('p1'),
      answered('p2'),
      answered('p2', false),
    ]);
    expect(lesson).toMatchObject({ answered: 2, right: 1, total: 2 });
  });
  test('the last one is the latest by time, wherever it stands in the list', () => {
    const [early, late] = [answered('p1', false), answered('p1')];
    expect(lastAnswers([late, early]).get('p1')).toBe(late);
  });
});

describe('continuing', () => {
  test('nothing begun: nowhere', () => expect(continueAt(outline, [])).toBeNull());
  test('the lesson last touched, while unfinished', () => {
    expect(continueAt(outline, [opened('promises'), opened('credibility')])).toBe('credibility');
    expect(continueAt(outline, [opened('credibility'), answered('p1')])).toBe('promises');
  });
  test('the next unfinished one after a finished lesson', () =>
    expect(continueAt(outline, [answered('p1'), answered('p2')])).toBe('credibility'));
  test('past finished ones, and round to the start', () => {
    expect(continueAt(outline, [answered('c1'), answered('p1'), answered('p2')])).toBe('reading');
    expect(continueAt(outline, [answered('c1'), opened('reading')])).toBe('promises');
  });
  test('everything finished: nowhere', () =>
    expect(continueAt(outline, [answered('p1'), answered('p2'), answered('c1'), opened('reading')])).toBeNull());
  test('what is not in the course leads nowhere', () => {
    const saved: LearnerRecord = {
      kind: 'assessment.saved',
      ...envelope('organisation'),
      version: '1.0.0',
      answers: {},
    };
    expect(continueAt(outline, [opened('retired-lesson'), saved])).toBeNull();
    expect(continueAt(outline, [opened('credibility'), opened('retired-lesson'), saved])).toBe('credibility');
  });
});

test('no fold depends on the order of arrival', () => {
  const anyEvent = fc.tuple(
    fc.constantFrom('promises', 'credibility', 'reading', 'p1', 'p2', 'c1', 'gone'),
    fc.boolean(),
  );
  // Two records share a time now and then: the id decides.
  const anyRecords = fc.array(anyEvent, { maxLength: 10 }).map((events) =>
    events.map(([about, right], index) => ({
      ...(about.length > 2 ? opened(about) : answered(about, right)),
      time: Math.floor(index / 2),
      id: `r${index}`,
    })),
  );
  const shuffled = anyRecords.chain((records) =>
    fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
  );
  fc.assert(
    fc.property(shuffled, ([records, other]) => {
      expect(lessonProgress(outline, other)).toEqual(lessonProgress(outline, records));
      expect(continueAt(outline, other)).toBe(continueAt(outline, records));
    }),
  );
});
