// The pure rooms take time, seeds and ids as parameters; the compiler and this test keep the world out.
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readText, sourceTree } from './project-files.ts';
import { impurities } from './purity.ts';
import { pureRooms, roomOf } from './table.ts';

const pureFiles = [...sourceTree()].filter(([path]) => pureRooms.includes(roomOf(path)!));

test('no pure room looks at a clock or throws dice', () => {
  expect(pureFiles.length).toBeGreaterThan(30);
  expect(pureFiles.flatMap(([path, text]) => impurities(path, text))).toEqual([]);
});

test('the compiler checks every pure room without the DOM and without Node', () => {
  const { config } = ts.parseConfigFileTextToJson('tsconfig.pure.json', readText('tsconfig.pure.json'));
  expect(config.include).toEqual(expect.arrayContaining(pureRooms.map((room) => `src/${room}`)));
  expect(config.compilerOptions).toMatchObject({ types: [], lib: [expect.not.stringMatching(/DOM/i)] });
});

describe('is found', () => {
  test.each([
    ['const now = Date.now();', 'Date.now'],
    ['const today = new Date();', 'new Date()'],
    ['const today = new Date;', 'new Date()'],
    ['const text = Date();', 'Date()'],
    ['const u = Math.random();', 'Math.random'],
    ['const clock = Date.now;', 'Date.now'],
    ['const u = globalThis.Math.random();', 'Math.random'],
    ['const id = crypto.randomUUID();', 'crypto'],
    ['const id = globalThis.crypto.randomUUID();', 'crypto'],
    ['const t = performance.now();', 'performance.now'],
  ])('%s', (text, what) => expect(impurities('x.ts', `// one\n${text}`)).toEqual([`x.ts:2 ${what}`]));
});

describe('is not found', () => {
  test.each([
    'new Date(time)',
    "new Date('2026-03-21T12:00:00Z')",
    'value instanceof Date',
    'world.now()',
    '({ crypto: 1 }).crypto',
    "'Date.now()'",
  ])('%s', (text) => expect(impurities('x.ts', `const x = ${text}; // Math.random()`)).toEqual([]));
});
