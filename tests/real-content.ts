// What the tests know of content/: the interface's words, the lessons of a module with their questions, the instrument.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { localise } from '../src/catalogue/localise.ts';
import { correctIds } from '../src/domain/quiz/grade.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { speaker } from '../src/i18n/translate.ts';
import { instrument as instrumentSchema } from '../src/schema/instrument.ts';
import { type Lesson, lesson as lessonSchema } from '../src/schema/lesson.ts';
import { type Question, quiz as quizSchema } from '../src/schema/quiz.ts';
import { ui as uiSchema } from '../src/schema/ui.ts';

const root = join(import.meta.dirname, '../content/');
const read = (path: string): unknown => parse(readFileSync(join(root, path), 'utf8'));

const words = { fa: uiSchema.parse(read('ui/fa.yaml')), en: uiSchema.parse(read('ui/en.yaml')) };

/** The interface's words of one language and group, whole. */
export const wordsOf = (locale: Locale, group: string) => words[locale][group]!;

/** Says a sentence as the page must: `saying('fa', 'quiz')('check')`. */
export const saying = (locale: Locale, group: string) => speaker(locale, wordsOf(locale, group));

const files = readdirSync(join(root, 'courses'), { recursive: true, encoding: 'utf8' })
  .map((file) => `courses/${file.replaceAll('\\', '/')}`)
  .filter((file) => !file.includes('/_'))
  .sort();
const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'));

export interface LessonUnderTest extends Lesson {
  /** The address inside a language: `learn/building-trust/promises/`. */
  path: string;
  questions: Question[];
}

/** The published lessons of the modules, in reading order. */
export const lessons: LessonUnderTest[] = files
  .filter((file) => file.endsWith('/lesson.yaml'))
  .map((file) => {
    const folder = folderOf(file);
    const module = read(`${folderOf(folder)}/module.yaml`) as { id: string };
    const lesson = lessonSchema.parse(read(file));
    const { questions } = quizSchema.parse(read(`${folder}/quiz.yaml`));
    return { ...lesson, path: `learn/${module.id}/${lesson.id}/`, questions };
  })
  .filter((lesson) => lesson.status === 'published');

export const lessonsOf = (module: string) => lessons.filter((lesson) => lesson.path.startsWith(`learn/${module}/`));

export interface OptionUnderTest {
  id: string;
  correct: boolean;
  text: string;
  why: string;
}

/** The options of a question in one language, as they must stand on the page. */
export function optionsOf(question: Question, locale: Locale): OptionUnderTest[] {
  const correct = correctIds(question);
  const say = saying(locale, 'quiz');
  const options =
    question.type === 'true-false'
      ? (['true', 'false'] as const).map((id) => ({ id, text: say(id), why: question.reasons[id][locale] }))
      : question.options.map(({ id, text, why }) => ({ id, text: text[locale], why: why[locale] }));
  return options.map((option) => ({ ...option, correct: correct.includes(option.id) }));
}

const instrument = instrumentSchema.parse(read('instruments/organisation.yaml'));

/** The organisational instrument in one language. */
export const instrumentIn = (locale: Locale) => localise(instrument, locale);
