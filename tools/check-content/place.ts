// A problem’s place in its file: the line and column that an editor jumps to.
import { type Document, isAlias, isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Place } from '../../src/catalogue/check/problem.ts';
import { align } from './align.ts';

/** Line and column, both counted from 1; the column counts characters as editors do. */
export interface Position {
  line: number;
  column: number;
}

export function positionOf(source: string, offset: number): Position {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}

/** The character of the source that a place in a YAML document stands for. */
export function offsetIn(document: Document, source: string, place: Place): number {
  if (!('path' in place)) return place.offset;
  let node = resolved(document.contents, document);
  let key: Node | null = null;
  for (const step of place.path) {
    const next = stepInto(node, step);
    // The rest of the way is missing: what is nearest to it is shown.
    if (next === undefined) break;
    key = next.key;
    node = resolved(next.value, document);
  }
  const keyStart = key?.range?.[0];
  const valueStart = node?.range?.[0];
  if (place.on === 'key' && keyStart !== undefined) return keyStart;
  if (node === null || valueStart === undefined) return keyStart ?? 0;
  if (place.offset !== undefined && isScalar(node) && typeof node.value === 'string') {
    return align(node.value, source, valueStart, node.range![1])[place.offset] ?? valueStart;
  }
  // A group that begins on the line after its key is shown at the key.
  const below = keyStart !== undefined && isCollection(node) && source.slice(keyStart, valueStart).includes('\n');
  return below ? keyStart : valueStart;
}

function stepInto(node: Node | null, step: string | number): { key: Node | null; value: Node | null } | undefined {
  if (isMap(node)) {
    const pair = (node.items as Pair<Node, Node | null>[]).find(
      (entry) => isPair(entry) && keyText(entry.key) === String(step),
    );
    return pair && { key: pair.key, value: pair.value };
  }
  if (isSeq(node) && typeof step === 'number' && step < node.items.length)
    return { key: null, value: node.items[step] as Node };
  return undefined;
}

/** Keys such as `0` and `true` are numbers and truth values in YAML, and texts in the data. */
function keyText(key: Node | null): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function resolved(node: Node | null, document: Document): Node | null {
  return isAlias(node) ? (node.resolve(document) ?? null) : node;
}
