// Answers and records for the tests of mastery and review, arbitrary ones too.
import fc from 'fast-check';
import { type CountedAnswer, day, hour } from '../../../src/domain/mastery/history.ts';
import type { LearnerRecord } from '../../../src/domain/records/record.ts';

/** A moment in November 2026 that is no round number of anything. */
export const start = 1_795_300_000_000;

export const counted = (time: number, right: boolean, confidence?: 1 | 2 | 3): CountedAnswer => ({
  time,
  right,
  response: [],
  ...(confidence ? { confidence } : {}),
});

/** `days` after `start`, right or wrong. */
export const onDay = (days: number, right: boolean, confidence?: 1 | 2 | 3) =>
  counted(start + days * day, right, confidence);

let made = 0;
/** A record of an answer; `more` holds `try`, `confidence` and `place`. */
export function answer(about: string, time: number, right: boolean, more: object = {}): LearnerRecord {
  made += 1;
  const id = `answer-${made}`;
  return { kind: 'question.answered', id, time, about, response: ['a'], score: 0, min: 0, max: 1, right, ...more };
}

/** Counted answers, oldest first: at least two hours apart, up to two months. */
export const anyAnswers = (least = 0): fc.Arbitrary<CountedAnswer[]> =>
  fc
    .array(
      fc.record({ gap: fc.integer({ min: 2, max: 1400 }), right: fc.boolean(), sure: fc.constantFrom(1, 2, 3, 0) }),
      {
        minLength: least,
        maxLength: 8,
      },
    )
    .map((steps) => {
      let time = start;
      return steps.map(({ gap, right, sure }) => {
        time += gap * hour;
        return counted(time, right, sure === 0 ? undefined : (sure as 1 | 2 | 3));
      });
    });

/** Records of answers to a few questions, with tries, close together and far apart, some at one moment. */
export const anyAnswerRecords: fc.Arbitrary<LearnerRecord[]> = fc
  .array(
    fc.record({
      about: fc.constantFrom('p1', 'p2', 'c1', 'c2', 'gone'),
      minutes: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 60 * 24 * 60 })),
      right: fc.boolean(),
      more: fc.constantFrom(
        {},
        { try: 1 },
        { try: 2 },
        { try: 1, confidence: 3 },
        { try: 1, confidence: 1, place: 'review' },
      ),
    }),
    { maxLength: 14 },
  )
  .map((steps) =>
    steps.map(({ about, minutes, right, more }, index) => ({
      ...answer(about, start + minutes * 60_000, right, more),
      id: `r${index}`,
    })),
  );
