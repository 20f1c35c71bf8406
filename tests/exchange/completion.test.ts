// A completion file gives back who completed what and when; a file that is not exactly that is refused with its reason.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanName } from '../../src/domain/profiles/name.ts';
import { type Completion, largestCompletion, readCompletion, writeCompletion } from '../../src/exchange/completion.ts';

const completion: Completion = {
  site: 'hamdel',
  course: 'customer-orientation',
  courseVersion: '1.0.0',
  date: '2026-11-22',
  name: 'زهرا احمدی',
};
const written = (change: object = {}) => JSON.stringify({ ...JSON.parse(writeCompletion(completion)), ...change });
const read = (file: string) => readCompletion(file, 'hamdel');
const refusal = (file: string) => {
  const result = read(file);
  return result.ok ? null : result.failure;
};

const anyCompletion: fc.Arbitrary<Completion> = fc.record({
  site: fc.constant('hamdel'),
  course: fc.stringMatching(/^[a-z0-9]{1,10}(-[a-z0-9]{1,10}){0,2}$/),
  courseVersion: fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((parts) => parts.join('.')),
  date: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  name: fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map(cleanName)
    .filter((name) => name !== ''),
});

test('what is written is read', () => {
  fc.assert(
    fc.property(anyCompletion, (completion) => {
      expect(read(writeCompletion(completion))).toEqual({ ok: true, value: completion });
    }),
  );
});
test('a name is cleaned before it is written', () =>
  expect(read(writeCompletion({ ...completion, name: ' زهرا\n\u202eاحمدی ' }))).toMatchObject({
    value: { name: 'زهرا احمدی' },
  }));
test('the file of version 1 opens for ever, and is what is written now', () => {
  const stored = readFileSync(new URL('../fixtures/completion/v1.json', import.meta.url), 'utf8');
  expect(read(stored)).toEqual({ ok: true, value: completion });
  expect(writeCompletion(completion)).toBe(stored);
});
test('holds nothing else than the seven facts', () =>
  expect(Object.keys(JSON.parse(written()) as object)).toEqual([
    'format',
    'version',
    'site',
    'course',
    'courseVersion',
    'date',
    'name',
  ]));

describe('is refused', () => {
  test.each([
    ['an empty file', ''],
    ['JSON of another product', '{"format":"other","version":1}'],
    ['a list', '[]'],
    ['prose', 'زهرا تمام کرد'],
    ['a backup', '{"format":"hamdel-backup","version":2}'],
    ['null', 'null'],
  ])('%s: not a completion file', (_, file) => expect(refusal(file)).toEqual({ reason: 'not-a-completion' }));

  test.each([
    ['cut short', written().slice(0, 60)],
    ['with more in it', written({ score: 20 })],
    ['without a name', written({ name: '' })],
    ['with a name of two lines', written({ name: 'a\nb' })],
    ['with a name that turns the line around', written({ name: 'a\u202eb' })],
    ['with a name of a page', written({ name: 'x'.repeat(81) })],
    ['with a name that is a number', written({ name: 7 })],
    ['with a day that was not', written({ date: '2026-02-31' })],
    ['with an hour', written({ date: '2026-11-22T10:00:00Z' })],
    ['with a version in words', written({ courseVersion: 'first' })],
    ['with version 0', written({ version: 0 })],
    ['with markup for a course', written({ course: '<b>x</b>' })],
    ['with a path for a site', written({ site: '../x' })],
    ['with a __proto__ key', written().replace('{', '{"__proto__":{"polluted":1},')],
    ['with a __proto__ key in a part', written({ name: { x: 1 } }).replace('"x"', '"__proto__"')],
    ['nested without end', `{"format":"hamdel-completion","name":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
  ])('%s: damaged', (_, file) => {
    expect(refusal(file)).toEqual({ reason: 'damaged' });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('a newer version, by its number', () =>
    expect(refusal(written({ version: 7, signature: 'x' }))).toEqual({ reason: 'newer-version', version: 7 }));
  test('another site, by its name', () =>
    expect(refusal(written({ site: 'academy' }))).toEqual({ reason: 'other-site', site: 'academy' }));
  test('10 MB, by length alone', () => {
    expect(refusal(written().padEnd(10 * 1024 * 1024))).toEqual({ reason: 'too-large' });
    expect(refusal(written().padEnd(largestCompletion))).toBeNull();
  });
});

test('markup in a name is the text that it is', () =>
  expect(read(written({ name: '<img src=x onerror=alert(1)>' }))).toMatchObject({
    value: { name: '<img src=x onerror=alert(1)>' },
  }));

test('random damage never throws and never makes up a completion of another shape', () => {
  fc.assert(
    fc.property(anyCompletion, fc.nat(300), fc.nat(3), fc.string({ maxLength: 3 }), (completion, at, cut, put) => {
      const file = writeCompletion(completion);
      const damaged = file.slice(0, at) + put + file.slice(at + cut);
      const result = read(damaged);
      if (result.ok) expect(readCompletion(writeCompletion(result.value), 'hamdel')).toEqual(result);
    }),
  );
});
