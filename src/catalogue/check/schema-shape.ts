// Looks into a schema: which keys a place may have, whether it holds a text in two languages, how it is described.

import type { Path } from './problem.ts';
import { type SchemaKind, schemas } from './schemas.ts';
import { get, isRecord } from './unchecked.ts';

/** The part of a zod schema that is read here. */
interface Shape {
  description?: string | undefined;
  def: {
    type: string;
    shape?: Readonly<Record<string, Shape>>;
    element?: Shape;
    innerType?: Shape;
    valueType?: Shape;
    options?: readonly Shape[];
    discriminator?: string;
    values?: readonly unknown[];
  };
}

/** What the schema of `kind` says about the place at `path` of `data`; undefined where it says nothing. */
export function shapeAt(kind: SchemaKind, data: unknown, path: Path): Shape | undefined {
  let shape: Shape | undefined = schemas[kind] as unknown as Shape;
  let here = data;
  for (const step of path) {
    const { def }: Shape = chosen(shape, here);
    shape =
      def.type === 'object' ? (get(def.shape, String(step)) as Shape | undefined) : (def.element ?? def.valueType);
    if (shape === undefined) return undefined;
    here = Array.isArray(here) ? here[Number(step)] : get(here, String(step));
  }
  return chosen(shape, here);
}

/** The keys that the place at `path` may have. */
export function knownKeys(kind: SchemaKind, data: unknown, path: Path): string[] {
  return Object.keys(shapeAt(kind, data, path)?.def.shape ?? {});
}

/** Whether a text in both languages belongs at `path`. */
export function wantsText(kind: SchemaKind, data: unknown, path: Path): boolean {
  const keys = knownKeys(kind, data, path);
  return keys.length === 2 && keys.includes('fa') && keys.includes('en');
}

/** Goes through what is optional or has a default, and picks the member of a union that `data` was meant to be. */
function chosen(shape: Shape, data: unknown): Shape {
  const { innerType, options, discriminator } = shape.def;
  if (innerType) return describedBy(shape, chosen(innerType, data));
  if (!options) return shape;
  const fits = options.map((option) => fitness(chosen(option, data), data, discriminator));
  return chosen(options[fits.indexOf(Math.max(...fits))]!, data);
}

function describedBy(outer: Shape, inner: Shape): Shape {
  return outer.description === undefined ? inner : { description: outer.description, def: inner.def };
}

function fitness(option: Shape, data: unknown, discriminator: string | undefined): number {
  const { shape } = option.def;
  if (discriminator !== undefined)
    return shape?.[discriminator]?.def.values?.includes(get(data, discriminator)) ? 1 : 0;
  if (!isRecord(data)) return option.def.type === typeof data ? 1 : 0;
  return shape ? 1 + Object.keys(data).filter((key) => Object.hasOwn(shape, key)).length : 0;
}
