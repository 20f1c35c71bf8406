// An id that points to something: is that something there?
import type { YamlFile } from '../content-file.ts';
import type { Entry } from '../entries.ts';
import { pathById } from '../path-by-id.ts';
import { type Path, type Problem, problem } from '../problem.ts';
import { suggest } from '../wording.ts';

/** What can be pointed to. */
export interface Target {
  noun: string;
  known: ReadonlySet<string>;
  /** The file or folder in which such things are written. */
  home: string;
}

/** A problem when no such thing is known; nothing when there is no id to look up. */
export function lookUp(file: YamlFile, path: Path, id: string | undefined, { noun, known, home }: Target): Problem[] {
  if (id === undefined || known.has(id)) return [];
  return [
    problem('unknown-reference', file.path, {
      at: { path },
      where: pathById(file.data, path),
      found: `Found \`${id}\`; there is no such ${noun} in ${home}.`,
      fix: suggest(id, [...known], noun),
    }),
  ];
}

export function idsOf(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}
