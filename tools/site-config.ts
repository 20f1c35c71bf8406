// Reads content/site.yaml for the commands and for Astro's configuration. HAMDEL_URL stands in for its `url` (previews, CI).
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Site, site as siteSchema } from '../src/schema/site.ts';

/** The checked site.yaml. Throws one sentence naming the key when it is not usable. */
export function readSite(file = new URL('../content/site.yaml', import.meta.url)): Site {
  const data = parse(readFileSync(file, 'utf8'));
  const override = process.env.HAMDEL_URL;
  const parsed = siteSchema.safeParse(override ? { ...data, url: override } : data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(
    `content/site.yaml, ${issue?.path.join('.') || 'top level'}: ${issue?.message}. Run: npm run check:content`,
  );
}

/** Origin and folder of the site's address, the folder with both slashes: `/train/`. */
export function siteAddress(site: Site): { origin: string; base: string } {
  const { origin, pathname } = new URL(site.url);
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}
