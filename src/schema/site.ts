// content/site.yaml: what makes this installation yours: its id, address and brand.
import { z } from 'zod';
import { id, text } from './text.ts';

export const site = z.strictObject({
  id: id.describe('Prefixes everything kept on a device, so that two sites on one origin never mix. Never change it.'),
  url: z
    .url({ protocol: /^https?$/ })
    .describe('Where the site will stand, with its folder: https://example.org/train/'),
  brand: z.strictObject({
    name: text.describe('The name shown in the header and in page titles.'),
    logo: z
      .string()
      .startsWith('/')
      .optional()
      .describe('A picture in public/, for example /logo.svg. Left out: the Hamdel star.'),
    accent: z
      .string()
      .regex(/^#[0-9a-fA-F]{6}$/)
      .describe('The one accent colour, as #RRGGBB. Its tints and its dark-mode form are computed.'),
  }),
});
export type Site = z.infer<typeof site>;
