// Reads a content folder, runs the content check on it and finds the line and column of every problem.
import { checkFiles } from '../../src/catalogue/check/check.ts';
import type { ContentFile, YamlFile } from '../../src/catalogue/check/content-file.ts';
import { isTemplate, kindOf } from '../../src/catalogue/check/layout.ts';
import type { Problem } from '../../src/catalogue/check/problem.ts';
import { listAt } from '../../src/catalogue/check/unchecked.ts';
import { offsetIn, type Position, positionOf } from './place.ts';
import { readFiles, type Source, type Sources } from './read-files.ts';
import { readProse } from './read-prose.ts';
import { type ReadYaml, readYaml } from './read-yaml.ts';

/** A problem with its line and column. */
export type PlacedProblem = Problem & Position;

/** What was looked at, for the closing line. */
export type Counts = readonly { noun: string; number: number }[];

export interface CheckResult {
  /** Sorted by file, then by line. Errors stop a build, warnings do not. */
  problems: PlacedProblem[];
  counts: Counts;
}

/** Checks the content folder at `root`. Throws only when the folder cannot be read. */
export function checkContent(root: string): CheckResult {
  return checkSources(readFiles(root));
}

/** The same for files that are in memory already. */
export function checkSources(sources: Sources): CheckResult {
  const yaml = new Map<string, ReadYaml>();
  const files = [...sources].map(([path, source]): ContentFile => {
    const file = parsed(path, source);
    if ('document' in file) yaml.set(path, file);
    return 'document' in file ? file.file : file;
  });
  const problems = checkFiles(files).map((problem): PlacedProblem => {
    const source = sources.get(problem.file);
    if (typeof source !== 'string') return { ...problem, line: 1, column: 1 };
    const document = yaml.get(problem.file)?.document;
    const offset = document
      ? offsetIn(document, source, problem.at)
      : 'offset' in problem.at
        ? (problem.at.offset ?? 0)
        : 0;
    return { ...problem, ...positionOf(source, offset) };
  });
  return { problems: problems.sort(byPlace), counts: countsOf(files) };
}

function parsed(path: string, source: Source): ContentFile | ReadYaml {
  const isYaml = path.endsWith('.yaml');
  if (source === null || (!isYaml && !path.endsWith('.mdx'))) return { format: 'plain', path };
  if (typeof source === 'string') return isYaml ? readYaml(path, source) : readProse(path, source);
  const fault = { offset: 0, found: 'The file is not in UTF-8.', fix: 'Save it again with the encoding UTF-8.' };
  if (isYaml)
    return { format: 'yaml', path, data: undefined, readable: false, faults: [{ slug: 'yaml-syntax', ...fault }] };
  return { format: 'prose', path, facts: null, faults: [{ slug: 'mdx-syntax', ...fault }] };
}

function byPlace(a: PlacedProblem, b: PlacedProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

function countsOf(files: readonly ContentFile[]): Counts {
  const yaml = files.filter((file): file is YamlFile => file.format === 'yaml' && !isTemplate(file.path));
  const of = (kind: string) => yaml.filter(({ path }) => kindOf(path) === kind);
  const questions = [...of('quiz'), ...of('test')].reduce((sum, { data }) => sum + listAt(data, 'questions').length, 0);
  return [
    { noun: 'lesson', number: of('lesson').length },
    { noun: 'question', number: questions },
    { noun: 'term', number: of('term').length },
    { noun: 'practice', number: of('practice').length },
    { noun: 'instrument', number: of('instrument').length },
    { noun: 'scenario', number: of('scenario').length },
    { noun: 'file', number: files.length },
  ];
}
