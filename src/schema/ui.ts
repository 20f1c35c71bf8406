// ui/fa.yaml and ui/en.yaml: the interface's own words, grouped by the screen that uses them.
import { z } from 'zod';

/** A sentence with `{placeholders}`, or one sentence for each plural form of the language. */
export const message = z
  .string()
  .min(1)
  .or(z.strictObject({ one: z.string().min(1), other: z.string().min(1) }));
export const messageGroup = z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), message);
export const ui = z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), messageGroup);
export type Ui = z.infer<typeof ui>;
