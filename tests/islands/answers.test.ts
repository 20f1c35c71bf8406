// The answers under way: a draft read back, a dimension set aside, the way from question to question.
import { describe, expect, test } from 'vitest';
import { type Answers, isSetAside, readDraft, setAside, step } from '../../src/islands/Assessment/answers.ts';
import { itemPlaces } from '../../src/islands/Assessment/instrument-view.ts';
import { instrumentView } from './island-props.ts';

const instrument = instrumentView('en');
const { version } = instrument;
const places = itemPlaces(instrument);
const ids = places.map(({ item }) => item.id);
const crm = instrument.dimensions.find(({ id }) => id === 'CRM')!;
const lead = instrument.dimensions[0]!;
const allNa = (dimension: typeof crm): Answers => Object.fromEntries(dimension.items.map(({ id }) => [id, 'na']));

describe('a draft', () => {
  test('gives back every answer that an item of this version can have', () => {
    const answers = { LEAD1: 0, LEAD2: 4, LEAD3: 'na', CRM1: 'dk' };
    expect(readDraft({ version, answers }, instrument)).toEqual(answers);
  });
  test('loses what is no answer, and answers to unknown items', () => {
    const answers = { LEAD1: 5, LEAD2: -1, LEAD3: 1.5, LEAD4: '3', KNOW1: null, KNOW2: 'no', NONE1: 2, KNOW3: 2 };
    expect(readDraft({ version, answers }, instrument)).toEqual({ KNOW3: 2 });
  });
  test.each([
    undefined,
    null,
    'text',
    ['LEAD1'],
    {},
    { version },
    { version, answers: null },
    { version, answers: 'LEAD1' },
    { version: '0.9.0', answers: { LEAD1: 2 } },
    { answers: { LEAD1: 2 } },
  ])('%j is none', (value) => expect(readDraft(value, instrument)).toBeNull());
});

describe('setting a dimension aside', () => {
  test('answers all of it with “does not apply”, and leaves the rest', () => {
    const before: Answers = { LEAD1: 3, CRM2: 4 };
    const aside = setAside(crm, before, true);
    expect(aside).toEqual({ LEAD1: 3, ...allNa(crm) });
    expect(isSetAside(crm, aside)).toBe(true);
    expect(before).toEqual({ LEAD1: 3, CRM2: 4 });
  });
  test('taken back, leaves its questions open', () => {
    expect(setAside(crm, { LEAD1: 3, ...allNa(crm) }, false)).toEqual({ LEAD1: 3 });
  });
  test('is not the same as one “does not apply” missing', () => {
    expect(isSetAside(crm, { ...allNa(crm), CRM3: 'dk' })).toBe(false);
    expect(isSetAside(crm, {})).toBe(false);
  });
});

describe('the way on', () => {
  const at = (id: string) => ids.indexOf(id);
  const from = (id: string, direction: 1 | -1, answers: Answers = {}) =>
    step(places, at(id), direction, answers)?.item.id;
  const [beforeCrm, afterCrm] = [ids[at('CRM1') - 1]!, ids[at('CRM1') + crm.items.length]!];

  test('leads through every question, forward and back, and out at both ends', () => {
    for (const [index, id] of ids.entries()) {
      expect(from(id, 1)).toBe(ids[index + 1]);
      expect(from(id, -1)).toBe(ids[index - 1]);
    }
  });
  test('passes over what was set aside, but for its first question', () => {
    const aside = setAside(crm, {}, true);
    expect(from(beforeCrm, 1, aside)).toBe('CRM1');
    expect(from('CRM1', 1, aside)).toBe(afterCrm);
    expect(from(afterCrm, -1, aside)).toBe('CRM1');
    expect(from('CRM1', -1, aside)).toBe(beforeCrm);
  });
  test('does not pass over a dimension that cannot be set aside, though all of it was answered so', () => {
    expect(lead.block).toBeUndefined();
    expect(from(lead.items[0]!.id, 1, allNa(lead))).toBe(lead.items[1]!.id);
  });
});
