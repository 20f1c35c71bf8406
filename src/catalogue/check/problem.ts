// One mistake in the content, said to its author: where it is, what was found, what to do.
import { type Severity, type Slug, slugs } from './slugs.ts';

/** The way to a value in a YAML file: keys and list positions. */
export type Path = readonly (string | number)[];

/**
 * Where in its file a problem stands: at a value of a YAML file (`on: 'key'` for its key, `offset` for a character of its
 * text), or at a character of the file’s source.
 */
export type Place = { path: Path; on?: 'key'; offset?: number } | { offset: number };

export interface Problem {
  slug: Slug;
  severity: Severity;
  /** The file, relative to the content folder, with `/` between its parts. */
  file: string;
  at: Place;
  /** The way to the place by ids: `['question "late-parcel"', 'option "b"', 'text']`; empty for the file itself. */
  where: readonly string[];
  /** One or two sentences: what stands there and what should. */
  found: string;
  /** The smallest change that mends it. */
  fix: string;
}

/** The first character of a file: where a problem of the whole file is shown. */
export const fileStart: Place = { offset: 0 };

/** A problem with the severity of its slug, unless `severity` says otherwise. */
export function problem(
  slug: Slug,
  file: string,
  rest: Pick<Problem, 'found' | 'fix'> & Partial<Pick<Problem, 'at' | 'where' | 'severity'>>,
): Problem {
  return { slug, severity: slugs[slug], file, at: fileStart, where: [], ...rest };
}
