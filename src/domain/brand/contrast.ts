// How well a colour can be read on the site’s paper.
import { wcagContrast } from 'culori';
import { paper } from './accent.ts';

/** WCAG 2 contrast ratio of a colour (`#RRGGBB`) with the paper, 1 to 21. */
export function contrastOnPaper(colour: string): number {
  return wcagContrast(colour, paper);
}
