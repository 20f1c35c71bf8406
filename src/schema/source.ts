// sources.yaml: the bibliography that lessons cite by key.
import { z } from 'zod';
import { sourceId } from './lesson.ts';
import { text } from './text.ts';

export const source = z.strictObject({
  id: sourceId,
  authors: z.string().min(1).or(text).describe('As it stands in a citation: “Mayer, Davis & Schoorman”.'),
  short: text.optional().describe('How a citation names it where there is no author.'),
  year: z.int().min(1300).max(2100).optional().describe('Gregorian year of publication.'),
  title: z.string().min(1).or(text),
  where: z.string().min(1).or(text).optional().describe('Journal and volume, publisher, or address.'),
  checked: z.boolean().describe('false: cited from memory, and the page says so.'),
});
export type Source = z.infer<typeof source>;

export const sources = z.array(source).min(1);
