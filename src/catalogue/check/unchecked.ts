// Reading parsed YAML that nobody has checked yet: a wrong shape reads as nothing instead of failing.
import type { Path } from './problem.ts';

export type UncheckedRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is UncheckedRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `value[key]` when `value` is a record with such a key of its own. */
export function get(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The list under `key`, or an empty one. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const list = get(value, key);
  return Array.isArray(list) ? list : [];
}

/** The text under `key`, or undefined when there is none or it is blank. */
export function textAt(value: unknown, key: string): string | undefined {
  const text = get(value, key);
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

/** The number under `key`. */
export function numberAt(value: unknown, key: string): number | undefined {
  const number = get(value, key);
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** The texts of the list under `key`, each with its place in the list. */
export function textsAt(value: unknown, key: string): { text: string; index: number }[] {
  return listAt(value, key).flatMap((text, index) => (typeof text === 'string' ? [{ text, index }] : []));
}

/** What stands at the end of a path. */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (Array.isArray(here)) here = typeof step === 'number' ? here[step] : undefined;
    else here = get(here, String(step));
  }
  return here;
}
