// Arbitrary questions as the grader sees them: types, option ids and the key, no words.
import fc from 'fast-check';
import type { GradableQuestion } from '../../../src/domain/quiz/grade.ts';

type WithOptions = Extract<GradableQuestion, { options: unknown }>;

const optionIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const withKey = (type: 'single' | 'multiple', size: number, correct: readonly string[]): WithOptions => ({
  type,
  options: optionIds.slice(0, size).map((id) => ({ id, ...(correct.includes(id) ? { correct: true as const } : {}) })),
});

export const anySingle: fc.Arbitrary<WithOptions> = fc
  .integer({ min: 2, max: 6 })
  .chain((size) => fc.constantFrom(...optionIds.slice(0, size)).map((correct) => withKey('single', size, [correct])));

/** At least one option is right and at least one is wrong, as the content check demands. */
export const anyMultiple: fc.Arbitrary<WithOptions> = fc
  .integer({ min: 3, max: 8 })
  .chain((size) =>
    fc
      .subarray(optionIds.slice(0, size), { minLength: 1, maxLength: size - 1 })
      .map((correct) => withKey('multiple', size, correct)),
  );

export const anyTrueFalse: fc.Arbitrary<GradableQuestion> = fc
  .boolean()
  .map((answer) => ({ type: 'true-false', answer }));

export const anyQuestion: fc.Arbitrary<GradableQuestion> = fc.oneof(anySingle, anyMultiple, anyTrueFalse);

/** Option ids of a question, and one that it does not have: an option may have been taken out since. */
export function responsesTo(question: GradableQuestion): fc.Arbitrary<string[]> {
  const known = question.type === 'true-false' ? ['true', 'false'] : question.options.map(({ id }) => id);
  return fc.subarray([...known, 'gone']).chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length }));
}
