// Astro's configuration: address and brand from content/site.yaml, everything inline that the first request needs, a hashed policy.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import solid from '@astrojs/solid-js';
import { defineConfig } from 'astro/config';
import { generateHydrationScript } from 'solid-js/web';
import { brandStyle } from './src/domain/brand/accent.ts';
import { readSite, siteAddress } from './tools/site-config.ts';

const { version } = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8"));
const site = readSite();
const { origin, base } = siteAddress(site);

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const bootScript = readFileSync(new URL('./src/components/page/boot.js', import.meta.url), 'utf8');
const solidScript = generateHydrationScript().replace(/^<script[^>]*>|<\/script>.*$/g, '');

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
  integrations: [mdx(), solid()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 }, define: { __HAMDEL_VERSION__: JSON.stringify(version) } },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: ["default-src 'self'", "img-src 'self' data: blob:", "base-uri 'none'", "form-action 'self'", "object-src 'none'"],
      scriptDirective: { hashes: [sha256(bootScript), sha256(solidScript)] },
      styleDirective: { hashes: [sha256(brandStyle(site.brand.accent))] },
    },
  },
});
