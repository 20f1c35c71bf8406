// What the pages hand to each island, made of the real content in one language.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { localise } from '../../src/catalogue/localise.ts';
import { questionView } from '../../src/domain/quiz/view.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { pick } from '../../src/i18n/translate.ts';
import type { InstrumentView } from '../../src/islands/Assessment/instrument-view.ts';
import { continueWords } from '../../src/islands/Continue/words.ts';
import { dataWords } from '../../src/islands/Data/words.ts';
import { progressWords } from '../../src/islands/Progress/words.ts';
import { quizWords } from '../../src/islands/Quiz/words.ts';
import { practice as practiceSchema } from '../../src/schema/practice.ts';
import { instrumentIn, lessons, saying, wordsOf } from '../real-content.ts';

/** A lesson with all three types of question. */
const lesson = lessons.find(({ questions }) => new Set(questions.map(({ type }) => type)).size === 3)!;
const href = (locale: Locale, path: string) => `/${locale}/${path}`;

export function quizProps(locale: Locale, site: string) {
  const say = saying(locale, 'quiz');
  const reply = { true: say('true'), false: say('false') };
  return {
    locale,
    site,
    lesson: lesson.id,
    words: pick(wordsOf(locale, 'quiz'), quizWords),
    questions: localise(lesson.questions, locale).map((question) => questionView(question, reply)),
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
