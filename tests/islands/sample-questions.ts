// A small question of each type, in both languages, and what an island gets of it.
import type { OptionView, QuestionView } from '../../src/domain/quiz/view.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { saying } from '../real-content.ts';

const words = {
  fa: { right: 'پاسخ درست', second: 'درستِ دوم.', wrong: 'پاسخ نادرست', why: 'چون', belief: 'باور', question: 'پرسش؟' },
  en: {
    right: 'Right answer.',
    second: 'Second right one',
    wrong: 'Wrong answer.',
    why: 'Since',
    belief: 'Belief',
    question: 'Question?',
  },
};

export function sampleQuestions(locale: Locale) {
  const { right, second, wrong, why, belief, question } = words[locale];
  const say = saying(locale, 'quiz');
  const wrongOption: OptionView = { id: 'w', text: wrong, why: `${why} w`, misconception: belief, reread: 'passage' };
  const rightOption: OptionView = { id: 'r', correct: true, text: right, why: `${why} r` };
  const secondOption: OptionView = { id: 's', correct: true, text: second, why: `${why} s` };
  const single: QuestionView = {
    id: 'one',
    type: 'single',
    text: question,
    options: [wrongOption, rightOption],
  };
  const multiple: QuestionView = {
    id: 'many',
    type: 'multiple',
    text: question,
    options: [rightOption, wrongOption, secondOption],
  };
  const statement: QuestionView = {
    id: 'statement',
    type: 'true-false',
    text: question,
    answer: false,
    options: [
      { id: 'true', text: say('true'), why: `${why} true`, misconception: belief },
      { id: 'false', correct: true, text: say('false'), why: `${why} false` },
    ],
  };
  return { single, multiple, statement, words: words[locale] };
}
