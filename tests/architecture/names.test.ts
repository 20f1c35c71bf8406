// What no file of the project holds: names that say nothing, traces of one machine, ways to turn text into markup or code.
import { describe, expect, test } from 'vitest';
import { projectFiles, readText } from './project-files.ts';

const files = projectFiles();
const isText = (path: string) => !/\.(png|jpe?g|webp|avif|gif|ico|woff2?|ttf|zip|pdf)$/.test(path);

const saysNothing = /(^|[/-])(utils?|helpers?|common|misc)([./-]|$)/i;
/** Homes, and the folders of the machine that this was built on; `https://example.org/home/x` is an address. */
const machinePath = /(?<![\w.:/-])\/(?:home|Users|root)\/[\w.-]+\/|\/work\/(?:main|shared|\.library)\b|[A-Z]:\\Users\\/;
const registry = /\bregistry\.[\w-]+\.[a-z]{2,}|^registry\s*=|"resolved":\s*"http/m;
const textToCode = /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b|\beval\(|\bnew Function\(/;

const holding = (paths: string[], pattern: RegExp) => paths.filter((path) => pattern.test(readText(path)));

describe('no file', () => {
  test('is missed by the reader, nor one too many read', () => {
    expect(files).toEqual(
      expect.arrayContaining(['package.json', '.gitignore', 'src/domain/star.ts', 'content/site.yaml']),
    );
    expect(files.filter((path) => /(^|\/)(node_modules|dist|\.git|\.astro)\//.test(path))).toEqual([]);
  });
  test('is named utils, helpers or common', () => expect(files.filter((path) => saysNothing.test(path))).toEqual([]));
  test('holds a path of one machine', () => expect(holding(files.filter(isText), machinePath)).toEqual([]));
  test('holds the address of a package registry', () => expect(holding(files.filter(isText), registry)).toEqual([]));
});

test('no source turns text into markup or code', () =>
  expect(
    holding(
      files.filter((path) => path.startsWith('src/') && isText(path)),
      textToCode,
    ),
  ).toEqual([]));

describe('the patterns', () => {
  // Put together here, so that this file does not hold what it looks for.
  const home = ['', 'home', 'someone', 'site'].join('/');

  test.each([
    [
      saysNothing,
      ['src/utils.ts', 'src/domain/helpers/x.ts', 'tools/date-utils.ts', 'src/Common.ts'],
      ['src/words.ts', 'src/commons-licence.md'],
    ],
    [
      machinePath,
      [`cd ${home}`, `"${home}"`, ['', 'work', 'shared'].join('/')],
      ['https://example.org/home/x/', 'src/home/x/', '~/site', '/usr/bin/env'],
    ],
    [
      registry,
      [['https://registry', 'example', 'com'].join('.'), ['registry', 'x'].join(' = '), `"resolved": ${'"http'}s://x"`],
      ['the npm registry'],
    ],
    [textToCode, ['x.innerHTML = y', '<p innerHTML={x} />', 'new Function(x)'], ['a function', 'textContent']],
  ])('%s', (pattern, found, passed) => {
    expect(found.filter((text) => !pattern.test(text))).toEqual([]);
    expect(passed.filter((text) => pattern.test(text))).toEqual([]);
  });
});
