// Whatever colour a trainer picks, text in it can be read on the paper and at night.
import { readFileSync } from 'node:fs';
import { oklch, wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentTokens, brandStyle, night, paper, textContrast } from '../../../src/domain/brand/accent.ts';

const anyHex = fc.oneof(
  fc.integer({ min: 0, max: 0xffffff }).map((colour) => `#${colour.toString(16).padStart(6, '0')}`),
  // Greys have no hue, pure colours the most chroma: the two edges of the gamut.
  fc.integer({ min: 0, max: 255 }).map((grey) => `#${grey.toString(16).padStart(2, '0').repeat(3)}`),
  fc.constantFrom('#FF0000', '#00FF00', '#0000FF', '#FFFF00', '#FF00FF', '#00FFFF', '#000000', '#FFFFFF'),
);

describe('any accent', () => {
  test('becomes readable on both grounds', () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        const { light, dark } = accentTokens(hex);
        expect(wcagContrast(light, paper)).toBeGreaterThanOrEqual(textContrast);
        expect(wcagContrast(dark, night)).toBeGreaterThanOrEqual(7);
        expect([light, dark]).toEqual([
          expect.stringMatching(/^#[0-9a-f]{6}$/),
          expect.stringMatching(/^#[0-9a-f]{6}$/),
        ]);
      }),
      { numRuns: 400 },
    );
  });
  test('is left alone where it is readable already', () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        const { light, dark } = accentTokens(hex);
        if (wcagContrast(hex, paper) >= textContrast) expect(light).toBe(hex.toLowerCase());
        if (wcagContrast(hex, night) >= 7) expect(dark).toBe(hex.toLowerCase());
      }),
    );
  });
  test('made readable twice is the same colour', () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        const { light, dark } = accentTokens(hex);
        expect(accentTokens(light).light).toBe(light);
        expect(accentTokens(dark).dark).toBe(dark);
      }),
    );
  });
});

test('the site’s blue stays a blue at night', () => {
  const [day, dark] = [oklch('#1D4F91')!, oklch(accentTokens('#1D4F91').dark)!];
  expect(Math.abs(day.h! - dark.h!)).toBeLessThan(3);
  expect(dark.c).toBeGreaterThan(day.c / 2);
});

test('the grounds are the ones that the pages are painted with', () => {
  const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8').toLowerCase();
  expect(tokens).toContain(`--paper: light-dark(${paper}, ${night})`.toLowerCase());
});

test('the inline style holds two colours and nothing else', () =>
  expect(brandStyle('#1D4F91')).toMatch(/^:root\{--accent:light-dark\(#[0-9a-f]{6},#[0-9a-f]{6}\)\}$/));
