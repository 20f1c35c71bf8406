// What the pages hand to each island, made of the real content in one language.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { localise } from '../../src/catalogue/localise.ts';
import type { ChoiceView, QuestionView } from '../../src/domain/quiz/question-view.ts';
import { questionView } from '../../src/domain/quiz/view.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { pick } from '../../src/i18n/translate.ts';
import type { InstrumentView } from '../../src/islands/Assessment/instrument-view.ts';
import { certificateWords } from '../../src/islands/Certificate/words.ts';
import { teamWords } from '../../src/islands/CompletionTable/words.ts';
import { continueWords } from '../../src/islands/Continue/words.ts';
import { dataWords } from '../../src/islands/Data/words.ts';
import { profilesWords } from '../../src/islands/Profiles/words.ts';
import { progressWords } from '../../src/islands/Progress/words.ts';
import { arePlain } from '../../src/islands/Quiz/plain.ts';
import { quizWordsFor } from '../../src/islands/Quiz/words.ts';
import { practice as practiceSchema } from '../../src/schema/practice.ts';
import { instrumentIn, type LessonUnderTest, lessons, saying, wordsOf } from '../real-content.ts';

/** The questions of a lesson as its page hands them over. */
function viewsOf(lesson: LessonUnderTest, locale: Locale): QuestionView[] {
  const say = saying(locale, 'quiz');
  const context = { true: say('true'), false: say('false'), section: (id: string) => `#${id}` };
  return localise(lesson.questions, locale).map((question) => questionView(question, context));
}

/** A lesson with all three types of question that are answered by choosing, and no other. */
const lesson = lessons.find(
  (lesson) => arePlain(viewsOf(lesson, 'en')) && new Set(lesson.questions.map(({ type }) => type)).size === 3,
)!;
const href = (locale: Locale, path: string) => `/${locale}/${path}`;

export function quizProps(locale: Locale, site: string) {
  const questions = viewsOf(lesson, locale) as ChoiceView[];
  return {
    locale,
    site,
    lesson: lesson.id,
    words: pick(wordsOf(locale, 'quiz'), quizWordsFor(questions)),
    questions,
  };
}

export function progressProps(locale: Locale, site: string) {
  const module = {
    id: 'building-trust',
    title: `title ${locale}`,
    summary: `summary ${locale}`,
    audience: 'everyone' as const,
    minutes: 50,
    outcomes: [`outcome ${locale}`],
    lessons: lessons.map(({ id, title, summary, minutes, path, questions }) => ({
      id,
      title: title[locale],
      summary: summary[locale],
      minutes,
      href: href(locale, path),
      questions: questions.map((question) => question.id),
    })),
    test: { href: href(locale, 'learn/building-trust/test/'), selfCheck: false },
  };
  return { locale, site, words: pick(wordsOf(locale, 'learn'), progressWords), modules: [module] };
}

export function continueProps(locale: Locale, site: string) {
  return {
    locale,
    site,
    words: pick(wordsOf(locale, 'home'), continueWords),
    outline: lessons.map(({ id, questions }) => ({ id, questions: questions.map((question) => question.id) })),
    lessons: lessons.map(({ id, title, path }) => ({ id, title: title[locale], href: href(locale, path) })),
    map: href(locale, 'learn/'),
  };
}

export const dataProps = (locale: Locale, site: string) => ({
  locale,
  site,
  words: pick(wordsOf(locale, 'data'), dataWords),
  outline: {
    modules: [
      {
        id: 'building-trust',
        title: `title ${locale}`,
        test: ['t1'],
        lessons: lessons.map(({ id, title, questions }) => ({
          id,
          title: title[locale],
          questions: questions.map((question) => question.id),
        })),
      },
    ],
    scenarios: [{ id: 'late-delivery', title: `scenario ${locale}` }],
  },
});

export const profilesProps = (locale: Locale, site: string) => ({
  locale,
  site,
  words: pick(wordsOf(locale, 'profiles'), profilesWords),
  next: href(locale, 'learn/'),
});

export const certificateProps = (locale: Locale, site: string) => ({
  locale,
  site,
  brand: `brand ${locale}`,
  words: pick(wordsOf(locale, 'certificate'), certificateWords),
  course: {
    id: 'customer-orientation',
    title: `course ${locale}`,
    version: '1.2.0',
    modules: [
      {
        id: 'trust',
        title: `module ${locale}`,
        lessons: [
          {
            id: 'promises',
            title: `promises ${locale}`,
            href: href(locale, 'learn/trust/promises/'),
            questions: ['p1'],
          },
          { id: 'limits', title: `limits ${locale}`, href: href(locale, 'learn/trust/limits/'), questions: ['l1'] },
        ],
        test: 'pass' as const,
        testHref: href(locale, 'learn/trust/test/'),
      },
    ],
  },
  team: href(locale, 'learn/team/'),
});

export const teamProps = (locale: Locale, site: string) => ({
  locale,
  site,
  words: pick(wordsOf(locale, 'team'), teamWords),
  titles: { 'customer-orientation': `course ${locale}` },
});

export function instrumentView(locale: Locale): InstrumentView {
  const { dimensions, ...instrument } = instrumentIn(locale);
  return { ...instrument, dimensions: dimensions.map((dimension) => ({ ...dimension, lessons: [] })) };
}

const practiceFolder = join(import.meta.dirname, '../../content/practices');

export function assessmentProps(locale: Locale, site: string) {
  const practices = readdirSync(practiceFolder).map((file) =>
    localise(practiceSchema.parse(parse(readFileSync(join(practiceFolder, file), 'utf8'))), locale),
  );
  return {
    locale,
    site,
    words: { survey: wordsOf(locale, 'survey'), report: wordsOf(locale, 'report') },
    instrument: instrumentView(locale),
    practices: Object.fromEntries(practices.map((practice) => [practice.id, practice])),
  };
}
