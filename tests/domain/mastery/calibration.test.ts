// Confidence marks: when which confidence pays; calibration without answers; what was sure and wrong.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Confidence, calibration, markOf, sureButWrong } from '../../../src/domain/mastery/calibration.ts';
import { historyOf } from '../../../src/domain/mastery/history.ts';
import { answer, anyAnswers, start } from './answers.ts';

describe('the marks', () => {
  const gain = (confidence: Confidence, p: number) =>
    p * markOf(confidence, true) + (1 - p) * markOf(confidence, false);
  const best = (p: number) => ([1, 2, 3] as const).reduce((a, b) => (gain(b, p) > gain(a, p) ? b : a));

  test('make honesty pay: unsure below 2/3, fairly sure up to 0.8, very sure above', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
        if (Math.abs(p - 2 / 3) < 1e-9 || Math.abs(p - 0.8) < 1e-9) return;
        expect(best(p)).toBe(p < 2 / 3 ? 1 : p < 0.8 ? 2 : 3);
      }),
    );
  });
});

describe('calibration', () => {
  test('says nothing where nobody said how sure they were', () => {
    const nothing = { answers: 0, accuracy: null, meanMark: null, bias: null, sureAndWrong: 0 };
    expect(calibration([])).toEqual(nothing);
    expect(calibration([{ right: true }, { right: false }])).toEqual(nothing);
  });
  test('is above 0 for somebody surer than right, below for one who knows more than they trust', () => {
    const all = (confidence: Confidence, right: boolean) =>
      calibration([
        { confidence, right },
        { confidence, right },
      ]).bias;
    expect(all(3, false)).toBeCloseTo(0.9);
    expect(all(1, true)).toBeCloseTo(-0.5);
  });
  test('stays within what marks and shares can be, and does not depend on order', () => {
    fc.assert(
      fc.property(anyAnswers(1), (answers) => {
        const result = calibration(answers);
        const reversed = calibration([...answers].reverse());
        expect(reversed.answers).toBe(result.answers);
        if (result.bias === null) return;
        expect(reversed.bias).toBeCloseTo(result.bias);
        expect(Math.abs(result.bias)).toBeLessThanOrEqual(0.9);
        expect(result.meanMark).toBeGreaterThanOrEqual(-6);
        expect(result.meanMark).toBeLessThanOrEqual(3);
      }),
    );
  });
});

test('sure but wrong: the last answer of a present question decides, the latest comes first', () => {
  const hours = (n: number) => start + n * 3_600_000;
  const history = historyOf([
    answer('old', hours(0), false, { confidence: 3 }),
    answer('mended', hours(0), false, { confidence: 3 }),
    answer('mended', hours(5), true, { confidence: 2 }),
    answer('unsure', hours(2), false, { confidence: 1 }),
    answer('sure', hours(2), true, { confidence: 3 }),
    answer('new', hours(9), false, { confidence: 3 }),
    answer('gone', hours(9), false, { confidence: 3 }),
  ]);
  const found = sureButWrong(history, ['old', 'mended', 'unsure', 'sure', 'new', 'never']);
  expect(found.map(({ question }) => question)).toEqual(['new', 'old']);
  expect(found[0]!.answer.response).toEqual(['a']);
});
