// Judges the imports of a source tree by the table, one sentence for each that breaks a row.
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { type Import, importsOf } from './imports.ts';
import { type Row, roomOf, table } from './table.ts';

/** Source texts by path from the project's root. */
export type SourceTree = ReadonlyMap<string, string>;

export function breaches(tree: SourceTree): string[] {
  return [...tree].flatMap(([path, text]) => {
    const room = roomOf(path);
    if (room === null) return [`${path} stands in no room: give its folder a row in tests/architecture/table.ts`];
    return importsOf(path, text).flatMap((found) => {
      const fault = faultOf(path, room, found);
      return fault
        ? [`${path} imports ${found.specifier ?? 'what nobody can tell'}: ${fault} (${table[room]!.why})`]
        : [];
    });
  });
}

/** What is wrong with one import, or null. */
function faultOf(path: string, room: string, { specifier, typeOnly }: Import): string | null {
  const row = table[room]!;
  if (specifier === null) return row.packages === 'any' ? null : `${room} may not import by a computed name`;
  if (isBuiltin(specifier)) return row.node ? null : `${room} may not see Node`;
  if (!specifier.startsWith('.')) {
    if (mayUse(row, specifier)) return null;
    if (!row.packageTypes?.includes(specifier)) return `${room} may not see the package ${specifier}`;
    return typeOnly ? null : `${room} may see types of the package ${specifier} alone: write \`import type\``;
  }
  const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
  const other = roomOf(target);
  if (other === null) return `${target} stands in no room`;
  if (other === room || row.sees.includes(other)) return null;
  if (!row.types?.includes(other)) return `${room} may not see ${other}`;
  return typeOnly ? null : `${room} may see types of ${other} alone: write \`import type\``;
}

function mayUse({ packages }: Row, specifier: string): boolean {
  return packages === 'any' ? !/^zod(\/|$)/.test(specifier) : packages.includes(specifier);
}
