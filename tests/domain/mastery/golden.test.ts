// Case E11 of the golden file: confidence marks and the mastery of a lesson before and after its critical question is mended.
import { expect, test } from 'vitest';
import { calibration } from '../../../src/domain/mastery/calibration.ts';
import { day, historyOf } from '../../../src/domain/mastery/history.ts';
import { itemState, lessonMastery } from '../../../src/domain/mastery/mastery.ts';
import { expectScore, golden } from '../assessment/golden-cases.ts';
import { answer, start } from './answers.ts';

interface Item {
  history: { day: number; ok: boolean }[];
  critical?: true;
}
interface Mastery {
  perItem: number[];
  value: number;
  state: string;
}

const { input, expected } = golden<
  { quiz: { c: 1 | 2 | 3; ok: boolean }[]; bank: Item[]; bank2: Item[] },
  {
    cbm: { n: number; accuracy: number; meanMark: number; bias: number; sureAndWrong: number };
    mastery: Mastery;
    mastery2: Mastery;
  }
>('E11');

test('E11: marks, accuracy, bias, sure and wrong', () => {
  const result = calibration(input.quiz.map(({ c, ok }) => ({ confidence: c, right: ok })));
  expect(result.answers).toBe(expected.cbm.n);
  expectScore(result.accuracy, expected.cbm.accuracy);
  expectScore(result.meanMark, expected.cbm.meanMark);
  expectScore(result.bias, expected.cbm.bias);
  expect(result.sureAndWrong).toBe(expected.cbm.sureAndWrong);
});

test.each([
  ['with the critical question wrong', input.bank, expected.mastery],
  ['with it mended', input.bank2, expected.mastery2],
])('E11: a lesson %s', (_, bank, wanted) => {
  const questions = bank.map((_, index) => `q${index}`);
  const records = bank.flatMap(({ history }, index) =>
    history.map(({ day: on, ok }) => answer(`q${index}`, start + on * day, ok)),
  );
  const history = historyOf(records);
  expect(questions.map((question) => itemState(history.get(question)!))).toEqual(wanted.perItem);
  const critical = questions.filter((_, index) => bank[index]!.critical);
  expect(critical).toHaveLength(1);
  const lesson = lessonMastery({ id: 'lesson', questions, critical }, history);
  expectScore(lesson.value, wanted.value);
  expect(lesson.state).toBe(wanted.state);
});

test('E11: one more wrong answer to a critical question holds the mended lesson back, whatever its value', () => {
  const questions = input.bank2.map((_, index) => `q${index}`);
  const records = input.bank2.flatMap(({ history }, index) =>
    history.map(({ day: on, ok }) => answer(`q${index}`, start + on * day, ok)),
  );
  // Six more questions, known for long: one wrong answer then leaves the value above 0.85.
  const easy = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'];
  const known = easy.flatMap((id) => [answer(id, start, true), answer(id, start + 3 * day, true)]);
  const history = historyOf([...records, ...known, answer('q2', start + 9 * day, false)]);
  const lesson = { id: 'lesson', questions: [...questions, ...easy] };
  const plain = lessonMastery(lesson, history);
  expect(plain).toMatchObject({ value: 12.5 / 14, state: 'mastered' });
  expect(lessonMastery({ ...lesson, critical: ['q2'] }, history)).toEqual({ ...plain, state: 'learning' });
  expect(lessonMastery({ ...lesson, critical: ['q4'] }, history)).toEqual(plain);
});
