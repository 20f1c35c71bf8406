// What an author writes twice: a text in both languages, and the ids that hold everything together.
import { z } from 'zod';

/** A text in Persian and in English; both are required, neither may be empty. */
export const text = z.strictObject({
  fa: z.string().trim().min(1).describe('The Persian text.'),
  en: z.string().trim().min(1).describe('The English text.'),
});
export type Text = z.infer<typeof text>;

/** A stable id: lowercase Latin words joined by hyphens. It is written once and never used for anything else. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('A stable id: lowercase Latin letters, digits and hyphens.');

/** A concept of the sources' inventory, C001 to C177. */
export const conceptId = z
  .string()
  .regex(/^C\d{3}$/)
  .describe('A concept id such as C048.');

/** An ISO Gregorian date, `2026-11-22`. Astro's YAML reader makes a Date of it, the content check's leaves it a string. */
export const isoDate = z
  .preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.iso.date())
  .describe('A Gregorian date as YYYY-MM-DD; shown in Jalali on Persian pages.');
