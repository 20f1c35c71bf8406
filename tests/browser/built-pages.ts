// The HTML files of the built site, read from the disk and parsed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, Window } from 'happy-dom';
import { type Locale, localeCodes } from '../../src/i18n/locales.ts';
import type { StaticSite } from '../../tools/static-server.ts';

export interface BuiltPage {
  /** The file inside the built folder: `fa/learn/index.html`. */
  file: string;
  /** The address on its host: `/fa/learn/`. */
  address: string;
  /** The language of the folder; undefined for the gate and the 404 page, which speak both. */
  locale: Locale | undefined;
  html: string;
  document: Document;
}

export const pathsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));

export function builtPages({ folder, base }: StaticSite): BuiltPage[] {
  return pathsIn(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const { document } = new Window({
        settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
      });
      document.write(html);
      const locale = localeCodes.find((code) => file.startsWith(`${code}/`));
      return { file, address: base + file.replace(/index\.html$/, ''), locale, html, document };
    });
}
