// An id that is written in a form that ids do not have.
import { type Path, type Problem, problem } from '../problem.ts';
import { quote } from '../wording.ts';

/** `form` says how such an id looks, in words; the fix offers the same words in that form when it can. */
export function badId(
  file: string,
  path: Path,
  where: readonly string[],
  value: string,
  form: string,
  on?: 'key',
): Problem {
  const better = value
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const offers = form.startsWith('small') && better !== '';
  return problem('bad-id', file, {
    at: on ? { path, on } : { path },
    where,
    found: `Found ${quote(value)}; an id here is ${form}.`,
    fix: offers ? `Write \`${better}\`.` : 'Write it in that form.',
  });
}
