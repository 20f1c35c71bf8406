// What the parsers said: passed on as it is.
import type { Inventory } from '../inventory.ts';
import { type Problem, problem } from '../problem.ts';

export function faultRule(content: Inventory): Problem[] {
  return content.files.flatMap((file) =>
    file.format === 'plain'
      ? []
      : file.faults.map(({ slug, offset, ...rest }) => problem(slug, file.path, { at: { offset }, ...rest })),
  );
}
