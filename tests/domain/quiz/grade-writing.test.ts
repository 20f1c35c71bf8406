// Numbers, gaps and short texts: examples worked by hand, in every script that people type.
import { describe, expect, test } from 'vitest';
import { gradeNumeric, gradeShortText, gradeWordBank } from '../../../src/domain/quiz/grade-writing.ts';
import type {
  BehaviourView,
  NumericView,
  ShortTextView,
  WordBankView,
} from '../../../src/domain/quiz/question-view.ts';

const behaviour: BehaviourView = { check: 'at-once', confidence: false, reveal: 'answer' };
const common = { id: 'q', text: 'Q', points: 2, hints: [], behaviour, misconception: 'belief', reread: '#there' };
const help = { misconception: 'belief', reread: '#there' };

describe('a number', () => {
  const question: NumericView = {
    ...common,
    type: 'numeric',
    answer: 12.5,
    tolerance: 0.5,
    why: 'why',
    expected: [{ value: 25, tolerance: 1, why: 'that is twice as much', reread: '#twice' }],
  };

  test.each([
    ['12.5', true],
    ['۱۲٫۵', true],
    ['١٢٫٥', true],
    ['12,5', true],
    ['12', true],
    ['13', true],
    ['11.99', false],
    ['13.01', false],
    ['-12.5', false],
    ['', false],
    ['twelve', false],
  ])('%j: %s', (typed, right) => {
    expect(gradeNumeric(question, [typed])).toMatchObject({ score: right ? 2 : 0, right });
  });

  test('the edge counts also where sums of fractions miss it by a hair', () => {
    const tenths = { ...question, answer: 0.3, tolerance: 0.1, expected: [] };
    expect(0.3 - 0.1).not.toBe(0.2);
    expect(gradeNumeric(tenths, ['0.2']).right).toBe(true);
    expect(gradeNumeric(tenths, ['0.4']).right).toBe(true);
    expect(gradeNumeric({ ...tenths, answer: 1e9, tolerance: 0 }, ['1000000001']).right).toBe(true);
    expect(gradeNumeric({ ...tenths, answer: 1e9, tolerance: 0 }, ['1000000002']).right).toBe(false);
    expect(gradeNumeric({ ...tenths, answer: 0, tolerance: 0 }, ['0.001']).right).toBe(false);
  });

  test('a wrong number that was foreseen hears its own reason and help, any other the general help', () => {
    expect(gradeNumeric(question, ['24.5']).verdicts).toEqual([
      {
        part: 'answer',
        verdict: 'wrong',
        why: 'that is twice as much',
        help: { misconception: undefined, reread: '#twice' },
      },
      { part: 'answer', verdict: 'missed', why: 'why' },
    ]);
    expect(gradeNumeric(question, ['99']).verdicts[0]).toEqual({ part: 'answer', verdict: 'wrong', why: '', help });
  });

  test('nothing typed is wrong, and nothing breaks', () => {
    expect(gradeNumeric(question, [])).toMatchObject({ score: 0, right: false });
  });
});

describe('a short text', () => {
  const question: ShortTextView = {
    ...common,
    type: 'short-text',
    accepted: ['قابل‌اعتماد', 'خوش‌قول'],
    why: 'why',
    expected: [{ variants: ['مؤدب'], why: 'polite is not reliable' }],
  };

  test.each([
    ['قابل‌اعتماد', true],
    ['قابل اعتماد', true],
    ['قابلاعتماد', true],
    ['  قابل  اعتماد. ', true],
    ['خوش قول', true],
    ['قابل اعتمادي', false],
    ['مودب', false],
    ['', false],
    ['؟', false],
  ])('%j: %s', (typed, right) => {
    expect(gradeShortText(question, [typed])).toMatchObject({ score: right ? 2 : 0, right });
  });

  test('English is forgiven capitals, hyphens and a full stop', () => {
    const english = { ...question, accepted: ['follow-up'] };
    for (const typed of ['follow-up', 'Follow up', 'FOLLOWUP.', ' follow–up '])
      expect(gradeShortText(english, [typed]).right, typed).toBe(true);
    expect(gradeShortText(english, ['follow']).right).toBe(false);
  });

  test('a wrong text that was foreseen hears its own reason', () => {
    const [said, missed] = gradeShortText(question, ['مودب']).verdicts;
    expect(said).toMatchObject({ verdict: 'wrong', why: 'polite is not reliable' });
    expect(missed).toEqual({ part: 'answer', verdict: 'missed', why: 'why' });
  });
});

describe('gaps', () => {
  const question: WordBankView = {
    ...common,
    type: 'word-bank',
    passage: '[who] calls [when].',
    gaps: [
      { id: 'who', word: 'clerk', why: 'why who' },
      { id: 'when', word: 'today', why: 'why when' },
    ],
    words: ['clerk', 'today', 'soon'].map((id) => ({ id, text: id })),
  };
  test.each([
    [['who=clerk', 'when=today'], 2],
    [['when=today', 'who=clerk'], 2],
    [['who=clerk', 'when=soon'], 1],
    [['who=today', 'when=clerk'], 0],
    [['who=clerk'], 1],
    [['who=clerk', 'when=today', 'gone=soon'], 2],
    [[], 0],
  ])('%j earns %d of 2', (response, earned) => {
    expect(gradeWordBank(question, response)).toMatchObject({ score: earned, right: earned === 2 });
  });
  test('one word may fill two gaps where both ask for it', () => {
    const twice = { ...question, gaps: question.gaps.map((gap) => ({ ...gap, word: 'today' })) };
    expect(gradeWordBank(twice, ['who=today', 'when=today']).right).toBe(true);
  });
});
