// A small module's test for the tests of its island: two outcomes, two kinds of questions, the real words, a store in memory.
import { parse } from 'yaml';
import en from '../../../content/ui/en.yaml?raw';
import fa from '../../../content/ui/fa.yaml?raw';
import { memoryStore } from '../../../src/adapters/store/memory.ts';
import type { QuestionView } from '../../../src/domain/quiz/question-view.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { pick, speaker } from '../../../src/i18n/translate.ts';
import { makeModuleTest, type TestWorld } from '../../../src/islands/ModuleTest/make-module-test.tsx';
import type { TestView } from '../../../src/islands/ModuleTest/test-view.ts';
import { testWordsFor } from '../../../src/islands/ModuleTest/words.ts';
import { everyKind } from '../../../src/islands/Quiz/every-kind.ts';
import { makeQuiz } from '../../../src/islands/Quiz/make-quiz.tsx';
import { quizWordsFor } from '../../../src/islands/Quiz/words.ts';
import { ui } from '../../../src/schema/ui.ts';

const words = { fa: ui.parse(parse(fa)), en: ui.parse(parse(en)) };

export const wordsOf = (locale: Locale, group: string) => words[locale][group]!;
export const saying = (locale: Locale, group = 'test') => speaker(locale, words[locale][group]!);

const behaviour = { check: 'at-once', confidence: true, reveal: 'answer' } as const;
const common = (id: string) => ({ id, text: `Question ${id}?`, points: 1, hints: [`Hint of ${id}`], behaviour });

/** One of three options is right: `right`. Each wrong one leads to a passage of its own. */
export const choice = (id: string): QuestionView => ({
  ...common(id),
  type: 'single',
  options: [
    { id: 'right', correct: true, text: `${id} right`, why: `${id} is right because` },
    { id: 'wrong', text: `${id} wrong`, why: `${id} is wrong because`, reread: `/lesson/#${id}` },
    { id: 'worse', text: `${id} worse`, why: `${id} is worse because` },
  ],
});
export const numeric = (id: string): QuestionView => ({
  ...{ ...common(id), type: 'numeric', answer: 85, tolerance: 0, why: `${id} is 85 because`, expected: [] },
});

/** Both questions of each outcome are drawn: a test of four. */
export const test4: TestView = {
  module: 'trust',
  perOutcome: 2,
  passMark: 0.75,
  outcomes: [
    { id: 'keep', text: 'Keep promises', lessons: [{ title: 'Promises', href: '/promises/' }] },
    { id: 'speak', text: 'Speak first', lessons: [{ title: 'Speaking', href: '/speaking/' }] },
  ],
  questions: [
    { outcome: 'keep', view: choice('k-one') },
    { outcome: 'keep', view: numeric('k-two') },
    { outcome: 'speak', view: choice('s-one') },
    { outcome: 'speak', view: choice('s-two') },
  ],
  passages: Object.fromEntries(
    ['k-one', 's-one', 's-two'].map((id) => [
      `/lesson/#${id}`,
      { heading: `Section ${id}`, lesson: `Lesson of ${id}` },
    ]),
  ),
};
export const selfCheck: TestView = { ...test4, passMark: null };

/** A store whose clock ticks once a record, and whose ids are r1, r2, … */
export function store() {
  let count = 0;
  return memoryStore({ now: () => Date.UTC(2026, 10, 22, 12) + count * 1000, newId: () => `r${++count}` });
}

/** The island over a store; its seeds are 1, 2, 3, … */
export function island(kept: ReturnType<typeof store>) {
  let seed = 0;
  const open: TestWorld['open'] = async () => kept;
  return makeModuleTest({
    open,
    newSeed: () => ++seed,
    kinds: everyKind,
    Review: makeQuiz(everyKind, async () => kept),
  });
}

/** What the page hands over. */
export const propsOf = (test: TestView, locale: Locale = 'en') => ({
  locale,
  site: 'test',
  test,
  words: {
    test: pick(words[locale].test!, testWordsFor(test)),
    quiz: pick(words[locale].quiz!, quizWordsFor(test.questions.map(({ view }) => view))),
  },
});
