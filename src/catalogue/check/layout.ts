// Which files a content folder holds, and what each is.
import { isLocale, type Locale } from '../../i18n/locales.ts';

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const lessonFolder = `courses/_?${slug}/\\d\\d-${slug}/\\d\\d-${slug}`;

const patterns = {
  site: /^site\.yaml$/,
  sources: /^sources\.yaml$/,
  ui: /^ui\/(?:fa|en)\.yaml$/,
  course: new RegExp(`^courses/_?${slug}/course\\.yaml$`),
  module: new RegExp(`^courses/_?${slug}/\\d\\d-${slug}/module\\.yaml$`),
  lesson: new RegExp(`^${lessonFolder}/lesson\\.yaml$`),
  quiz: new RegExp(`^${lessonFolder}/quiz\\.yaml$`),
  test: new RegExp(`^courses/_?${slug}/\\d\\d-${slug}/test\\.yaml$`),
  prose: new RegExp(`^${lessonFolder}/(?:fa|en)\\.mdx$`),
  picture: new RegExp(`^${lessonFolder}/[^/]+\\.(?:svg|png|jpg|jpeg|webp|avif)$`),
  term: /^glossary\/[^/]+\.yaml$/,
  practice: /^practices\/[^/]+\.yaml$/,
  instrument: /^instruments\/[^/]+\.yaml$/,
  scenario: /^scenarios\/[^/]+\.yaml$/,
  /** For people who open the folder; no part of the site. */
  note: /^(?:LICENSE|README\.md)$/,
} as const;

export type Kind = keyof typeof patterns;

/** The files that a content folder cannot do without, and why. */
export const neededFiles = {
  'site.yaml': 'it holds the site’s id, its address and its brand',
  'sources.yaml': 'it is the bibliography that lessons cite from',
  'ui/fa.yaml': 'it holds the interface’s own words in Persian',
  'ui/en.yaml': 'it holds the interface’s own words in English',
} as const;

/** File names that an author may have meant by a name that nobody knows. */
export const knownNames = [
  'course.yaml',
  'module.yaml',
  'lesson.yaml',
  'quiz.yaml',
  'test.yaml',
  'fa.mdx',
  'en.mdx',
  'site.yaml',
  'sources.yaml',
];

/** What the file at `path` (relative to the content folder) is, or undefined when no rule knows such a file. */
export function kindOf(path: string): Kind | undefined {
  return (Object.keys(patterns) as Kind[]).find((kind) => patterns[kind].test(path));
}

/** `courses/a/01-b` of `courses/a/01-b/module.yaml`; also the parent of a folder. Empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `module` of `courses/a/01-b/module.yaml`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

/** The language that a file is written in, when its name says so: `fa.mdx`, `ui/en.yaml`. */
export function localeOf(path: string): Locale | undefined {
  const name = baseName(path);
  return isLocale(name) ? name : undefined;
}

/** Courses whose folder begins with `_` are there to be copied: checked, but never part of the site. */
export function isTemplate(path: string): boolean {
  return path.startsWith('courses/_');
}
