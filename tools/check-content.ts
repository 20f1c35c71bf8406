// The command `npm run check:content`: says everything that is wrong with the content, exit 1 on errors.
import { relative } from 'node:path';
import { checkContent } from './check-content/check-content.ts';
import { printReport } from './check-content/print.ts';

const root = process.argv[2] ?? './content';
const shown = relative(process.cwd(), root).replaceAll('\\', '/') || '.';

try {
  const { problems, counts } = checkContent(root);
  console.log(printReport(problems, counts, shown));
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
} catch (error) {
  console.error(`The folder ${shown} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
