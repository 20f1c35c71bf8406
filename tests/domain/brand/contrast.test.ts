// The contrast that a trainer is told about is the one that WCAG defines.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentTokens, paper } from '../../../src/domain/brand/accent.ts';
import { contrastOnPaper } from '../../../src/domain/brand/contrast.ts';

/** WCAG 2.2 relative luminance, written out from its definition: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('agrees with the definition, for any colour', () => {
  const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((colour) => `#${colour.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(anyHex, (hex) => {
      const [dark, light] = [luminance(hex), luminance(paper)].sort((a, b) => a - b) as [number, number];
      expect(contrastOnPaper(hex)).toBeCloseTo((light + 0.05) / (dark + 0.05), 3);
    }),
  );
});

test('the paper has none with itself, the day’s accent enough', () => {
  expect(contrastOnPaper(paper)).toBe(1);
  expect(contrastOnPaper(accentTokens('#FFD24A').light)).toBeGreaterThanOrEqual(4.5);
});
