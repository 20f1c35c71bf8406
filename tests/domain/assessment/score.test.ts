// What holds for every set of answers: scores are in range or null, agree with a second computation, and ignore what must not count.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, keyedValue } from '../../../src/domain/assessment/answers.ts';
import { scoreDimension, scorePerson, weightedMean } from '../../../src/domain/assessment/score.ts';
import { anyAnswers, anyDimension, anyOrder } from './arbitrary-answers.ts';
import { items, organisation } from './organisation.ts';
import { overallBySteps, scoreBySteps } from './score-oracle.ts';

const { dimensions, minimum } = organisation;
const anyone = anyAnswers(items);

function sameScore(actual: number | null, expected: number | null): void {
  if (expected === null || actual === null) expect(actual).toBe(expected);
  else expect(actual).toBeCloseTo(expected, 9);
}

describe('one dimension', () => {
  test('its score is 0 … 100 exactly when it is scored, else null and never 0', () => {
    fc.assert(
      fc.property(anyDimension, ({ dimension, answers }) => {
        const { status, score } = scoreDimension(dimension, answers, minimum);
        expect(score === null).toBe(status !== 'scored');
        expect(score ?? 0).toBeGreaterThanOrEqual(0);
        expect(score ?? 0).toBeLessThanOrEqual(100);
      }),
    );
  });
  test('it agrees with the spreadsheet', () => {
    fc.assert(
      fc.property(anyDimension, ({ dimension, answers }) =>
        sameScore(scoreDimension(dimension, answers, minimum).score, scoreBySteps(dimension, answers)),
      ),
    );
  });
  test('the order of its items does not count', () => {
    const shuffled = anyDimension.chain((given) => fc.tuple(fc.constant(given), anyOrder(given.dimension.items)));
    fc.assert(
      fc.property(shuffled, ([{ dimension, answers }, items]) => {
        const inOrder = scoreDimension(dimension, answers, minimum);
        expect(scoreDimension({ ...dimension, items }, answers, minimum)).toEqual(inOrder);
      }),
    );
  });
  test('one more item that does not apply changes nothing, and so does a gap turned into “does not apply”', () => {
    fc.assert(
      fc.property(anyDimension, ({ dimension, answers }) => {
        const before = scoreDimension(dimension, answers, minimum);
        if (before.status !== 'scored') return;
        const longer = { ...dimension, items: [...dimension.items, { id: 'ANY9' }] };
        expect(scoreDimension(longer, { ...answers, ANY9: 'na' }, minimum).score).toBe(before.score);
        const exits = Object.entries(answers).map(([id, answer]) => [id, typeof answer === 'number' ? answer : 'na']);
        expect(scoreDimension(dimension, Object.fromEntries(exits) as Answers, minimum).score).toBe(before.score);
      }),
    );
  });
  test('turning a risk item over twice gives back the answer', () => {
    const risk = { id: 'ANY1', reverse: true } as const;
    for (const answer of [0, 1, 2, 3, 4] as const) {
      const once = keyedValue(risk, { ANY1: answer }) as typeof answer;
      expect(once).toBe(4 - answer);
      expect(keyedValue(risk, { ANY1: once })).toBe(answer);
    }
  });
  test('an exit and a skipped item have no value, not the value 0', () => {
    const item = { id: 'ANY1' };
    expect(
      [{ ANY1: 'na' }, { ANY1: 'dk' }, { ANY1: null }, {}].map((answers) => keyedValue(item, answers as Answers)),
    ).toEqual([null, null, null, null]);
    expect(keyedValue(item, { ANY1: 0 })).toBe(0);
  });
});

describe('one person', () => {
  test('the overall agrees with the spreadsheet, null included', () => {
    fc.assert(
      fc.property(anyone, (answers) =>
        sameScore(scorePerson(dimensions, answers, minimum).overall, overallBySteps(dimensions, answers)),
      ),
    );
  });
  test('a dimension that does not apply counts as if it were not asked', () => {
    fc.assert(
      fc.property(anyone, (answers) => {
        const others = dimensions.filter(({ id }) => id !== 'CRM');
        const without = scorePerson(others, answers, minimum);
        const withoutCrm = Object.entries(answers).filter(([id]) => !id.startsWith('CRM'));
        const crm = dimensions.find(({ id }) => id === 'CRM')!.items.map(({ id }) => [id, 'na'] as const);
        const marked = scorePerson(dimensions, Object.fromEntries([...withoutCrm, ...crm]) as Answers, minimum);
        expect(marked.overall).toBe(without.overall);
        expect(marked.applicable).toBe(without.applicable);
      }),
    );
  });
  test('nothing answered is nothing known', () => {
    const empty = scorePerson(dimensions, {}, minimum);
    expect(empty).toMatchObject({ overall: null, scored: 0, applicable: 9 });
    expect(empty.dimensions.map(({ score }) => score)).toEqual(Array(9).fill(null));
  });
});

describe('a weighted mean', () => {
  const anyScores = fc.array(
    fc.record({ score: fc.double({ min: 0, max: 100, noNaN: true }), weight: fc.constantFrom(0.5, 1, 1.5, 2) }),
    {
      minLength: 1,
      maxLength: 9,
    },
  );
  test('lies between the lowest and the highest score, and passes over what is unknown', () => {
    fc.assert(
      fc.property(anyScores, (rows) => {
        const scores = rows.map(({ score }, index) => ({ id: `D${index}`, score }));
        const weights = Object.fromEntries(rows.map(({ weight }, index) => [`D${index}`, weight]));
        const mean = weightedMean(scores, weights)!;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...rows.map(({ score }) => score)) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...rows.map(({ score }) => score)) + 1e-9);
        expect(weightedMean([...scores, { id: 'HIDDEN', score: null }], { ...weights, HIDDEN: 2 })).toBe(mean);
      }),
    );
  });
  test('of nothing is null', () => expect(weightedMean([{ id: 'D0', score: null }])).toBeNull());
});
