// Problems as an author reads them, grouped by file, and one line that closes the list.
import { count } from '../../src/catalogue/check/wording.ts';
import type { Counts, PlacedProblem } from './check-content.ts';

/** One problem: place and slug, the way to it by ids, found and wanted, the smallest fix, the page about it. */
export function printProblem(problem: PlacedProblem, root: string): string {
  const { file, line, column, slug, severity, where, found, fix } = problem;
  return [
    `${root}/${file}:${line}:${column}    ${slug}${severity === 'warning' ? '    (warning)' : ''}`,
    ...(where.length > 0 ? [`  ${where.join(' › ')}`] : []),
    `  ${found}`,
    `  ${fix}`,
    `  docs/errors/${slug}.md`,
  ].join('\n');
}

/** The whole report. `root` is the content folder as the author wrote it. */
export function printReport(problems: readonly PlacedProblem[], counts: Counts, root: string): string {
  const blocks = problems.map((problem) => printProblem(problem, root));
  return [...blocks, closingLine(problems, counts)].join('\n\n');
}

function closingLine(problems: readonly PlacedProblem[], counts: Counts): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  const checked = counts.map(({ number, noun }) => count(number, noun));
  const what = `Checked ${checked.slice(0, -1).join(', ')} and ${checked.at(-1)}`;
  if (problems.length === 0) return `${what}: nothing to mend.`;
  const parts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return `${parts.join(' and ')} in ${count(files, 'file')}. ${what}.`;
}
