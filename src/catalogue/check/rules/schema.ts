// What one YAML file says against its schema, in an author’s words.
import type { YamlFile } from '../content-file.ts';
import { flatIssues } from '../flat-issues.ts';
import type { Inventory } from '../inventory.ts';
import { kindOf } from '../layout.ts';
import { nearest } from '../nearest.ts';
import { pathById } from '../path-by-id.ts';
import { type Path, type Problem, problem } from '../problem.ts';
import { knownKeys } from '../schema-shape.ts';
import { hasSchema, type Issue, type SchemaKind, schemaIssues } from '../schemas.ts';
import { valueAt } from '../unchecked.ts';
import { listOf, quote } from '../wording.ts';
import { missingValue } from './missing-value.ts';
import { wrongValue } from './wrong-value.ts';

/** A finding of a schema and where it was made. */
export interface Finding {
  file: YamlFile;
  kind: SchemaKind;
  issue: Issue;
  path: Path;
  /** What stands there. */
  value: unknown;
}

export function schemaRule(content: Inventory): Problem[] {
  return content.yaml.flatMap((file) => {
    const kind = kindOf(file.path);
    return file.readable && hasSchema(kind) ? problemsOf(file, kind) : [];
  });
}

function problemsOf(file: YamlFile, kind: SchemaKind): Problem[] {
  const issues = flatIssues(schemaIssues(kind, file.data));
  const mistyped = new Set<string>();
  const problems: Problem[] = [];
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const path = issue.path as Path;
    for (const key of issue.keys) {
      const found = unknownKey(file, kind, path, key);
      problems.push(found.problem);
      if (found.meant !== undefined) mistyped.add(JSON.stringify([...path, found.meant]));
    }
  }
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') continue;
    const path = issue.path as Path;
    // A key that is there under a mistyped name is one mistake, not two.
    if (mistyped.has(JSON.stringify(path))) continue;
    const finding = { file, kind, issue, path, value: valueAt(file.data, path) };
    const told = finding.value === undefined || finding.value === null ? missingValue(finding) : wrongValue(finding);
    if (told) problems.push(told);
  }
  return problems;
}

function unknownKey(file: YamlFile, kind: SchemaKind, path: Path, key: string) {
  const known = knownKeys(kind, file.data, path);
  const present = Object.keys((valueAt(file.data, path) ?? {}) as object);
  const free = known.filter((name) => !present.includes(name));
  const meant = nearest(key, free);
  const told = problem('unknown-key', file.path, {
    at: { path: [...path, key], on: 'key' },
    where: pathById(file.data, path),
    found: `Found the key ${quote(key)}; no such key is known here.`,
    fix: meant === undefined ? takeOut(known) : `Write \`${meant}\`.`,
  });
  return { problem: told, meant };
}

function takeOut(known: readonly string[]): string {
  // `{ fa: …, en: One, two }`: the comma between braces has ended the text, and “two” has become a key.
  const inText = known.length === 2 && known.includes('fa');
  if (inText)
    return 'If it is a part of the text: put quotes around the whole text, since a comma ends it between braces.';
  return `Take it out. The keys known here: ${listOf(known)}.`;
}
