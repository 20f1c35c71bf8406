// One person's whole report on the real instrument, worked out by hand for the golden respondent E1. Assessment brief §4.5.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soloReport } from '../../../src/domain/assessment/solo.ts';
import { anyAnswers } from './arbitrary-answers.ts';
import { answersOf, golden, type Table } from './golden-cases.ts';
import { items, organisation } from './organisation.ts';

const { input } = golden<{ answers: Table }, unknown>('E1');
const report = soloReport(organisation, answersOf(input.answers));

describe('the golden respondent', () => {
  test('is at level 3; nothing holds the level back', () =>
    expect(report.level).toMatchObject({ raw: 3, level: 3, weakestLink: [], roleGap: [] }));
  test('has eight levels; CRM does not apply and has none', () =>
    expect(Object.fromEntries(report.dimensionLevels.map(({ id, level }) => [id, level]))).toEqual({
      LEAD: 3,
      KNOW: 3,
      ALIGN: 4,
      TRUST: 4,
      CARE: 5,
      RECOVER: 3,
      PEOPLE: 2,
      LEARN: 2,
    }));
  test('is to look at three places first', () => {
    // Target 70. PEOPLE and LEARN: gap 30 × 3/5 × 1.5, since level 2 blocks level 4; equal, so the table’s order. KNOW: 20 × 3/5.
    expect(report.lookFirst.map(({ dimension }) => dimension)).toEqual(['PEOPLE', 'LEARN', 'KNOW']);
  });
  test('finds in PEOPLE the critical item first, then the risk, which is as low', () =>
    expect(report.lookFirst[0]!.practices.map(({ item, strength, value }) => [item, strength, value])).toEqual([
      ['PEOPLE1', 'start', 1],
      ['PEOPLE4', 'start', 1],
      ['PEOPLE2', 'strengthen', 2],
      ['PEOPLE3', 'strengthen', 2],
      ['PEOPLE5', 'strengthen', 2],
    ]));
  test('does not know one item', () => expect(report.unknownItems).toEqual(['KNOW5']));
});

test('the weakest dimension is named when it holds the level back', () => {
  // Best in everything, but complaints are handled as badly as can be: 88.9 overall, level 1 + 1.
  const best = Object.fromEntries(
    items.map(({ id, reverse }) => [id, id.startsWith('RECOVER') === !reverse ? 0 : 4]),
  ) as Record<string, 0 | 4>;
  expect(soloReport(organisation, best).level).toMatchObject({ raw: 5, level: 2, weakestLink: ['RECOVER'] });
});

test('without an overall score there is no level and no advice', () => {
  fc.assert(
    fc.property(anyAnswers(items), (answers) => {
      const { score, level, lookFirst } = soloReport(organisation, answers);
      expect(level === null).toBe(score.overall === null);
      if (level === null) expect(lookFirst).toEqual([]);
    }),
  );
});

test('the report mutates neither the instrument nor the answers', () => {
  const answers = answersOf(input.answers);
  const before = structuredClone({ organisation, answers });
  soloReport(organisation, answers);
  expect({ organisation, answers }).toEqual(before);
});
