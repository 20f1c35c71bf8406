// The brand’s accent can be read: it colours links and buttons on the site’s paper.
import { accentTokens, textContrast } from '../../../domain/brand/accent.ts';
import { contrastOnPaper } from '../../../domain/brand/contrast.ts';
import type { Inventory } from '../inventory.ts';
import { type Problem, problem } from '../problem.ts';
import { get, textAt } from '../unchecked.ts';

export function accentRule(content: Inventory): Problem[] {
  const site = content.readable('site.yaml');
  const accent = textAt(get(site?.data, 'brand'), 'accent');
  if (site === undefined || accent === undefined || !/^#[0-9a-f]{6}$/i.test(accent)) return [];
  const contrast = contrastOnPaper(accent);
  if (contrast >= textContrast) return [];
  return [
    problem('weak-contrast', site.path, {
      at: { path: ['brand', 'accent'] },
      where: ['brand', 'accent'],
      found: `Found ${accent}, whose contrast with the paper is ${Math.floor(contrast * 100) / 100}:1; text needs ${textContrast}:1.`,
      fix: `Choose a darker colour; the nearest in the same hue is ${accentTokens(accent).light.toUpperCase()}.`,
    }),
  ];
}
