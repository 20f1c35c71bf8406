// The real content has no errors, and the template course in it neither.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from '../../tools/check-content/check-content.ts';
import { printReport } from '../../tools/check-content/print.ts';

const root = fileURLToPath(new URL('../../content', import.meta.url));

test('the content is clean', () => {
  const { problems, counts } = checkContent(root);
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors, printReport(errors, counts, 'content')).toEqual([]);
});
