// The state of one question: answering, trying, and what kept records lead back to.
import { describe, expect, test } from 'vitest';
import { gradeChoice } from '../../src/domain/quiz/grade-choice.ts';
import type { ChoiceView } from '../../src/domain/quiz/question-view.ts';
import { knownIds } from '../../src/domain/quiz/response.ts';
import {
  check,
  hintsShown,
  type Judge,
  missing,
  openState,
  type QuestionState,
  respond,
  restore,
  sure,
  triesOf,
} from '../../src/islands/Quiz/state.ts';
import { sampleQuestions } from './sample-questions.ts';

const { single, multiple } = sampleQuestions('en');
const judge = {
  grade: gradeChoice,
  shown: (question: ChoiceView, response: readonly string[]) => knownIds(response, question.options),
} as unknown as Judge;
const right = { score: 1, min: 0, max: 1, right: true };
const wrong = { score: 0, min: 0, max: 1, right: false };
const answer = (...response: string[]): QuestionState => respond(openState, response);
/** What a question is after one try: settled, unless told. */
const tried = (response: string[], grade: object, settled = true) => ({
  response,
  confidence: null,
  tries: 1,
  grade: expect.objectContaining(grade),
  settled,
});

describe('answering', () => {
  test('the last response stands', () => {
    expect(respond(answer('w'), ['r'])).toEqual({ ...openState, response: ['r'] });
    expect(respond(answer('w'), [])).toEqual(openState);
  });
  test('a settled answer stays as it is, and so does how sure it was', () => {
    const checked = check(single, answer('w'), judge);
    expect(respond(checked, ['r'])).toBe(checked);
    expect(sure(checked, 3)).toBe(checked);
  });
  test('how sure does not touch the response, nor the response how sure', () => {
    expect(sure(answer('w'), 2)).toEqual({ ...answer('w'), confidence: 2 });
    expect(respond(sure(answer('w'), 2), ['r'])).toEqual({ ...answer('r'), confidence: 2 });
  });
});

describe('checking', () => {
  test('grades what is chosen, and settles it', () => {
    expect(check(single, answer('r'), judge)).toEqual(tried(['r'], right));
    expect(check(single, answer('w'), judge)).toEqual(tried(['w'], wrong));
  });
  test('leaves an empty answer open', () => expect(check(single, openState, judge)).toBe(openState));
  test('leaves a settled answer alone', () => {
    const checked = check(single, answer('w'), judge);
    expect(check(single, checked, judge)).toBe(checked);
  });
});

describe('what is missing', () => {
  const asks = { ...single, behaviour: { ...single.behaviour, confidence: true } };
  test('an answer, then how sure where the question asks for it', () => {
    expect(missing(single, openState, judge)).toBe('choose');
    expect(missing(single, answer('w'), judge)).toBeNull();
    expect(missing(asks, sure(openState, 1), judge)).toBe('choose');
    expect(missing(asks, answer('w'), judge)).toBe('chooseSure');
    expect(missing(asks, sure(answer('w'), 1), judge)).toBeNull();
  });
  test('keeps a try from counting', () => {
    expect(check(asks, answer('r'), judge)).toEqual(answer('r'));
    expect(check(asks, sure(answer('r'), 3), judge)).toEqual({ ...tried(['r'], right), confidence: 3 });
  });
  test('is said by the kind of question, where that has words of its own', () => {
    const strict: Judge = { ...judge, lack: (_, response) => (response.length < 2 ? 'fillEvery' : null) };
    expect(missing(multiple, answer('r'), strict)).toBe('fillEvery');
    expect(check(multiple, answer('r'), strict)).toEqual(answer('r'));
    expect(missing(multiple, answer('r', 's'), strict)).toBeNull();
  });
});

describe('hints', () => {
  const hinted = { ...single, hints: ['first', 'second'] };
  test('each gives one more try, and comes after a wrong one', () => {
    expect([single, hinted].map(triesOf)).toEqual([1, 3]);
    expect(hintsShown(hinted, answer('w'))).toEqual([]);
    const once = check(hinted, answer('w'), judge);
    expect(once).toEqual(tried(['w'], wrong, false));
    expect(hintsShown(hinted, once)).toEqual(['first']);
  });
  test('a changed answer opens the next try; the hint stays; the last try settles', () => {
    let state = check(hinted, answer('w'), judge);
    state = respond(state, ['r']);
    expect(state).toEqual({ ...answer('r'), tries: 1 });
    expect(hintsShown(hinted, state)).toEqual(['first']);
    state = check(hinted, respond(state, ['w']), judge);
    expect([state.tries, state.settled, hintsShown(hinted, state)]).toEqual([2, false, ['first', 'second']]);
    state = check(hinted, respond(state, ['w']), judge);
    expect([state.tries, state.settled, state.grade?.right]).toEqual([3, true, false]);
    expect(hintsShown(hinted, state)).toEqual(['first', 'second']);
  });
  test('a right answer settles at once, and takes the hints away', () => {
    const state = check(hinted, respond(check(hinted, answer('w'), judge), ['r']), judge);
    expect([state.tries, state.settled, state.grade?.right]).toEqual([2, true, true]);
    expect(hintsShown(hinted, state)).toEqual([]);
  });
});

describe('what was kept', () => {
  const answered = { time: 10, response: ['w'] };
  test('nothing: open', () => expect(restore(single, judge, undefined, undefined)).toEqual(openState));
  test('an answer: checked again, by the key of today', () => {
    expect(restore(single, judge, answered, undefined)).toEqual(tried(['w'], wrong));
    const turned = { ...single, options: single.options.map(({ id, text, why }) => ({ id, text, why })) };
    turned.options[0] = { ...turned.options[0]!, ...{ correct: true } };
    expect(restore(turned, judge, answered, undefined)).toEqual(tried(['w'], right));
  });
  test('its try and how sure it was come back; a wrong try is settled only when it was the last', () => {
    const kept = { ...answered, try: 2, confidence: 3 } as const;
    const hinted = (n: number) => ({ ...single, hints: ['first', 'second'].slice(0, n) });
    const state = { ...tried(['w'], wrong), tries: 2, confidence: 3 };
    expect(restore(hinted(1), judge, kept, undefined)).toEqual({ ...state, settled: true });
    expect(restore(hinted(2), judge, kept, undefined)).toEqual({ ...state, settled: false });
  });
  test('a draft: chosen, not checked', () =>
    expect(restore(single, judge, undefined, { time: 1, value: ['r'] })).toEqual(answer('r')));
  test('a later draft goes before the answer, an earlier one and one of the same time do not', () => {
    expect(restore(single, judge, answered, { time: 11, value: ['r'] })).toEqual(answer('r'));
    for (const time of [9, 10]) {
      expect(restore(single, judge, answered, { time, value: ['r'] })).toEqual(tried(['w'], wrong));
    }
  });
  test('“again” before a choice: open, though there is an answer', () =>
    expect(restore(single, judge, answered, { time: 11, value: [] })).toEqual(openState));
  test('options that are gone count for nothing, and an answer of nothing else is open', () => {
    const state = restore(multiple, judge, { time: 1, response: ['gone', 'r', 's'] }, undefined);
    expect(state).toEqual(tried(['gone', 'r', 's'], right));
    expect(restore(single, judge, { time: 1, response: ['gone'] }, undefined)).toEqual(openState);
  });
  test('a draft that is no list of texts is none', () => {
    for (const value of ['r', null, { 0: 'r' }, 3, ['gone', 5, null]]) {
      expect(restore(single, judge, answered, { time: 99, value })).toEqual(tried(['w'], wrong));
      expect(restore(single, judge, undefined, { time: 99, value })).toEqual(openState);
    }
  });
});
