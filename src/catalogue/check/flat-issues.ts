// A value that fits no member of a union: of the members’ findings only those of the member it was meant to be.
import type { Issue } from './schemas.ts';

/** The issues with every “fits none of these” replaced by the issues of the nearest member. */
export function flatIssues(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
    const branches = issue.errors.map((branch) => flatIssues(branch as Issue[]));
    const choices = branches.flatMap(([only]) =>
      only?.code === 'invalid_value' && only.path.length === 0 ? only.values : [],
    );
    // A choice between values that are written as a union is one choice.
    if (choices.length === branches.length)
      return [{ code: 'invalid_value', values: choices, path: issue.path, message: '' }];
    const best = branches.reduce((least, branch) => (weight(branch) < weight(least) ? branch : least));
    return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  });
}

/** A member of another type altogether is the worst; then each wrong or unknown key counts one. */
function weight(branch: readonly Issue[]): number {
  return branch.reduce((sum, issue) => {
    if (issue.code === 'invalid_type' && issue.path.length === 0) return sum + 1000;
    return sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1);
  }, 0);
}
