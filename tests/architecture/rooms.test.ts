// The rooms of the house: every import of the project against the table; and small broken houses, to see the test fail.
import { describe, expect, test } from 'vitest';
import { breaches } from './breaches.ts';
import { importsOf } from './imports.ts';
import { sourceTree } from './project-files.ts';
import { roomOf, table } from './table.ts';

describe('this project', () => {
  const tree = sourceTree();

  test('is read whole', () => {
    // A reader that finds nothing would find no fault either.
    expect(tree.size).toBeGreaterThan(60);
    for (const room of [
      'schema',
      'domain',
      'exchange',
      'i18n',
      'catalogue',
      'islands',
      'components',
      'pages',
      'tools',
    ]) {
      expect([...tree.keys()].filter((path) => roomOf(path) === room)).not.toEqual([]);
    }
    expect([...tree].flatMap(([path, text]) => importsOf(path, text)).length).toBeGreaterThan(200);
  });
  test('keeps to the table', () => expect(breaches(tree)).toEqual([]));
  test('the table names only rooms that it has', () => {
    const named = Object.values(table).flatMap(({ sees, types = [] }) => [...sees, ...types]);
    expect(named.filter((room) => !Object.hasOwn(table, room))).toEqual([]);
  });
});

describe('a broken row is named', () => {
  const faults = (path: string, text: string) => breaches(new Map([[path, text]]));

  test.each([
    ['src/schema/quiz.ts', "import { grade } from '../domain/quiz/grade.ts';", 'schema may not see domain'],
    ['src/schema/quiz.ts', "import type { Grade } from '../domain/quiz/grade.ts';", 'schema may not see domain'],
    ['src/domain/star.ts', "import { z } from 'zod';", 'domain may not see the package zod'],
    ['src/domain/star.ts', "import { createSignal } from 'solid-js';", 'domain may not see the package solid-js'],
    ['src/domain/star.ts', "import { item } from '../schema/instrument.ts';", 'domain may see types of schema alone'],
    [
      'src/domain/star.ts',
      "import { type Item } from '../schema/instrument.ts';",
      'domain may see types of schema alone',
    ],
    ['src/domain/star.ts', "import { readFileSync } from 'node:fs';", 'domain may not see Node'],
    ['src/domain/star.ts', "import { join } from 'path';", 'domain may not see Node'],
    ['src/domain/star.ts', "export { pick } from '../i18n/translate.ts';", 'domain may not see i18n'],
    ['src/domain/star.ts', "const late = () => import('../exchange/backup.ts');", 'domain may not see exchange'],
    ['src/domain/star.ts', "let x: import('../i18n/locales.ts').Locale;", 'domain may not see i18n'],
    ['src/domain/star.ts', 'const any = (name: string) => import(name);', 'domain may not import by a computed name'],
    ['src/exchange/backup.ts', "import * as z from 'zod';", 'exchange may not see the package zod'],
    ['src/i18n/number.ts', "import { latinDigits } from '../domain/language/digits.ts';", 'i18n may not see domain'],
    [
      'src/catalogue/catalogue.ts',
      "import { getCollection } from 'astro:content';",
      'catalogue may not see the package astro:content',
    ],
    ['src/catalogue/check/x.ts', "import { z } from 'zod';", 'catalogue may not see the package zod'],
    [
      'src/adapters/files/files.ts',
      "import { openStore } from '../store/open.ts';",
      'adapters/files may not see adapters/store',
    ],
    ['src/adapters/files/files.ts', "import { openDB } from 'idb';", 'adapters/files may not see the package idb'],
    [
      'src/islands/Quiz/Question.tsx',
      "import { openStore } from '../../adapters/store/open.ts';",
      'types of adapters/store alone',
    ],
    ['src/islands/Quiz/state.ts', "import { readBackup } from '../../exchange/backup.ts';", 'types of exchange alone'],
    ['src/islands/Quiz/index.tsx', "import { quiz } from '../../schema/quiz.ts';", 'types of schema alone'],
    ['src/islands/Quiz/index.tsx', "import { courses } from '../../components/content.ts';", 'may not see components'],
    [
      'src/components/page/Page.astro',
      "---\nimport x from '../../pages/index.astro';\n---\n<p />",
      'components may not see pages',
    ],
    ['src/components/page/Page.astro', "---\nimport fs from 'node:fs';\n---\n<p />", 'components may not see Node'],
    [
      'src/pages/index.astro',
      "---\n---\n<script>import { x } from '../../tools/serve.ts';</script>",
      'pages may not see tools',
    ],
    ['src/pages/index.astro', '<script src="../../tools/serve.ts"></script>', 'pages may not see tools'],
    ['src/pages/index.astro', "---\nconst all = import.meta.glob('../../tools/*.ts');\n---", 'pages may not see tools'],
    [
      'src/pages/x.json.ts',
      "import { type APIRoute } from 'astro';",
      'pages may see types of the package astro alone: write `import type`',
    ],
    ['tools/new.ts', "import Quiz from '../src/islands/Quiz/index.tsx';", 'tools may not see island doors'],
    ['tools/new.ts', "import { z } from 'zod';", 'tools may not see the package zod'],
    ['src/content.config.ts', "import { grade } from './domain/quiz/grade.ts';", 'content door may not see domain'],
    ['src/misc/stuff.ts', 'export const x = 1;', 'stands in no room'],
    ['src/pages/index.astro', "---\nimport x from '../misc/stuff.ts';\n---", 'src/misc/stuff.ts stands in no room'],
  ])('%s %#', (path, text, fault) => expect(faults(path, text)).toEqual([expect.stringContaining(fault)]));

  test('with the file, the import, the row and the reason', () =>
    expect(faults('src/exchange/team.ts', "import { say } from '../i18n/translate.ts';")).toEqual([
      'src/exchange/team.ts imports ../i18n/translate.ts: exchange may not see i18n (formats are pure, and small enough to be sent to a browser)',
    ]));
});

test.each([
  ['src/domain/star.ts', "import type { Item } from '../schema/instrument.ts';"],
  ['src/domain/star.ts', "// import { z } from 'zod';\nconst text = \"import { z } from 'zod'\";"],
  ['src/catalogue/check/x.ts', "import { quiz } from '../../schema/quiz.ts';"],
  ['src/islands/Quiz/Question.tsx', "import type { Store } from '../../adapters/store/store.ts';"],
  ['src/islands/Quiz/index.tsx', "import { openStore } from '../../adapters/store/open.ts';"],
  ['src/components/page/Page.astro', "---\nimport boot from './boot.js?raw';\nimport '../../styles/base.css';\n---"],
  [
    'tools/new.ts',
    "import { site } from '../src/schema/site.ts';\nimport fs from 'node:fs';\nawait import(process.argv[2]);",
  ],
])('no fault in %s %#', (path, text) => expect(breaches(new Map([[path, text]]))).toEqual([]));
