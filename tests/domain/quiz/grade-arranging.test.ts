// Order, pairs and groups: examples worked by hand, and what each part has to hear.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeCategorise, gradeMatching, gradeOrdering } from '../../../src/domain/quiz/grade-arranging.ts';
import type {
  BehaviourView,
  CategoriseView,
  MatchingView,
  OrderingView,
  Verdict,
} from '../../../src/domain/quiz/question-view.ts';
import { anyOrdering } from './arbitrary-questions.ts';

const behaviour: BehaviourView = { check: 'at-once', confidence: false, reveal: 'answer' };
const common = { id: 'q', text: 'Q', points: 3, hints: [], behaviour, misconception: 'belief', reread: '#there' };
const help = { misconception: 'belief', reread: '#there' };
const kinds = (verdicts: readonly Verdict[]) => verdicts.map(({ part, verdict }) => `${part} ${verdict}`);

describe('order', () => {
  const question: OrderingView = {
    ...common,
    type: 'ordering',
    steps: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, why: `why ${id}` })),
  };
  // Neighbours ab, bc and cd: a point each.
  test.each([
    ['abcd', 3],
    ['bcda', 2],
    ['dabc', 2],
    ['abdc', 1],
    ['cdab', 2],
    ['acbd', 0],
    ['dcba', 0],
    ['bacd', 1],
  ])('%s earns %d of 3', (order, earned) => {
    const { score, right } = gradeOrdering(question, [...order]);
    expect(score).toBeCloseTo(earned, 12);
    expect(right).toBe(earned === 3);
  });

  test('a step that is gone is passed over, one that is new is missing, one twice counts once', () => {
    expect(gradeOrdering(question, ['a', 'gone', 'b', 'c', 'd']).right).toBe(true);
    expect(gradeOrdering(question, ['a', 'b', 'c']).score).toBe(2);
    expect(gradeOrdering(question, ['a', 'a', 'b', 'c', 'd', 'b']).right).toBe(true);
  });

  test('each step hears whether its place is right; the place itself only once answers are revealed', () => {
    const { verdicts } = gradeOrdering(question, [...'abdc']);
    expect(verdicts).toEqual([
      { part: 'a', verdict: 'right', why: 'why a' },
      { part: 'b', verdict: 'right', why: 'why b' },
      { part: 'c', verdict: 'wrong', why: '', help },
      { part: 'c', verdict: 'missed', why: 'why c' },
      { part: 'd', verdict: 'wrong', why: '', help },
      { part: 'd', verdict: 'missed', why: 'why d' },
    ]);
  });

  test('turning the right order backwards earns nothing', () => {
    fc.assert(
      fc.property(anyOrdering, (question) => {
        const backwards = question.steps.map(({ id }) => id).reverse();
        expect(gradeOrdering(question, backwards).score).toBe(0);
      }),
    );
  });
});

describe('pairs', () => {
  const question: MatchingView = {
    ...common,
    type: 'matching',
    pairs: ['a', 'b', 'c'].map((id) => ({ id, left: `left ${id}`, right: `right ${id}`, why: `why ${id}` })),
    extra: [{ id: 'x', right: 'right x', why: 'why not x' }],
  };
  test.each([
    [['a=a', 'b=b', 'c=c'], 3],
    [['c=c', 'a=a', 'b=b'], 3],
    [['a=a', 'b=c', 'c=b'], 1],
    [['a=b', 'b=c', 'c=a'], 0],
    [['a=a', 'b=a', 'c=a'], 1],
    [['a=a'], 1],
    [['a=a', 'b=b', 'c=c', 'gone=gone'], 3],
    [['a', 'b=', '=c'], 0],
  ])('%j earns %d of 3', (response, earned) => {
    const { score, right } = gradeMatching(question, response);
    expect(score).toBeCloseTo(earned, 12);
    expect(right).toBe(earned === 3);
  });

  test('whoever took what belongs to nothing hears why it does not', () => {
    expect(gradeMatching(question, ['a=x', 'b=c', 'c=c']).verdicts).toEqual([
      { part: 'a', verdict: 'wrong', why: 'why not x', help },
      { part: 'a', verdict: 'missed', why: 'why a' },
      { part: 'b', verdict: 'wrong', why: '', help },
      { part: 'b', verdict: 'missed', why: 'why b' },
      { part: 'c', verdict: 'right', why: 'why c' },
    ]);
  });
});

describe('groups', () => {
  const question: CategoriseView = {
    ...common,
    type: 'categorise',
    groups: ['k', 'l'].map((id) => ({ id, text: id })),
    entries: [
      ['a', 'k'],
      ['b', 'k'],
      ['c', 'l'],
      ['d', 'l'],
    ].map(([id, group]) => ({ id: id!, text: id!, group: group!, why: `why ${id}` })),
  };
  test.each([
    [['a=k', 'b=k', 'c=l', 'd=l'], 3],
    [['a=k', 'b=k', 'c=k', 'd=k'], 1.5],
    [['a=l', 'b=l', 'c=k', 'd=k'], 0],
    [['a=k'], 0.75],
    [['a=gone', 'b=k', 'c=l', 'd=l'], 2.25],
    [['a=l', 'a=k', 'b=k', 'c=l', 'd=l'], 3],
  ])('%j earns %d of 3', (response, earned) => {
    expect(gradeCategorise(question, response)).toMatchObject({ score: earned, right: earned === 3 });
  });

  test('an entry that was put nowhere is wrong', () => {
    expect(kinds(gradeCategorise(question, ['b=k', 'c=l']).verdicts)).toEqual([
      'a wrong',
      'a missed',
      'b right',
      'c right',
      'd wrong',
      'd missed',
    ]);
  });
});
