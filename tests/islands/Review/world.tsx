// A small course for the tests of review and “my learning”: two modules, a store in memory with a clock that can be set.
import { memoryStore } from '../../../src/adapters/store/memory.ts';
import type { QuestionView } from '../../../src/domain/quiz/question-view.ts';
import type { Reminders } from '../../../src/exchange/reminders.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { pick } from '../../../src/i18n/translate.ts';
import { dateWords } from '../../../src/islands/DateField/words.ts';
import { type MyCourse, reviewCourses } from '../../../src/islands/MyLearning/learning.ts';
import { quizWordsFor } from '../../../src/islands/Quiz/words.ts';
import { makeReview } from '../../../src/islands/Review/make-review.tsx';
import { reviewWords } from '../../../src/islands/Review/words.ts';
import { wordsOf } from '../../real-content.ts';

export const day = 86_400_000;
/** Noon of 22 November 2026, here. */
export const noon = new Date(2026, 10, 22, 12).getTime();

/** One of three options is right: `right`. */
export const view = (id: string): QuestionView => ({
  ...{ id, type: 'single', text: `Question ${id}?`, points: 1, hints: [] },
  behaviour: { check: 'at-once', confidence: true, reveal: 'answer' },
  options: [
    { id: 'right', correct: true, text: `${id} right`, why: `${id} is right because` },
    { id: 'wrong', text: `${id} wrong`, why: `${id} is wrong because`, reread: `/lesson/#${id}` },
    { id: 'vague', text: `${id} vague`, why: `${id} is vague because` },
  ],
});

export const courses: MyCourse[] = [
  {
    id: 'course',
    title: 'The course',
    modules: [
      {
        ...{ id: 'trust', title: 'Trust', questionsAt: '/trust.json', bank: ['t-test'] },
        lessons: [
          { id: 'promises', title: 'Promises', href: '/promises/', questions: ['t-one', 't-two'], critical: ['t-two'] },
          { id: 'words', title: 'Words', href: '/words/', questions: ['t-three'] },
        ],
      },
      {
        ...{ id: 'listening', title: 'Listening', questionsAt: '/listening.json', bank: [] },
        lessons: [{ id: 'ears', title: 'Ears', href: '/ears/', questions: ['l-one', 'l-two'] }],
      },
    ],
  },
];

export const files: Record<string, QuestionView[]> = {
  '/trust.json': ['t-one', 't-two', 't-three', 't-test'].map(view),
  '/listening.json': ['l-one', 'l-two'].map(view),
};

/** A world with a clock to set, files to lose, and the reminders that were asked for. */
export function world() {
  let count = 0;
  const state = { now: noon, files: { ...files }, saved: [] as { name: string; reminders: Reminders }[] };
  const store = memoryStore({ now: () => state.now, newId: () => `r${++count}` });
  return {
    state,
    store,
    /** An answer in a lesson, `days` from the start. */
    async answer(about: string, right: boolean, days: number, more: object = {}) {
      state.now = noon + days * day;
      const grade = { score: right ? 1 : 0, min: 0, max: 1, right, try: 1 };
      const response = [right ? 'right' : 'wrong'];
      await store.append({ kind: 'question.answered', about, response, ...grade, ...more });
    },
    open: async () => store,
    readFile: async (address: string): Promise<unknown> => state.files[address] ?? null,
    now: () => state.now,
  };
}
export type World = ReturnType<typeof world>;

export const reviewIn = ({ open, readFile, now, state }: World) =>
  makeReview({
    ...{ open, readFile, now },
    saveReminders: async (name, reminders) => {
      state.saved.push({ name, reminders });
    },
  });

export const reviewProps = (locale: Locale) => ({
  ...{ locale, site: 'test', brand: 'Hamdel', map: '/map/', courses: reviewCourses(courses) },
  words: pick(wordsOf(locale, 'review'), reviewWords),
  quizWords: pick(wordsOf(locale, 'quiz'), quizWordsFor(Object.values(files).flat())),
  dateWords: pick(wordsOf(locale, 'dates'), dateWords),
});
