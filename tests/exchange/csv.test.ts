// A CSV file gives every text back, and no spreadsheet runs any of it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, writeCsv } from '../../src/exchange/csv.ts';
import { readCsv } from './read-csv.ts';

const one = (cell: Cell) => readCsv(writeCsv(['column'], [[cell, 'end']]))[1]![0];

describe('a text that a spreadsheet could run', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '=HYPERLINK("http://x","y")',
  ])('%j gets an apostrophe', (text) => expect(one(text)).toBe(`'${text}`));
  test.each(['1=1', 'a-b', ' =1', '«=»', "'=1"])('%j is harmless and stays', (text) => expect(one(text)).toBe(text));
  test('a null character cannot hide a sign', () => expect(one('\0=1')).toBe("'=1"));
});

test('numbers are numbers, also negative ones; what is no number is empty', () => {
  const file = writeCsv(['a', 'b', 'c', 'd', 'e', 'f'], [[1.5, -2, 0, Number.NaN, null, undefined]]);
  expect(file).toBe('\uFEFF"a","b","c","d","e","f"\r\n1.5,-2,0,,,\r\n');
});

const anyText = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ''));
const sharp = fc
  .tuple(fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', '"', '＝'), anyText)
  .map(([a, b]) => a + b);

test('for any texts: every cell comes back, and none begins like a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(sharp, { minLength: 2, maxLength: 2 })), (rows) => {
      const [header, ...read] = readCsv(writeCsv(['a', 'b'], rows));
      expect(header).toEqual(['a', 'b']);
      expect(read).toHaveLength(rows.length);
      for (const [row, cells] of read.entries()) {
        for (const [column, cell] of cells.entries()) {
          const text = rows[row]![column]!;
          expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
          expect([text, `'${text}`]).toContain(cell);
        }
      }
    }),
  );
});

test('the file begins with a byte order mark, and every row ends with CRLF', () => {
  const file = writeCsv(['نام'], [['زهرا'], ['a\nb']]);
  expect(file.startsWith('\uFEFF"نام"\r\n')).toBe(true);
  expect(file.endsWith('\r\n')).toBe(true);
});
