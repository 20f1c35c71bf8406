// Golden numbers, part one: scores and quality signs of one person. Cases E1, E2 and E3 of the assessment brief §14.
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/domain/assessment/answers.ts';
import { rawLevel } from '../../../src/domain/assessment/levels.ts';
import { type Quality, quality } from '../../../src/domain/assessment/quality.ts';
import { type DimensionScore, scoreDimension, scorePerson } from '../../../src/domain/assessment/score.ts';
import { answersOf, expectScore, golden, type Table } from './golden-cases.ts';
import { items, organisation } from './organisation.ts';

const { dimensions, minimum, levels } = organisation;
const score = (answers: Answers, weights?: Record<string, number>) =>
  scorePerson(dimensions, answers, minimum, weights);

function expectQuality(actual: Quality, { irv, inconsistency, ...exact }: Quality): void {
  expectScore(actual.irv, irv);
  expectScore(actual.inconsistency, inconsistency);
  expect(actual).toMatchObject(exact);
}

interface E1 {
  dims: Record<string, number | null>;
  status: Record<string, DimensionScore['status']>;
  applicableDims: number;
  validDims: number;
  overall: number;
  overallWeighted: number;
  rawLevel: number;
  careless: Quality;
}
const e1 = golden<{ answers: Table; altDimWeights: Record<string, number> }, E1>('E1');

describe('E1: a mixed respondent, CRM does not apply, one skipped, one unknown', () => {
  const answers = answersOf(e1.input.answers);
  const person = score(answers);

  test.each(Object.entries(e1.expected.dims))('%s scores %s', (id, expected) => {
    const found = person.dimensions.find((dimension) => dimension.id === id);
    expectScore(found?.score, expected);
    expect(found?.status).toBe(e1.expected.status[id]);
  });
  test('the overall is the mean of eight dimensions', () => {
    expectScore(person.overall, e1.expected.overall);
    expect(person).toMatchObject({ applicable: e1.expected.applicableDims, scored: e1.expected.validDims });
    expect(rawLevel(e1.expected.overall, levels)).toBe(e1.expected.rawLevel);
  });
  test('the organisation’s own weights move it', () =>
    expectScore(score(answers, e1.input.altDimWeights).overall, e1.expected.overallWeighted));
  test('nothing looks careless', () => expectQuality(quality(dimensions, answers), e1.expected.careless));
});

interface E2 {
  rows: Record<string, Pick<DimensionScore, 'status' | 'score'>>;
  fiveOfNineDims: null;
  sixOfNineDims: number;
}
const e2 = golden<{ rows: Record<string, [string, Table[string]]>; five: Table; six: Table }, E2>('E2');

describe('E2: how much must be answered', () => {
  test.each(Object.entries(e2.input.rows))('row %s', (row, [id, list]) => {
    const dimension = dimensions.find((candidate) => candidate.id === id)!;
    const found = scoreDimension(dimension, answersOf({ [id]: list }), minimum);
    expect(found.status).toBe(e2.expected.rows[row]!.status);
    expectScore(found.score, e2.expected.rows[row]!.score);
  });
  test('five of nine dimensions are too few', () =>
    expectScore(score(answersOf(e2.input.five)).overall, e2.expected.fiveOfNineDims));
  test('six of nine are enough', () => expectScore(score(answersOf(e2.input.six)).overall, e2.expected.sixOfNineDims));
});

interface Straight {
  dims?: Record<string, number>;
  overall: number;
  careless: Quality;
}
const e3 = golden<{ fast: { seconds: number } }, { all4: Straight; all2: Straight; fast: Quality }>('E3');

describe('E3: straight-liners, and a fast honest answer', () => {
  const all = (answer: 2 | 4): Answers => Object.fromEntries(items.map((item) => [item.id, answer]));

  test.each([
    [4, e3.expected.all4],
    [2, e3.expected.all2],
  ] as const)('all 46 answers are %s', (answer, expected) => {
    const person = score(all(answer));
    expectScore(person.overall, expected.overall);
    for (const { id, score } of person.dimensions) expectScore(score, expected.dims?.[id] ?? 50);
    expectQuality(quality(dimensions, all(answer)), expected.careless);
  });
  test('a minute for 37 answers is one family of signs: kept', () => {
    const answers = answersOf(e1.input.answers);
    expectQuality(quality(dimensions, answers, e3.input.fast.seconds), e3.expected.fast);
  });
});
