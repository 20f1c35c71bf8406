// Astro's configuration: address and brand from content/site.yaml, and everything that the first request needs in the page itself.
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { transformSync } from 'esbuild';
import { chunkGroups } from './tools/chunks.ts';
import { gallery } from './tools/gallery.ts';
import { policy } from './tools/policy.ts';
import { readSite, siteAddress } from './tools/site-config.ts';
import { smallSolid } from './tools/solid.ts';

const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');
const { version } = JSON.parse(read('./package.json'));
const bootScript = transformSync(read('./src/components/page/boot.js'), { minify: true }).code.trim();
const { origin, base } = siteAddress(readSite());

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
  integrations: [mdx(), smallSolid(), gallery(process.env.HAMDEL_GALLERY === '1'), policy()],
  // Highlighting writes inline styles, which the policy forbids; lessons hold no code.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } } } },
    },
    define: { __HAMDEL_VERSION__: JSON.stringify(version), __BOOT_SCRIPT__: JSON.stringify(bootScript) },
  },
});
