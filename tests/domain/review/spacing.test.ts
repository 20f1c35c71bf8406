// When a question is due: measured against the scheduler of ts-fsrs on whole days, and what holds for all answers.
import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { type CountedAnswer, day, hour } from '../../../src/domain/mastery/history.ts';
import { latestTime } from '../../../src/domain/records/order.ts';
import { dueAfter, ratingOf } from '../../../src/domain/review/spacing.ts';
import { anyAnswers, counted, onDay, start } from '../mastery/answers.ts';

const inDays = (answers: CountedAnswer[]) => (dueAfter(answers)! - answers.at(-1)!.time) / day;

test('wrong is Again; right is Hard, Good, Easy by confidence, Good where nobody asked', () => {
  const ratings = ([1, 2, 3, undefined] as const).map((confidence) => ratingOf({ right: true, confidence }));
  expect(ratings).toEqual([Rating.Hard, Rating.Good, Rating.Easy, Rating.Good]);
  for (const confidence of [1, 2, 3, undefined] as const) {
    expect(ratingOf({ right: false, confidence })).toBe(Rating.Again);
  }
});

describe('the first interval', () => {
  // Initial stabilities of FSRS-6 (0.212, 1.2931, 2.3065, 8.2956 days at 90 %), rounded and kept a day apart.
  test.each([
    ['wrong', onDay(0, false, 3), 1],
    ['right and unsure', onDay(0, true, 1), 2],
    ['right and fairly sure', onDay(0, true, 2), 3],
    ['right, not asked', onDay(0, true), 3],
    ['right and very sure', onDay(0, true, 3), 8],
  ] as [string, CountedAnswer, number][])('%s', (_, answer, days) => expect(inDays([answer])).toBe(days));
});

test('a question that was never answered is never due', () => expect(dueAfter([])).toBeNull());

test('on whole days it is the scheduler of ts-fsrs, interval by interval', () => {
  const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false });
  const steps = fc.array(
    fc.record({ days: fc.integer({ min: 1, max: 60 }), right: fc.boolean(), sure: fc.constantFrom(1, 2, 3) }),
    { minLength: 1, maxLength: 10 },
  );
  fc.assert(
    fc.property(steps, (list) => {
      let time = start;
      let card = createEmptyCard(new Date(start));
      const answers: CountedAnswer[] = [];
      for (const { days, right, sure } of list) {
        time += days * day;
        const answer = counted(time, right, sure as 1 | 2 | 3);
        answers.push(answer);
        card = scheduler.next(card, new Date(time), ratingOf(answer)).card;
        expect(inDays(answers)).toBe(card.scheduled_days);
        expect(dueAfter(answers)).toBe(card.due.getTime());
      }
    }),
  );
});

describe('for all answers', () => {
  test('due comes at least a day after the last answer, by whole days, and stays a date', () => {
    fc.assert(
      fc.property(anyAnswers(1), (answers) => {
        const days = inDays(answers);
        expect(days).toBeGreaterThanOrEqual(1);
        expect(Number.isInteger(days)).toBe(true);
      }),
    );
    expect(dueAfter([counted(latestTime, true)])).toBe(latestTime);
  });
  test('a better answer is never due sooner', () => {
    fc.assert(
      fc.property(anyAnswers(), fc.integer({ min: 2, max: 900 }), (answers, hours) => {
        const time = (answers.at(-1)?.time ?? start) + hours * hour;
        const due = [counted(time, false), ...([1, 2, 3] as const).map((sure) => counted(time, true, sure))].map(
          (last) => dueAfter([...answers, last])!,
        );
        expect(due).toEqual([...due].sort((a, b) => a - b));
      }),
    );
  });
  test('coming back an hour early is worth almost a whole day', () => {
    const whole = inDays([onDay(0, true, 1), onDay(1, true, 3)]);
    expect(inDays([onDay(0, true, 1), counted(start + 23 * hour, true, 3)])).toBeGreaterThanOrEqual(whole - 1);
  });
});
