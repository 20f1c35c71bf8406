// Who may import whom, as data: the table of the design, one row a room. A new folder needs a row here before it may be used.

export interface Row {
  /** The files of the room, by path from the project's root. The first row that fits a file is its room. */
  files: RegExp;
  /** Rooms that it may use at run time, beside itself. */
  sees: readonly string[];
  /** Rooms of which it may use types alone: written `import type`, since `import { type X }` still loads the file. */
  types?: readonly string[];
  /** Packages, named exactly as they are imported. `any`: every package but zod. */
  packages: readonly string[] | 'any';
  /** Packages of which it may use types alone. */
  packageTypes?: readonly string[];
  /** May use Node's own modules. */
  node?: true;
  /** Said to the person who broke the row. */
  why: string;
}

const adapters = ['adapters/store', 'adapters/files'];
const pure = ['schema', 'domain', 'exchange', 'catalogue', 'i18n'];
const solid = ['solid-js', 'solid-js/web', 'solid-js/store'];
const adapter = { sees: ['domain', 'exchange'], why: 'an adapter knows its one API, and no other adapter' };

/** Rooms of same input, same output: no clock, no chance, nothing mutated. */
export const pureRooms: readonly string[] = pure;

export const table: Readonly<Record<string, Row>> = {
  schema: {
    files: /^src\/schema\//,
    sees: [],
    packages: ['zod'],
    why: 'what an author may write knows nothing else of ours',
  },
  domain: {
    files: /^src\/domain\//,
    sees: [],
    types: ['schema'],
    // Small pure libraries; culori runs when the site is built.
    packages: ['ts-fsrs', 'simple-statistics', 'culori', '@internationalized/date'],
    why: 'rules are pure: no zod, clock, chance, DOM, Node, Solid or Astro',
  },
  exchange: {
    files: /^src\/exchange\//,
    sees: ['domain'],
    packages: ['zod/mini', 'ical-generator'],
    why: 'formats are pure, and small enough to be sent to a browser',
  },
  i18n: {
    files: /^src\/i18n\//,
    sees: [],
    packages: [],
    why: 'languages know nothing else of ours',
  },
  catalogue: {
    files: /^src\/catalogue\//,
    sees: ['schema', 'domain', 'i18n'],
    packages: [],
    why: 'entries arrive as arguments: no files, no Astro, no DOM',
  },
  'adapters/store': { ...adapter, files: /^src\/adapters\/store\//, packages: ['idb'] },
  'adapters/files': { ...adapter, files: /^src\/adapters\/files\//, packages: [] },
  'island doors': {
    files: /^src\/islands\/[^/]+\/index\.tsx$/,
    sees: ['islands', 'domain', 'i18n', 'exchange', ...adapters],
    types: ['schema', 'catalogue'],
    packages: solid,
    why: 'an island gets data as properties: no schema at run time, no Astro, no Node',
  },
  islands: {
    files: /^src\/islands\//,
    sees: ['domain', 'i18n'],
    types: ['schema', 'catalogue', 'exchange', ...adapters, 'island doors'],
    packages: solid,
    why: 'only an island’s index.tsx touches the world; the rest of it gets data as properties',
  },
  renderer: {
    files: /^src\/renderer\//,
    sees: [],
    packages: [...solid, '@astrojs/solid-js/server.js'],
    why: 'the bridge between Astro and Solid carries islands and knows none',
  },
  components: {
    files: /^src\/components\//,
    sees: [...pure, ...adapters, 'islands', 'island doors', 'styles', 'words'],
    packages: ['astro:content', 'yaml'],
    why: 'components show what the rooms above worked out; pages use them, not the other way round',
  },
  pages: {
    files: /^src\/pages\//,
    sees: [...pure, ...adapters, 'islands', 'island doors', 'styles', 'words', 'components'],
    packages: ['astro:content'],
    packageTypes: ['astro'],
    why: 'pages are routes, and the last in line',
  },
  'content door': {
    files: /^src\/content\.config\.ts$/,
    sees: ['schema'],
    packages: ['astro:content', 'astro/loaders', 'yaml'],
    why: 'Astro’s door to content is loaders and schemas, nothing else',
  },
  declarations: { files: /^src\/[^/]+\.d\.ts$/, sees: [], packages: [], why: 'ambient names only' },
  styles: { files: /^src\/styles\//, sees: [], packages: [], why: 'styles import nothing' },
  words: { files: /^content\//, sees: [], packages: [], why: 'content holds no code' },
  tools: {
    files: /^tools\//,
    // Of the adapters those without a DOM; no tool needs one yet.
    sees: pure,
    packages: 'any',
    node: true,
    why: 'commands work on files and pure rooms, never on screens',
  },
  configuration: {
    files: /^(astro|vitest)\.config\.(mjs|ts)$/,
    sees: ['tools', ...pure],
    packages: 'any',
    node: true,
    why: 'configuration stands beside the tools',
  },
};

/** The room of a file by its path from the root, or null when no row holds it. */
export function roomOf(path: string): string | null {
  return Object.entries(table).find(([, { files }]) => files.test(path))?.[0] ?? null;
}
