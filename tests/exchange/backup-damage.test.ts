// Damage loses a line and not the rest, and says which; hostile lines are damage like any other. Nothing ever throws.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { union } from '../../src/domain/records/order.ts';
import { readBackup, writeBackup } from '../../src/exchange/backup.ts';
import { anyDrafts, anyRecords } from '../domain/records/arbitrary-records.ts';
import { lines, open, opened, sample, site, withLine } from './sample-backup.ts';

const asLine = (record: object) => JSON.stringify({ record });

describe('a file cut short', () => {
  test('in the middle of a line keeps the whole lines, names the broken one and counts the lost', () => {
    const [header, first, second] = lines();
    expect(open(`${header}\n${first}\n${second!.slice(0, 30)}`)).toMatchObject({
      records: [sample.records[0]],
      drafts: [],
      damagedLines: [3],
      missing: sample.records.length + sample.drafts.length - 2,
    });
  });
  test('at the end of a line misses the rest', () =>
    expect(open(lines().slice(0, 2).join('\n'))).toMatchObject({
      damagedLines: [],
      missing: sample.records.length + sample.drafts.length - 1,
    }));
  test('anywhere after its header loses no whole line', () => {
    const file = writeBackup(sample);
    fc.assert(
      fc.property(fc.integer({ min: lines()[0]!.length, max: file.length }), (length) => {
        const kept = file.slice(0, length);
        const { records, drafts, damagedLines, missing } = open(kept);
        const entries = kept
          .split('\n')
          .slice(1)
          .filter((line) => lines().includes(line));
        expect(records.length + drafts.length).toBe(entries.length);
        expect(records.length + drafts.length + damagedLines.length + missing).toBe(
          sample.records.length + sample.drafts.length,
        );
      }),
    );
  });
});

describe('one damaged line among good ones', () => {
  const [good] = [asLine(opened('good'))];
  test.each([
    ['is no JSON', 'record: r1'],
    ['is neither record nor draft', '{"note":{}}'],
    ['is a list', '[]'],
    ['holds nothing', '{"record":null}'],
    ['has no id', asLine({ kind: 'lesson.opened', time: 1, about: 'x' })],
    ['has an empty id', asLine(opened(''))],
    ['has a time before 1970', asLine({ ...opened('r'), time: -1 })],
    ['has a time past the last date', asLine({ ...opened('r'), time: 8.64e15 + 1 })],
    ['has a time that is no number', asLine({ ...opened('r'), time: '1' })],
    ['has a kind that is no kind', asLine({ ...opened('r'), kind: 'lesson' })],
    ['holds more than its kind allows', asLine({ ...opened('r'), more: true })],
    ['scores with a word', asLine({ ...sample.records[1], score: 'all' })],
    ['tries for the zeroth time', asLine({ ...sample.records[1], try: 0 })],
    ['is sure to the fourth degree', asLine({ ...sample.records[1], confidence: 4 })],
    ['was answered nowhere known', asLine({ ...sample.records[1], place: 'exam' })],
    ['shares more than the whole', asLine({ ...sample.records[3], share: 1.5 })],
    ['has a mark in words', asLine({ ...sample.records[3], passMark: 'half' })],
    ['chose without a scene', asLine({ ...sample.records[4], scene: undefined })],
    ['is a note of a book’s length', asLine({ ...sample.records[5], text: 'x'.repeat(10_001) })],
    ['quotes without a section', asLine({ ...sample.records[5], quote: { text: 'x' } })],
    ['is ready by some day', asLine({ ...sample.records[6], readyBy: 'soon' })],
    ['answers with a five', asLine({ ...sample.records[2], answers: { LEAD1: 5 } })],
    ['answers with a half', asLine({ ...sample.records[2], answers: { LEAD1: 0.5 } })],
    ['answers under markup', asLine({ ...sample.records[2], answers: { '<b>': 1 } })],
    ['is a draft about nothing', '{"draft":{"time":1,"value":1}}'],
    ['is a draft with more', '{"draft":{"about":"x","time":1,"value":1,"html":"<b>"}}'],
    ['has a __proto__ key at its top', asLine(opened('r')).replace('{', '{"__proto__":{"polluted":1},')],
    ['has a __proto__ key in its record', asLine(opened('r')).replace('{"kind"', '{"__proto__":{"polluted":1},"kind"')],
    ['has a __proto__ key in its answers', asLine(sample.records[2]!).replace('"LEAD1"', '"__proto__"')],
    ['has a __proto__ key written in code', asLine(sample.records[2]!).replace('"LEAD1"', '"\\u005f_proto__"')],
    [
      'has a __proto__ key deep in an unknown record',
      asLine({ ...opened('r'), kind: 'badge.given', a: [{ b: 1 }] }).replace('"b"', '"__proto__"'),
    ],
    ['is a draft with a __proto__ key', '{"draft":{"about":"x","time":1,"value":{"__proto__":{"polluted":1}}}}'],
    ['is nested without end', `{"record":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
  ])('%s', (_name, line) => {
    const { records, drafts, damagedLines } = open(withLine(`${good}\n${line}\n${good}`));
    expect(records.map(({ id }) => id)).toEqual(['good', 'good']);
    expect(drafts).toEqual([]);
    expect(damagedLines).toEqual([3]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('what only looks dangerous', () => {
  test('markup stays the text that it is', () => {
    const html = '<img src=x onerror="alert(1)">';
    const note = { kind: 'note.written', id: 'n', time: 1, about: html, note: html, text: html };
    const draft = { about: html, time: 1, value: { text: html } };
    expect(open(writeBackup({ ...sample, records: [note as never], drafts: [draft] }))).toMatchObject({
      records: [note],
      drafts: [draft],
    });
  });
  test('`constructor` and `prototype` are ordinary keys', () => {
    const note = { kind: 'badge.given', id: 'n', time: 1, about: 'x', constructor: { prototype: { polluted: 1 } } };
    expect(open(withLine(asLine(note))).records).toEqual([note]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
  test('a record that stands twice is one record once merged', () => {
    const { records } = open(writeBackup({ ...sample, records: [opened('r1'), opened('r1')] }));
    expect(union([], records)).toEqual([opened('r1')]);
    expect(union(records, [opened('r1')])).toEqual([opened('r1')]);
  });
});

describe('random damage', () => {
  const anyFile = fc
    .tuple(anyRecords, anyDrafts)
    .map(([records, drafts]) => writeBackup({ ...sample, records, drafts }));
  const anyChange = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(3),
    put: fc.string({ unit: 'binary', maxLength: 3 }),
  });

  test('never throws, never pollutes, and leaves the lines that it did not touch', () => {
    fc.assert(
      fc.property(anyFile, fc.array(anyChange, { minLength: 1, maxLength: 5 }), (file, changes) => {
        const damaged = changes.reduce((text, { at, cut, put }) => {
          const from = Math.floor(at * text.length);
          return text.slice(0, from) + put + text.slice(from + cut);
        }, file);
        const read = readBackup(damaged, site);
        expect(Object.keys(Object.prototype)).toEqual([]);
        if (!read.ok) return;
        const { records, drafts } = read.value;
        const untouched = new Set(file.split('\n').slice(1, -1));
        const survivors = damaged
          .split(/\r?\n/)
          .slice(1)
          .filter((line) => untouched.has(line));
        expect(records.length + drafts.length).toBeGreaterThanOrEqual(survivors.length);
      }),
      { numRuns: 300 },
    );
  });
  test('any text at all is read or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readBackup(text, site).ok).toBe(false);
        expect(readBackup(`${lines()[0]}\n${text}`, site).ok).toBe(true);
      }),
    );
  });
});
