// A value that is there but is not what belongs there: its type, its form, its size, its choice of words.
import { isLocale } from '../../../i18n/locales.ts';
import { languageName } from '../languages.ts';
import { pathById } from '../path-by-id.ts';
import { hasPersian } from '../persian/script.ts';
import { type Problem, problem } from '../problem.ts';
import { shapeAt, wantsText } from '../schema-shape.ts';
import { badId } from './bad-id.ts';
import { draftWayOut, withoutReason } from './missing-value.ts';
import type { Finding } from './schema.ts';
import { wrongValueWords } from './wrong-value-words.ts';

/** Keys whose ids another rule looks up: a malformed one is unknown there, which says more. */
const lookedUp = new Set([
  'outcome',
  'reread',
  'practice',
  'applies',
  'lead',
  'item',
  'sources',
  'related',
  'dimensions',
  'lessons',
  'speaker',
  'group',
  'word',
]);

/** The problem of a finding whose value is there; undefined when another rule tells it better. */
export function wrongValue(finding: Finding): Problem | undefined {
  const { file, kind, issue, path, value } = finding;
  const key = String(path.at(-1) ?? '');
  const name = keyOf(finding);
  const where = pathById(file.data, path);
  if (typeof value === 'string' && wantsText(kind, file.data, path)) return plainText(finding, value, key, where);
  if (issue.code === 'too_small' && issue.origin === 'string') {
    return problem('empty-text', file.path, {
      at: { path },
      where,
      found: isLocale(key) ? `The ${languageName(key)} text is empty.` : 'The text is empty.',
      fix: `Write it${isLocale(key) ? draftWayOut(file.path) : ''}.`,
    });
  }
  if (issue.code === 'invalid_key') {
    return badId(
      file.path,
      path,
      where.slice(0, -1),
      key,
      'one word of Latin letters and digits that begins with a small letter',
      'key',
    );
  }
  if (issue.code === 'invalid_format' && typeof value === 'string') {
    if (name === 'id' || name === 'retired' || name === 'learn') {
      return badId(file.path, path, where, value, idForm(shapeAt(kind, file.data, path)?.description, name));
    }
    if (lookedUp.has(name)) return undefined;
  }
  if (kind === 'quiz' && key === 'questions' && issue.code === 'too_small') return undefined;
  return problem('wrong-value', file.path, { at: { path }, where, ...wrongValueWords(finding) });
}

/** The key that a value belongs to, also when it stands in a list. */
function keyOf({ path }: Finding): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

function idForm(description: string | undefined, name: string): string {
  const capitals = description?.startsWith('The dimension’s code') || description?.startsWith('A code in capitals');
  if (capitals) return description!.replace(/\.$/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  return name === 'id' && description?.startsWith('A key of')
    ? 'Latin letters and digits, a letter first'
    : 'small Latin letters, digits and hyphens';
}

/** A text stands where one in two languages belongs. */
function plainText({ file, path }: Finding, value: string, key: string, where: string[]): Problem {
  if (value.trim() === '') {
    if (key === 'why') return withoutReason(file.path, path.slice(0, -1), where.slice(0, -1), key);
    return problem('empty-text', file.path, {
      at: { path },
      where,
      found: 'The text is empty.',
      fix: 'Write it under `fa:` and `en:`.',
    });
  }
  const [has, lacks] = hasPersian(value) ? (['fa', 'en'] as const) : (['en', 'fa'] as const);
  return problem('missing-translation', file.path, {
    at: { path },
    where,
    found: `Found ${languageName(has)} only; both languages are needed here.`,
    fix: `Put the text under \`${has}:\` and add \`${lacks}:\`${draftWayOut(file.path)}.`,
  });
}
