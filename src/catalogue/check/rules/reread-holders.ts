// Where in a question a passage to read again may be named: the question itself, its options, the wrong answers it expects.
import type { Path } from '../problem.ts';
import { isRecord, listAt } from '../unchecked.ts';

export interface RereadHolder {
  data: unknown;
  path: Path;
}

/** The holders of the question that stands at `path`, whether or not they name one. */
export function rereadHolders(question: unknown, path: Path): RereadHolder[] {
  const parts = ['options', 'expected'].flatMap((key) =>
    listAt(question, key).map((data, index) => ({ data, path: [...path, key, index] })),
  );
  return [{ data: question, path }, ...parts].filter(({ data }) => isRecord(data));
}
