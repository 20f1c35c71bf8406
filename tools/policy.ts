// Writes each page's Content-Security-Policy from what stands in that page: its inline scripts and its one style, by hash.
// Astro's own policy lists every style of the site on every page, a kilobyte of hashes: docs/decisions/0005-policy.md.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

const fixed = ["default-src 'self'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"];

/** The page with its styles joined into one and its policy in place. Throws if the page has no head to put it in. */
export function withPolicy(html: string): string {
  const styles: string[] = [];
  const joined = html.replace(/<style[^>]*>([\s\S]*?)<\/style>/g, (_, css: string) => {
    styles.push(css);
    return styles.length === 1 ? '<style></style>' : '';
  });
  const style = styles.join('');
  const scripts = [...joined.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, body]) => body ?? '',
  );
  const policy = [
    ...fixed,
    `script-src 'self' ${[...new Set(scripts)].map(hash).join(' ')}`.trim(),
    `style-src 'self' ${style ? hash(style) : ''}`.trim(),
  ].join(';');
  const charset = /<meta charset="utf-8">/i;
  if (!charset.test(joined)) throw new Error('A page without <meta charset="utf-8"> cannot get a policy.');
  return joined
    .replace('<style></style>', () => `<style>${style}</style>`)
    .replace(charset, (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Rewrites every page of the finished build. */
export function policy(): AstroIntegration {
  return {
    name: 'hamdel-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = (await readdir(dir, { recursive: true })).filter((file) => file.endsWith('.html'));
        for (const file of files) {
          const page = new URL(file.replaceAll('\\', '/'), dir);
          await writeFile(page, withPolicy(await readFile(page, 'utf8')));
        }
      },
    },
  };
}
