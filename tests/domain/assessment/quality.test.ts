// Signs of careless answers, against a second computation in whole numbers; thresholds at their very edge. Brief §8.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/domain/assessment/answers.ts';
import { quality } from '../../../src/domain/assessment/quality.ts';
import { anyAnswers } from './arbitrary-answers.ts';
import { items, organisation } from './organisation.ts';

const { dimensions } = organisation;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Raw answers of the items that pass, in instrument order. */
function raws(answers: Answers, keep: (item: (typeof items)[number]) => boolean = () => true): number[] {
  return items.filter(keep).flatMap(({ id }) => (typeof answers[id] === 'number' ? [answers[id]] : []));
}

/** The first `count` items of the instrument answered in turn with `values`; the others skipped. */
function firstItems(count: number, values: readonly number[]): Answers {
  return Object.fromEntries(
    items.slice(0, count).map(({ id }, index) => [id, values[index % values.length]]),
  ) as Answers;
}

describe('every set of answers', () => {
  const anyone = anyAnswers(items);

  test('the longest run is the longest stretch of one digit', () => {
    fc.assert(
      fc.property(anyone, (answers) => {
        const stretches =
          raws(answers)
            .join('')
            .match(/(.)\1*/g) ?? [];
        expect(quality(dimensions, answers).longString).toBe(Math.max(0, ...stretches.map(({ length }) => length)));
      }),
    );
  });
  test('the standard deviation agrees with the textbook’s second formula', () => {
    fc.assert(
      fc.property(anyone, (answers) => {
        const given = raws(answers);
        const n = given.length;
        const { irv } = quality(dimensions, answers);
        expect(irv === null).toBe(n < 2);
        if (irv === null) return;
        const squares = sum(given.map((value) => value * value));
        expect(irv).toBeCloseTo(Math.sqrt((n * squares - sum(given) ** 2) / (n * (n - 1))), 9);
      }),
    );
  });
  test('inconsistency agrees with whole numbers, flag included', () => {
    fc.assert(
      fc.property(anyone, (answers) => {
        const good = raws(answers, (item) => !item.reverse);
        const risks = raws(answers, (item) => item.reverse === true);
        const found = quality(dimensions, answers);
        expect(found.inconsistency === null).toBe(good.length < 8 || risks.length < 6);
        if (found.inconsistency === null) return;
        const distance = Math.abs(sum(good) * risks.length + sum(risks) * good.length - 4 * good.length * risks.length);
        expect(found.inconsistency).toBeCloseTo(distance / (good.length * risks.length), 9);
        expect(found.flags.inconsistency).toBe(distance >= 2 * good.length * risks.length);
      }),
    );
  });
  test('low information is under three fifths of what applies', () => {
    fc.assert(
      fc.property(anyone, (answers) => {
        const { answered, applicable, lowInformation } = quality(dimensions, answers);
        expect(lowInformation).toBe(5 * answered < 3 * applicable);
      }),
    );
  });
});

describe('thresholds', () => {
  test('19 equal answers are too few to speak of invariance, 20 are enough and stand alone', () => {
    expect(quality(dimensions, firstItems(19, [2]))).toMatchObject({ flags: { invariance: false }, exclude: false });
    expect(quality(dimensions, firstItems(20, [2]))).toMatchObject({
      flags: { invariance: true },
      families: 1,
      exclude: true,
    });
  });
  test('a run of half of the answers is a sign, one short of it is not', () => {
    const restless = (run: number) => [...Array(run).fill(3), ...Array.from({ length: 20 - run }, (_, n) => n % 3)];
    expect(quality(dimensions, firstItems(20, restless(10))).flags.invariance).toBe(true);
    expect(quality(dimensions, firstItems(20, restless(9))).flags.invariance).toBe(false);
  });
  test('exits and skipped items neither break a run nor make it longer', () => {
    const answers = {
      ...firstItems(20, [1]),
      [items[3]!.id]: 'na',
      [items[7]!.id]: 'dk',
      [items[9]!.id]: null,
    } as Answers;
    expect(quality(dimensions, answers).longString).toBe(17);
  });
  test('speed counts only where time was taken, and two seconds an answer are enough', () => {
    const answers = firstItems(20, [1, 3]);
    expect([undefined, 39.9, 40].map((seconds) => quality(dimensions, answers, seconds).flags.speed)).toEqual([
      false,
      true,
      false,
    ]);
  });
  test('two families leave a set of answers out; one alone does not', () => {
    const yesToAll = Object.fromEntries(items.map(({ id }, index) => [id, index % 2 ? 4 : 3])) as Answers;
    expect(quality(dimensions, yesToAll)).toMatchObject({
      flags: { inconsistency: true },
      families: 1,
      exclude: false,
    });
    expect(quality(dimensions, yesToAll, 10)).toMatchObject({ families: 2, exclude: true });
  });
});
