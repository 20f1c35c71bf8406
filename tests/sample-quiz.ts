// The questions of the template course: one of every type, in both languages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Question, quiz } from '../src/schema/quiz.ts';

const file = '../content/courses/_sample/01-first-module/01-first-lesson/quiz.yaml';

export function sampleQuiz(): Question[] {
  return quiz.parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8'))).questions;
}
