// What to read again: behind the wrong choice, else whatever the question names, each passage once; nothing after a right answer.
import { describe, expect, test } from 'vitest';
import { grade } from '../../../src/domain/quiz/grade.ts';
import type { ChoiceView, QuestionView } from '../../../src/domain/quiz/question-view.ts';
import { rereads } from '../../../src/domain/quiz/reread.ts';

const common = {
  ...{ id: 'q', text: '', points: 1, hints: [] },
  behaviour: { check: 'at-end', confidence: false, reveal: 'answer' },
} as const;
const option = (id: string, reread?: string) => ({ id, text: '', why: '', reread });
const multiple: ChoiceView = {
  ...common,
  type: 'multiple',
  options: [
    { ...option('right'), correct: true },
    option('b', '#one'),
    option('c', '#two'),
    option('d', '#one'),
    option('e'),
  ],
};
const numeric: QuestionView = {
  ...{ ...common, type: 'numeric', answer: 10, tolerance: 0, why: '', reread: '#general' },
  expected: [{ value: 20, tolerance: 0, why: '', reread: '#doubled' }],
};
const behind = (question: QuestionView, response: string[]) => rereads(question, grade(question, response));

describe('after an answer', () => {
  test('that is right: nothing', () => {
    expect(behind(multiple, ['right'])).toEqual([]);
    expect(behind(numeric, ['10'])).toEqual([]);
  });
  test('that is wrong: what stands behind the wrong parts, each once', () => {
    expect(behind(multiple, ['b', 'd'])).toEqual(['#one']);
    expect(behind(multiple, ['b', 'c', 'right'])).toEqual(['#one', '#two']);
    expect(behind(numeric, ['20'])).toEqual(['#doubled']);
    expect(behind(numeric, ['7'])).toEqual(['#general']);
  });
  test('whose wrong parts name nothing, or that is not there: all that the question names', () => {
    expect(behind(multiple, ['e'])).toEqual(['#one', '#two']);
    expect(behind(multiple, [])).toEqual(['#one', '#two']);
  });
  test('to a question that names nothing: nothing', () =>
    expect(behind({ ...multiple, options: [{ ...option('r'), correct: true }, option('w')] }, ['w'])).toEqual([]));
});
