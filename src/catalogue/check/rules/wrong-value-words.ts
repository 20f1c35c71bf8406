// How a wrong value is told: what was found, what belongs there, what to write.
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { shapeAt } from '../schema-shape.ts';
import { describeValue, listOf } from '../wording.ts';
import type { Finding } from './schema.ts';

type Words = Pick<Problem, 'found' | 'fix'>;

/** “Found” and “fix” for a value of another type, form, size or choice than its schema wants. */
export function wrongValueWords({ file, kind, issue, path, value }: Finding): Words {
  const found = describeValue(value);
  const described = shapeAt(kind, file.data, path)?.description;
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.length === 1 && issue.values[0] === true ? onlyTrue(value) : choice(value, issue.values);
    case 'invalid_union': {
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
      return choice(value, options);
    }
    case 'too_small':
      return size(value, `at least ${issue.minimum}`, 'more');
    case 'too_big':
      return size(value, `at most ${issue.maximum}`, 'fewer');
    case 'invalid_type':
      return {
        found: `Found ${found}; ${typeNames[issue.expected] ?? issue.expected} belongs here.`,
        fix: described ?? `Write ${typeNames[issue.expected] ?? issue.expected}.`,
      };
    default:
      return {
        found: `Found ${found}, which has another form than is needed here.`,
        fix:
          (issue.code === 'invalid_format' && forms[issue.format]) || (described ?? 'See the page below for the form.'),
      };
  }
}

/** How to write what has a form of its own. */
const forms: Readonly<Record<string, string>> = {
  date: 'Write a Gregorian date as year, month and day: 2026-11-22.',
  url: 'Write the whole address: https://example.org/train/.',
};

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

/** A list or a number that is too small or too big. */
function size(value: unknown, limit: string, change: 'more' | 'fewer'): Words {
  if (!Array.isArray(value)) {
    const found = `Found ${describeValue(value)}; ${limit} belongs here.`;
    return { found, fix: `Write a ${change === 'more' ? 'greater' : 'smaller'} number.` };
  }
  const entries = value.length === 1 ? '1 entry' : `${value.length} entries`;
  return { found: `Found ${entries}; ${limit} belong here.`, fix: `Write ${change} entries.` };
}

/** `correct`, `critical`, `reverse`: their absence means “no”. */
function onlyTrue(value: unknown): Words {
  const found = `Found ${describeValue(value)}; only \`true\` is written here.`;
  return { found, fix: 'Take the line out, or write `true`.' };
}

function choice(value: unknown, options: readonly unknown[]): Words {
  const known = options.map(String);
  const near = typeof value === 'string' ? nearest(value, known) : undefined;
  return {
    found: `Found ${describeValue(value)}; one of ${listOf(known, 'or')} belongs here.`,
    fix: near === undefined ? 'Choose one of them.' : `Write \`${near}\`.`,
  };
}
