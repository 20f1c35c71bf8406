// The brand's one accent, made readable in both modes: darkened on paper, lifted at night, hue and character kept.
import { clampChroma, formatHex, oklch, wcagContrast } from 'culori';

/** Page grounds that text in the accent must be readable on; the same values stand in styles/tokens.css. */
export const paper = '#FBF8F2';
export const night = '#12161F';

/** WCAG 2.2 contrast for text of any size. */
export const textContrast = 4.5;

export interface AccentTokens {
  light: string;
  dark: string;
}

/** The accent for light and dark pages, each at least 4.5:1 on its ground. `hex` is #RRGGBB. */
export function accentTokens(hex: string): AccentTokens {
  return { light: readableOn(paper, hex, -0.01), dark: readableOn(night, hex, 0.01, 7) };
}

/** Moves OKLCH lightness in steps until the contrast is reached; black and white always reach it. */
function readableOn(ground: string, hex: string, step: number, wanted = textContrast): string {
  const colour = oklch(hex)!;
  let candidate = hex.toLowerCase();
  while (wcagContrast(candidate, ground) < wanted && colour.l + step >= 0 && colour.l + step <= 1) {
    colour.l += step;
    candidate = formatHex(clampChroma(colour, 'oklch'));
  }
  return candidate;
}

/** The custom properties that carry the brand into every page: the whole of its one inline style. */
export function brandStyle(hex: string): string {
  const { light, dark } = accentTokens(hex);
  return `:root{--accent:light-dark(${light},${dark})}`;
}
