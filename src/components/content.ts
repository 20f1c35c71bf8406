// What pages ask of content/: the joined courses, the interface's words of one locale, addresses inside the site.
import { getCollection } from 'astro:content';
import { parse } from 'yaml';
import site from '../../content/site.yaml?raw';
import en from '../../content/ui/en.yaml?raw';
import fa from '../../content/ui/fa.yaml?raw';
import { type CatalogueCourse, type Entry, joinCourses } from '../catalogue/catalogue.ts';
import { type CatalogueScenario, joinScenarios } from '../catalogue/scenarios.ts';
import { type Locale, localeCodes, otherLocale } from '../i18n/locales.ts';
import { type MessageGroup, speaker } from '../i18n/translate.ts';
import type { Lesson } from '../schema/lesson.ts';
import { site as siteSchema } from '../schema/site.ts';
import { ui } from '../schema/ui.ts';

export const siteFacts = siteSchema.parse(parse(site));
const words = { fa: ui.parse(parse(fa)), en: ui.parse(parse(en)) };
export const version: string = __HAMDEL_VERSION__;

let joined: Promise<CatalogueCourse[]> | undefined;

/** All published courses; read once a build. */
export function courses(): Promise<CatalogueCourse[]> {
  if (!joined || import.meta.env.DEV) {
    joined = Promise.all([
      getCollection('courses'),
      getCollection('modules'),
      getCollection('lessons'),
      getCollection('quizzes'),
      getCollection('tests'),
    ]).then(([courses, modules, lessons, quizzes, tests]) =>
      joinCourses({
        courses: courses.map(entry),
        modules: modules.map(entry),
        lessons: lessons.map(entry).filter(isLesson),
        quizzes: quizzes.map(entry),
        tests: tests.map(entry),
      }),
    );
  }
  return joined;
}

/** All scenarios, in the order of the lessons that they belong to. */
export async function scenarios(): Promise<CatalogueScenario[]> {
  const entries = await getCollection('scenarios');
  return joinScenarios(
    entries.map(({ data }) => data),
    await courses(),
  );
}

function entry<Data>({ id, data }: { id: string; data: Data }) {
  return { folder: id, data };
}

function isLesson(entry: { folder: string; data: Lesson | { status: 'draft' } }): entry is Entry<Lesson> {
  return 'id' in entry.data;
}

/** The sentences of one screen, for an island that needs nothing else. */
export function wordsOf(locale: Locale, group: string): MessageGroup {
  const found = words[locale][group];
  if (!found) throw new Error(`content/ui/${locale}.yaml has no group "${group}".`);
  return found;
}

/** A speaker for the sentences of one screen. */
export function sayIn(locale: Locale, group: string) {
  return speaker(locale, wordsOf(locale, group));
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a file or a page that belongs to no language: `asset('logo.svg')`. */
export function asset(path: string): string {
  return base + path.replace(/^\//, '');
}

/** The address of a page in a language: `href('fa', 'learn/')`. */
export function href(locale: Locale, path = ''): string {
  return `${base}${locale}/${path}`;
}

/** The paths of a page that every language has. A new list each time: Astro writes on what getStaticPaths returns. */
export const localePaths = () => localeCodes.map((locale) => ({ params: { locale } }));

export function localeOf(parameter: string | undefined): Locale {
  return parameter === 'en' ? 'en' : 'fa';
}

export { otherLocale };
