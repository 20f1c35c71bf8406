// Advice on the real instrument: at most three dimensions, the critical item first, and no tool before a strategy. Brief §11.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AdviceGuard, advise, personValues, strength } from '../../../src/domain/assessment/advice.ts';
import type { Answers } from '../../../src/domain/assessment/answers.ts';
import type { Priority } from '../../../src/domain/assessment/priority.ts';
import { anyAnswers } from './arbitrary-answers.ts';
import { items, organisation } from './organisation.ts';

const { dimensions, guards } = organisation;

/** Priorities above 0 in this order; only id and priority play a role in advice. */
const order = (...ids: string[]): Priority[] =>
  ids.map((id) => ({ id, score: 40, target: 70, gap: 30, blocker: 0, divided: 0, priority: 1 }));
const levels = (level: number) => Object.fromEntries(dimensions.map(({ id }) => [id, level]));
const itemsOf = (dimension: string, values: Record<string, number | null>, level = 3) =>
  advise(dimensions, guards, order(dimension), values, levels(level))[0]!.practices.map(({ item }) => item);

test('an item below 2 starts, below 3 is strengthened, from 3 is kept', () =>
  expect([0, 1.99, 2, 2.99, 3, 4].map(strength)).toEqual([
    'start',
    'start',
    'strengthen',
    'strengthen',
    'keep',
    'keep',
  ]));

describe('within a dimension', () => {
  test('the critical item comes first, then the lowest, risks included', () =>
    expect(itemsOf('TRUST', { TRUST1: 2, TRUST2: 1, TRUST3: 0, TRUST4: 0.5, TRUST5: 4 })).toEqual([
      'TRUST1',
      'TRUST3',
      'TRUST4',
      'TRUST2',
    ]));
  test('a critical item that is well in hand waits its turn', () =>
    expect(itemsOf('TRUST', { TRUST1: 4, TRUST2: 2, TRUST3: 4, TRUST4: 4, TRUST5: 4 })).toEqual(['TRUST2']));
  test('unknown items are not advised on', () =>
    expect(itemsOf('TRUST', { TRUST1: null, TRUST2: 1, TRUST3: 2 })).toEqual(['TRUST2', 'TRUST3']));
  test('where every item is well in hand, one practice to keep remains', () =>
    expect(itemsOf('TRUST', { TRUST1: 4, TRUST2: 3.5, TRUST3: 3, TRUST4: 4, TRUST5: 4 })).toEqual(['TRUST3']));
});

describe('guards', () => {
  const weakCrm = { CRM1: 0, CRM2: 0, CRM3: 4, CRM4: 0, CRM5: 0, CRM6: 0 };

  test('while leadership or knowledge is below level 3, the one-page strategy stands before every tool', () => {
    for (const weak of ['LEAD', 'KNOW']) {
      const [advice] = advise(dimensions, guards, order('CRM'), weakCrm, { ...levels(3), [weak]: 2 });
      expect(advice).toMatchObject({ guards: ['strategy-before-tool'] });
      expect(advice!.practices[0]).toMatchObject({ item: 'CRM3', practice: 'one-page-strategy' });
    }
    expect(advise(dimensions, guards, order('CRM'), weakCrm, levels(3))[0]!.guards).toEqual([]);
  });
  test('where staff may not solve problems, authority comes before courtesy', () => {
    const [advice] = advise(dimensions, guards, order('CARE'), { PEOPLE1: 1, CARE1: 0, CARE2: 1 }, levels(3));
    expect(advice!.practices.map(({ item }) => item)).toEqual(['PEOPLE1', 'CARE1', 'CARE2']);
    expect(itemsOf('CARE', { PEOPLE1: 2, CARE1: 0 })).toEqual(['CARE1']);
    expect(itemsOf('CARE', { PEOPLE1: null, CARE1: 0 })).toEqual(['CARE1']);
  });
  test('lead in their own order, and two that lead with one item name it once', () => {
    const below = (id: string, lead: string): AdviceGuard => ({
      id,
      when: { item: 'LEAD1', below: 4 },
      applies: 'CRM',
      lead,
    });
    const three = [below('a', 'KNOW1'), below('b', 'CRM3'), below('c', 'KNOW1')];
    const [advice] = advise(dimensions, three, order('CRM'), { ...weakCrm, LEAD1: 0 }, levels(3));
    expect(advice!.guards).toEqual(['a', 'b', 'c']);
    expect(advice!.practices.map(({ item }) => item)).toEqual([
      'KNOW1',
      'CRM3',
      'CRM1',
      'CRM2',
      'CRM4',
      'CRM5',
      'CRM6',
    ]);
  });
});

describe('whatever was answered', () => {
  const ids = dimensions.map(({ id }) => id);
  const anyPriorities = fc
    .shuffledSubarray(ids)
    .chain((some) => fc.tuple(...some.map((id) => fc.tuple(fc.constant(id), fc.constantFrom(0, 1)))))
    .map((rows) => rows.map(([id, priority]) => ({ ...order(id)[0]!, priority })));
  const anyLevels = fc.record(Object.fromEntries(ids.map((id) => [id, fc.integer({ min: 1, max: 5 })])));
  // Few dimensions and few leads, so that several guards meet in one dimension and share a lead.
  const anyGuards = fc
    .array(
      fc.record({
        when: fc.constant({ item: 'LEAD1', below: 3 }),
        applies: fc.constantFrom('LEAD', 'CRM', 'CARE'),
        lead: fc.constantFrom('LEAD1', 'LEAD2', 'CRM3', 'PEOPLE1'),
      }),
      { maxLength: 8 },
    )
    .map((rows) => rows.map((row, index): AdviceGuard => ({ id: `g${index}`, ...row })));

  test('at most three dimensions, in the order of priority, none twice, no item twice in one, guards first', () => {
    fc.assert(
      fc.property(anyAnswers(items), anyPriorities, anyLevels, anyGuards, (answers: Answers, rows, levels, more) => {
        const all = [...guards, ...more];
        const advice = advise(dimensions, all, rows, personValues(dimensions, answers), levels);
        const wanted = rows.filter(({ priority }) => priority > 0).map(({ id }) => id);
        expect(advice.map(({ dimension }) => dimension)).toEqual(wanted.slice(0, 3));
        for (const { practices, guards: active } of advice) {
          const advised = practices.map(({ item }) => item);
          expect(new Set(advised).size).toBe(advised.length);
          const leads = new Set(all.filter(({ id }) => active.includes(id)).map(({ lead }) => lead));
          expect(advised.slice(0, leads.size)).toEqual([...leads]);
        }
      }),
    );
  });
});
