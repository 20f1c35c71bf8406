// A small question of each type that is answered by choosing, in both languages, as an island gets it.
import type { ChoiceView } from '../../src/domain/quiz/question-view.ts';
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

/** Worth one point, checked at once, without hints: what a question is when its author says nothing else. */
const common = {
  points: 1,
  hints: [],
  behaviour: { check: 'at-once', confidence: false, reveal: 'answer' },
} satisfies Partial<ChoiceView>;

export function sampleQuestions(locale: Locale) {
  const { right, second, wrong, why, belief, question } = words[locale];
  const say = saying(locale, 'quiz');
  const wrongOption = { id: 'w', text: wrong, why: `${why} w`, misconception: belief, reread: '#passage' };
  const single: ChoiceView = {
    ...common,
    id: 'one',
    type: 'single',
    text: question,
    options: [wrongOption, { id: 'r', correct: true, text: right, why: `${why} r` }],
  };
  const multiple: ChoiceView = {
    ...common,
    id: 'many',
    type: 'multiple',
    text: question,
    options: [
      { id: 'r', correct: true, text: right, why: `${why} r` },
      wrongOption,
      { id: 's', correct: true, text: second, why: `${why} s` },
    ],
  };
  const statement: ChoiceView = {
    ...common,
    id: 'statement',
    type: 'true-false',
    text: question,
    options: [
      { id: 'true', text: say('true'), why: `${why} true`, misconception: belief },
      { id: 'false', correct: true, text: say('false'), why: `${why} false` },
    ],
  };
  return { single, multiple, statement, words: words[locale] };
}
