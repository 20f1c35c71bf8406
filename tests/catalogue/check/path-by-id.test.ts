// Places are named by the ids that authors know.
import { expect, test } from 'vitest';
import { pathById } from '../../../src/catalogue/check/path-by-id.ts';

const quiz = { questions: [{ id: 'late-parcel', options: [{ id: 'a' }, { text: {} }] }, 'no question'] };

test.each([
  [['questions', 0, 'options', 0, 'text'], 'question "late-parcel" › option "a" › text'],
  [['questions', 0, 'options', 1, 'text', 'fa'], 'question "late-parcel" › option 2 › text › fa'],
  [['questions', 1], '"no question"'],
  [['questions', 7, 'id'], 'question 8 › id'],
  [['questions'], 'questions'],
  [[], ''],
])('%j', (path, named) => expect(pathById(quiz, path).join(' › ')).toBe(named));

test('the list at the top of sources.yaml', () => {
  expect(pathById([{ id: 'S1' }], [0, 'title', 'fa'])).toEqual(['source "S1"', 'title', 'fa']);
});
test('entries that are texts, and levels', () => {
  expect(pathById({ related: ['hope'] }, ['related', 0])).toEqual(['related', '"hope"']);
  expect(pathById({ levels: [{ level: 3 }] }, ['levels', 0, 'from'])).toEqual(['level 3', 'from']);
});
