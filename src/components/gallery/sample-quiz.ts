// The questions of the template course, one of every type: what the gallery shows.
import { parse } from 'yaml';
import source from '../../../content/courses/_sample/01-first-module/01-first-lesson/quiz.yaml?raw';
import { quiz } from '../../schema/quiz.ts';

export const sampleQuestions = () => quiz.parse(parse(source)).questions;
