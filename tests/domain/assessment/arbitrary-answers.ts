// Arbitrary instruments and answers for the properties: any mix of numbers, exits and skipped items.
import fc from 'fast-check';
import type { Answers, ScorableDimension } from '../../../src/domain/assessment/answers.ts';
import type { ItemAnswer } from '../../../src/domain/records/record.ts';

/** Numbers, exits and skipped items, a number `numbers` times as often as none. */
function anyAnswer(numbers: number): fc.Arbitrary<ItemAnswer | null> {
  return fc.oneof(
    { arbitrary: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const), weight: numbers * 2 },
    { arbitrary: fc.constantFrom('na' as const, 'dk' as const, null), weight: 2 },
  );
}

/** Persons who answer nearly everything, and persons who stop so often that scores are lost. */
export function anyAnswers(items: readonly { id: string }[]): fc.Arbitrary<Answers> {
  const filledIn = (numbers: number) => fc.record(Object.fromEntries(items.map(({ id }) => [id, anyAnswer(numbers)])));
  return fc.oneof(filledIn(5), filledIn(1));
}

/** One dimension of 1 … 8 items with some risk items, together with answers to it. */
export const anyDimension: fc.Arbitrary<{ dimension: ScorableDimension; answers: Answers }> = fc
  .array(fc.tuple(fc.boolean(), anyAnswer(3)), { minLength: 1, maxLength: 8 })
  .map((rows) => ({
    dimension: {
      id: 'ANY',
      items: rows.map(([reverse], index) => ({
        id: `ANY${index + 1}`,
        ...(reverse ? { reverse: true as const } : {}),
      })),
    },
    answers: Object.fromEntries(rows.map(([, answer], index) => [`ANY${index + 1}`, answer])),
  }));

/** The same values in some other order. */
export function anyOrder<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length });
}
