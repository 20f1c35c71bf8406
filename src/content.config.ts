// Astro’s door to content/: which files there are and which schema each must meet. Rules across files: src/catalogue.

import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { course, module } from './schema/course.ts';
import { instrument } from './schema/instrument.ts';
import { draftLesson, lesson } from './schema/lesson.ts';
import { practice } from './schema/practice.ts';
import { moduleTest, quiz } from './schema/quiz.ts';
import { scenario } from './schema/scenario.ts';
import { source } from './schema/source.ts';
import { term } from './schema/term.ts';

const courses = './content/courses';

/** The entry’s id is its folder, since the folder is what joins a course’s files. */
const byFolder = (pattern: string) =>
  glob({ base: courses, pattern, generateId: ({ entry }) => entry.slice(0, entry.lastIndexOf('/')) });

export const collections = {
  courses: defineCollection({ loader: byFolder('[^_]*/course.yaml'), schema: course }),
  modules: defineCollection({ loader: byFolder('[^_]*/*/module.yaml'), schema: module }),
  lessons: defineCollection({ loader: byFolder('[^_]*/*/*/lesson.yaml'), schema: lesson.or(draftLesson) }),
  // An unfinished quiz belongs to a draft; one of a published lesson stops the lesson's page (pages/…/[lesson].astro).
  quizzes: defineCollection({ loader: byFolder('[^_]*/*/*/quiz.yaml'), schema: quiz.catch({ questions: [] }) }),
  tests: defineCollection({ loader: byFolder('[^_]*/*/test.yaml'), schema: moduleTest }),
  prose: defineCollection({
    loader: glob({
      base: courses,
      pattern: '[^_]*/*/*/{fa,en}.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
  }),
  instruments: defineCollection({
    loader: glob({ base: './content/instruments', pattern: '*.yaml' }),
    schema: instrument,
  }),
  practices: defineCollection({ loader: glob({ base: './content/practices', pattern: '*.yaml' }), schema: practice }),
  scenarios: defineCollection({ loader: glob({ base: './content/scenarios', pattern: '*.yaml' }), schema: scenario }),
  terms: defineCollection({ loader: glob({ base: './content/glossary', pattern: '*.yaml' }), schema: term }),
  sources: defineCollection({
    loader: file('./content/sources.yaml', { parser: (text) => parse(text) }),
    schema: source,
  }),
};
