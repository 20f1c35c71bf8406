// The state of one question: choosing, checking, and what kept records lead back to.
import { describe, expect, test } from 'vitest';
import { check, choose, openState, restore } from '../../src/islands/Quiz/state.ts';
import { sampleQuestions } from './sample-questions.ts';

const { single, multiple, statement } = sampleQuestions('en');
const right = { score: 1, min: 0, max: 1, right: true };
const wrong = { score: 0, min: 0, max: 1, right: false };

describe('choosing', () => {
  test('one of several: the last choice stands', () => {
    expect(choose(single, choose(single, openState, 'w'), 'r').chosen).toEqual(['r']);
    expect(choose(statement, choose(statement, openState, 'true'), 'false').chosen).toEqual(['false']);
  });
  test('any of several: one more or one less', () => {
    const two = choose(multiple, choose(multiple, openState, 'w'), 'r');
    expect(two.chosen).toEqual(['w', 'r']);
    expect(choose(multiple, two, 'w').chosen).toEqual(['r']);
  });
  test('a checked answer stays as it is', () => {
    const checked = check(single, choose(single, openState, 'w'));
    expect(choose(single, checked, 'r')).toBe(checked);
  });
});

describe('checking', () => {
  test('grades what is chosen', () => {
    expect(check(single, { chosen: ['r'], grade: null }).grade).toEqual(right);
    expect(check(single, { chosen: ['w'], grade: null }).grade).toEqual(wrong);
  });
  test('leaves an empty answer open', () => expect(check(single, openState)).toBe(openState));
});

describe('what was kept', () => {
  const answered = { time: 10, response: ['w'] };
  test('nothing: open', () => expect(restore(single, undefined, undefined)).toEqual(openState));
  test('an answer: checked again, by the key of today', () =>
    expect(restore(single, answered, undefined)).toEqual({ chosen: ['w'], grade: wrong }));
  test('a draft: chosen, not checked', () =>
    expect(restore(single, undefined, { time: 1, value: ['r'] })).toEqual({ chosen: ['r'], grade: null }));
  test('a later draft goes before the answer, an earlier one and one of the same time do not', () => {
    expect(restore(single, answered, { time: 11, value: ['r'] })).toEqual({ chosen: ['r'], grade: null });
    for (const time of [9, 10]) {
      expect(restore(single, answered, { time, value: ['r'] })).toEqual({ chosen: ['w'], grade: wrong });
    }
  });
  test('“again” before a choice: open, though there is an answer', () =>
    expect(restore(single, answered, { time: 11, value: [] })).toEqual(openState));
  test('options that are gone are left out, and an answer of nothing else is open', () => {
    expect(restore(multiple, { time: 1, response: ['gone', 'r', 's'] }, undefined)).toEqual({
      chosen: ['r', 's'],
      grade: right,
    });
    expect(restore(single, { time: 1, response: ['gone'] }, undefined)).toEqual(openState);
    expect(restore(single, undefined, { time: 1, value: ['gone', 5, null] })).toEqual(openState);
  });
  test('a draft that is no list of options is none', () => {
    for (const value of ['r', null, { 0: 'r' }, 3]) {
      expect(restore(single, answered, { time: 99, value })).toEqual({ chosen: ['w'], grade: wrong });
    }
  });
});
