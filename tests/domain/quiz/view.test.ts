// A question as the screen gets it: every type, its defaults, its help on wrong answers alone, and none of the author’s bookkeeping.
import { describe, expect, test } from 'vitest';
import { localise } from '../../../src/catalogue/localise.ts';
import { rightResponse } from '../../../src/domain/quiz/right-response.ts';
import { behaviourOf, type LocalisedQuestion, questionView, type ViewContext } from '../../../src/domain/quiz/view.ts';
import { sampleQuiz } from '../../sample-quiz.ts';

const context: ViewContext = { true: 'درست', false: 'نادرست', section: (id) => `#${id}` };
const help = { misconception: 'A smile is enough.', reread: 'keeping-promises' };
const shownHelp = { misconception: 'A smile is enough.', reread: '#keeping-promises' };
const everyday = { check: 'at-once', confidence: false, reveal: 'answer' };

describe('a statement', () => {
  const statement = (answer: boolean) => {
    const reasons = { true: 'said to true', false: 'said to false' };
    const view = questionView({ type: 'true-false', id: 's', text: 'S', answer, reasons, ...help }, context);
    if (!('options' in view)) throw new Error('A statement has two options.');
    return view;
  };

  test.each([true, false])('that is %s keeps its key, and “true” stands first in the page’s own word', (answer) => {
    expect(statement(answer).options.map(({ id, text, why }) => [id, text, why])).toEqual([
      ['true', 'درست', 'said to true'],
      ['false', 'نادرست', 'said to false'],
    ]);
    expect(rightResponse(statement(answer))).toEqual([String(answer)]);
  });
  test('helps the wrong choice and no other', () => {
    const [yes, no] = statement(false).options;
    expect(yes).toMatchObject(shownHelp);
    expect(no).not.toHaveProperty('misconception');
    expect(no).not.toHaveProperty('reread');
  });
});

describe('a choice', () => {
  const option = (id: string, correct?: true) => ({ id, correct, text: id, why: `why ${id}`, ...help });
  const question = {
    type: 'multiple' as const,
    id: 'q',
    text: 'Q',
    options: [{ ...option('a', true), points: 3 }, { ...option('b'), points: -1 }, option('c')],
  };

  test('keeps ids, order, key and points', () => {
    const view = questionView(question, context);
    expect(view).toMatchObject({
      type: 'multiple',
      id: 'q',
      text: 'Q',
      options: [
        { id: 'a', points: 3 },
        { id: 'b', points: -1 },
        { id: 'c', why: 'why c' },
      ],
    });
    expect(rightResponse(view)).toEqual(['a']);
  });
  test('helps wrong options alone', () => {
    const view = questionView(question, context);
    const [right, ...wrong] = 'options' in view ? view.options : [];
    expect(Object.keys(right!).sort()).toEqual(['correct', 'id', 'points', 'text', 'why']);
    for (const option of wrong) expect(option).toMatchObject(shownHelp);
  });
});

describe('every type', () => {
  const questions = localise(sampleQuiz(), 'en') as LocalisedQuestion[];

  test.each(questions.map((question) => [question.type, question] as const))('%s', (type, question) => {
    const view = questionView(question, context);
    expect(view).toMatchObject({ type, id: question.id, text: question.text, points: 1 });
    // What only the check, the records and the author need stays behind.
    for (const key of ['outcome', 'level', 'concepts', 'critical']) expect(view).not.toHaveProperty(key);
    expect(JSON.stringify(view)).not.toMatch(/"reread":"[^#]/);
    expect(rightResponse(view).length).toBeGreaterThan(0);
  });

  test('the sample has one of each', () => {
    expect(new Set(questions.map(({ type }) => type)).size).toBe(questions.length);
    expect(questions).toHaveLength(10);
  });
});

describe('how it is asked', () => {
  test('by the question, else by the module, else as always', () => {
    expect(behaviourOf()).toEqual(everyday);
    expect(behaviourOf({}, { confidence: true, check: 'at-end' })).toEqual({
      check: 'at-end',
      confidence: true,
      reveal: 'answer',
    });
    expect(behaviourOf({ confidence: false, reveal: 'nothing' }, { confidence: true })).toEqual({
      check: 'at-once',
      confidence: false,
      reveal: 'nothing',
    });
  });
  test('points, hints and behaviour have defaults', () => {
    const plain = questionView({ type: 'single', id: 'q', text: 'Q', options: [] }, context);
    expect(plain).toMatchObject({ points: 1, hints: [], behaviour: everyday });
    const full = { points: 4, hints: ['H'], behaviour: { reveal: 'own-choice' as const } };
    expect(
      questionView(
        { type: 'single', id: 'q', text: 'Q', options: [], ...full },
        { ...context, behaviour: { confidence: true } },
      ),
    ).toMatchObject({
      points: 4,
      hints: ['H'],
      behaviour: { check: 'at-once', confidence: true, reveal: 'own-choice' },
    });
  });
});
