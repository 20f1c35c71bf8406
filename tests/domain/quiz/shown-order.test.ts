// What is shown out of order: never in the author’s order, the same each time, and nothing lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outOfOrder, shownSteps } from '../../../src/domain/quiz/shown-order.ts';
import { anyOrdering, anyResponse } from './arbitrary-questions.ts';

const questionId = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const entries = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 10 });

describe('out of order', () => {
  test('is another order of the same entries', () => {
    fc.assert(
      fc.property(entries, questionId, (entries, id) => {
        const shown = outOfOrder(entries, id);
        expect([...shown].sort()).toEqual([...entries].sort());
        expect(shown).not.toEqual(entries);
      }),
    );
  });

  // Drawn once; a change of these changes what people see on a page that they come back to.
  test('is the same on every device and in both languages', () => {
    expect(outOfOrder([...'abcde'], 'sample-lesson-steps').join('')).toBe('edcab');
    expect(outOfOrder([...'abcde'], 'late-parcel').join('')).toBe('ebcda');
    expect(outOfOrder([...'ab'], 'late-parcel').join('')).toBe('ba');
  });

  test('one entry has no other order', () => expect(outOfOrder(['a'], 'q')).toEqual(['a']));
});

describe('the steps as they stand', () => {
  test('every step once: those of the response first, in its order', () => {
    fc.assert(
      fc.property(anyOrdering, anyResponse, (question, response) => {
        const ids = question.steps.map(({ id }) => id);
        const shown = shownSteps(question, response);
        expect([...shown].sort()).toEqual([...ids].sort());
        const known = [...new Set(response.filter((id) => ids.includes(id)))];
        expect(shown.slice(0, known.length)).toEqual(known);
      }),
    );
  });

  test('untouched, they are never in the right order', () => {
    fc.assert(
      fc.property(anyOrdering, questionId, (question, id) => {
        expect(shownSteps({ ...question, id }, [])).not.toEqual(question.steps.map(({ id }) => id));
      }),
    );
  });
});
