// What the tests know of content/: the interface's words, the lessons of a module with their questions, the instrument.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { localise } from '../src/catalogue/localise.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { speaker } from '../src/i18n/translate.ts';
import { module as moduleSchema } from '../src/schema/course.ts';
import { instrument as instrumentSchema } from '../src/schema/instrument.ts';
import { type Lesson, lesson as lessonSchema } from '../src/schema/lesson.ts';
import { type Question, quiz as quizSchema, moduleTest as testSchema } from '../src/schema/quiz.ts';
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

/** A module that has a test: what stands in its module.yaml, and its bank. Throws where it has none. */
export function moduleWithTest(id: string) {
  const modules = files.filter((file) => file.endsWith('/module.yaml')).map((file) => ({ file, data: read(file) }));
  const found = modules.map(({ file, data }) => ({ file, module: moduleSchema.parse(data) }));
  const { file, module } = found.find(({ module }) => module.id === id)!;
  return { module, test: testSchema.parse(read(`${folderOf(file)}/test.yaml`)) };
}

export interface OptionUnderTest {
  id: string;
  correct: boolean;
  text: string;
  why: string;
}

/** The options of a choice question in one language, as they must stand on the page. */
export function optionsOf(question: Question, locale: Locale): OptionUnderTest[] {
  const say = saying(locale, 'quiz');
  if (question.type === 'true-false') {
    return (['true', 'false'] as const).map((id) => ({
      id,
      correct: String(question.answer) === id,
      text: say(id),
      why: question.reasons[id][locale],
    }));
  }
  if (!('options' in question)) throw new Error(`${question.id} is of type ${question.type} and has no options.`);
  return question.options.map(({ id, correct, text, why }) => ({
    id,
    correct: correct === true,
    text: text[locale],
    why: why[locale],
  }));
}

const instrument = instrumentSchema.parse(read('instruments/organisation.yaml'));

/** The organisational instrument in one language. */
export const instrumentIn = (locale: Locale) => localise(instrument, locale);
