// Reads the golden cases: the project's own copy of the worked examples in the assessment brief §14.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Answers } from '../../../src/domain/assessment/answers.ts';
import type { ItemAnswer } from '../../../src/domain/records/record.ts';

/** Answers of one person as the cases write them: a list for each dimension, in the order of its items. */
export type Table = Record<string, (ItemAnswer | null)[]>;

interface GoldenFile {
  cases: { id: string; input: unknown; expected: unknown }[];
}

const file = new URL('../../fixtures/golden-scores.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as GoldenFile;

export function golden<Input, Expected>(id: string): { input: Input; expected: Expected } {
  const found = cases.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no golden case ${id}.`);
  return { input: found.input as Input, expected: found.expected as Expected };
}

/** A dimension's list as answers by item id: the first answer of LEAD belongs to LEAD1. */
export function answersOf(table: Table): Answers {
  return Object.fromEntries(
    Object.entries(table).flatMap(([dimension, list]) =>
      list.map((answer, index) => [`${dimension}${index + 1}`, answer] as const),
    ),
  );
}

/** Equal within 5e-5, the tolerance of the golden file; `null` only meets `null`. */
export function expectScore(actual: number | null | undefined, expected: number | null): void {
  if (expected === null || actual === null || actual === undefined) expect(actual).toBe(expected);
  else expect(actual).toBeCloseTo(expected, 4);
}
