// A question as the screen gets it: graded as its file is, a wrong option's help never on a right one.
import { describe, expect, test } from 'vitest';
import { correctIds } from '../../../src/domain/quiz/grade.ts';
import { questionView } from '../../../src/domain/quiz/view.ts';

const words = { true: 'درست', false: 'نادرست' };
const help = { misconception: 'A smile is enough.', reread: 'keeping-promises' };

describe('a statement', () => {
  const statement = (answer: boolean) =>
    questionView(
      {
        type: 'true-false',
        id: 's',
        text: 'S',
        answer,
        reasons: { true: 'said to true', false: 'said to false' },
        ...help,
      },
      words,
    );

  test.each([true, false])('that is %s keeps its key, and “true” stands first in the page’s own word', (answer) => {
    const { options, ...question } = statement(answer);
    expect(options.map(({ id, text, why }) => [id, text, why])).toEqual([
      ['true', 'درست', 'said to true'],
      ['false', 'نادرست', 'said to false'],
    ]);
    expect(correctIds({ ...question, options } as ReturnType<typeof statement>)).toEqual([String(answer)]);
    expect(options.filter(({ correct }) => correct).map(({ id }) => id)).toEqual([String(answer)]);
  });
  test('helps the wrong choice and no other', () => {
    const [yes, no] = statement(false).options;
    expect(yes).toMatchObject(help);
    expect(no).not.toHaveProperty('misconception');
    expect(no).not.toHaveProperty('reread');
  });
});

describe('a choice', () => {
  const option = (id: string, correct?: true) => ({ id, correct, text: id, why: `why ${id}`, ...help });
  const question = { type: 'multiple' as const, id: 'q', text: 'Q', options: [option('a', true), option('b')] };

  test('keeps ids, order and key', () => {
    const view = questionView(question, words);
    expect(view).toMatchObject({ type: 'multiple', id: 'q', text: 'Q' });
    expect(view.options.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(correctIds(view)).toEqual(['a']);
  });
  test('takes along nothing that the screen does not show', () => {
    const authored = { ...question, outcome: 'o', level: 'apply', critical: true, concepts: ['C005'] };
    expect(Object.keys(questionView(authored, words)).sort()).toEqual(['id', 'options', 'text', 'type']);
    const [right, wrong] = questionView(authored, words).options;
    expect(Object.keys(right!).sort()).toEqual(['correct', 'id', 'text', 'why']);
    expect(wrong).toMatchObject(help);
  });
});
