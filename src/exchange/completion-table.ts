// Many completion files as one table: equal ones once, in an order that a trainer chooses, and as CSV.
import { fold } from '../domain/language/fold.ts';
import type { Completion } from './completion.ts';
import { writeCsv } from './csv.ts';

export interface CompletionRow extends Completion {
  /** How many files said exactly this. */
  files: number;
}

export type SortKey = 'name' | 'course' | 'courseVersion' | 'date';

/** The rows with more files put in. Files that say the same (names compared as a Persian reader would) are one row. */
export function withCompletions(rows: readonly CompletionRow[], files: readonly Completion[]): CompletionRow[] {
  const byContent = new Map(rows.map((row) => [contentOf(row), row]));
  for (const file of files) {
    const key = contentOf(file);
    const known = byContent.get(key);
    byContent.set(key, { ...(known ?? file), files: (known?.files ?? 0) + 1 });
  }
  return [...byContent.values()];
}

function contentOf({ name, course, courseVersion, date }: Completion): string {
  // A name of signs alone folds to nothing: then the signs themselves count.
  return JSON.stringify([fold(name) || name, course, courseVersion, date]);
}

/** The rows by one column; equal ones by name, then by date. `compare` orders texts as the reader's language does. */
export function sortedBy(
  rows: readonly CompletionRow[],
  key: SortKey,
  descending: boolean,
  compare: (a: string, b: string) => number,
): CompletionRow[] {
  const by = (key: SortKey) => (a: CompletionRow, b: CompletionRow) =>
    key === 'courseVersion' ? compareVersions(a[key], b[key]) : compare(a[key], b[key]);
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * by(key)(a, b) || by('name')(a, b) || by('date')(a, b));
}

/** 1.10.0 comes after 1.9.0. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  return left.map((part, at) => part - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** The table as CSV: name, course id, its title here, version, ISO date, and how many files said so. */
export function writeCompletionCsv(
  rows: readonly CompletionRow[],
  titleOf: (course: string) => string | undefined,
): string {
  return writeCsv(
    ['name', 'course', 'title', 'version', 'date', 'files'],
    rows.map(({ name, course, courseVersion, date, files }) => [
      name,
      course,
      titleOf(course),
      courseVersion,
      date,
      files,
    ]),
  );
}
