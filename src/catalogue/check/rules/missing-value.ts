// A key that is not there, or that stands there with nothing after it.
import { isLocale, type Locale, localeCodes, otherLocale } from '../../../i18n/locales.ts';
import { languageName } from '../languages.ts';
import { pathById } from '../path-by-id.ts';
import { type Path, type Problem, problem } from '../problem.ts';
import { shapeAt, wantsText } from '../schema-shape.ts';
import { listAt, textAt, valueAt } from '../unchecked.ts';
import type { Finding } from './schema.ts';

/** The problem of a finding whose value is undefined or null; undefined when another rule tells it better. */
export function missingValue({ file, kind, path, value }: Finding): Problem | undefined {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1) ?? '');
  const at = value === undefined ? parent : path;
  const where = pathById(file.data, parent);
  if (path.length === 0)
    return empty(file.path, 'The file is empty.', 'Write its keys; the template course shows each of them.');
  if (isLocale(key) && wantsText(kind, file.data, parent)) return halfText(file.path, file.data, parent, key);
  if (kind === 'quiz' && key === 'questions') return undefined;
  if (kind === 'quiz' || kind === 'test') {
    if (isReason(path)) return withoutReason(file.path, at, where, key);
    if (key === 'answer' && textAt(valueAt(file.data, parent), 'type') === 'true-false') {
      return problem('no-correct-option', file.path, {
        at: { path: at },
        where,
        found: 'Found no `answer`; the statement is neither true nor false.',
        fix: 'Write `answer: true` or `answer: false`.',
      });
    }
  }
  const described = shapeAt(kind, file.data, path)?.description;
  if (value === null && wantsText(kind, file.data, path)) {
    return empty(
      file.path,
      `The key \`${key}\` stands here without a text.`,
      'Write the text under `fa:` and `en:`.',
      path,
      where,
    );
  }
  if (value === null) {
    return problem('wrong-value', file.path, {
      at: { path },
      where: [...where, key],
      found: `Found nothing after \`${key}:\`.`,
      fix: described === undefined ? 'Write its value.' : `Write its value. ${described}`,
    });
  }
  return problem('missing-key', file.path, {
    at: { path: parent },
    where,
    found: `The key \`${key}\` is missing here.`,
    fix: described === undefined ? `Add \`${key}:\`.` : `Add \`${key}:\`. ${described}`,
  });
}

/** One language of a text is not there; when neither is, that is said once. */
function halfText(file: string, data: unknown, path: Path, lacking: Locale): Problem | undefined {
  const text = valueAt(data, path);
  const where = pathById(data, path);
  // Beside a text there are lists of words: the variants of an answer.
  const there = textAt(text, otherLocale(lacking)) ?? listAt(text, otherLocale(lacking))[0];
  if (there === undefined) {
    if (lacking !== localeCodes[0]) return undefined;
    return empty(file, 'Found neither Persian nor English.', 'Write the text under `fa:` and `en:`.', path, where);
  }
  return problem('missing-translation', file, {
    at: { path },
    where,
    found: `Found ${languageName(otherLocale(lacking))} only; both languages are needed here.`,
    fix: `Add ${lacking === 'en' ? 'an' : 'a'} \`${lacking}:\` line${draftWayOut(file)}.`,
  });
}

/** Only what stands in a lesson’s folder can be a draft. */
export function draftWayOut(file: string): string {
  return /\/(?:lesson|quiz)\.yaml$|\.mdx$/.test(file) ? ', or mark the lesson `status: draft`' : '';
}

function isReason(path: Path): boolean {
  const [key, parent] = [path.at(-1), path.at(-2)];
  return key === 'why' || key === 'reasons' || parent === 'reasons';
}

export function withoutReason(file: string, at: Path, where: string[], key: string): Problem {
  const answer = key === 'true' || key === 'false';
  return problem('option-without-reason', file, {
    at: { path: at },
    where,
    found: answer
      ? `No reason is given to a person who answered “${key}”.`
      : `No reason is given: \`${key}\` is missing.`,
    fix: `Add \`${key}:\` and say in one or two sentences, to the person who chose this, why it is right or wrong.`,
  });
}

function empty(file: string, found: string, fix: string, path: Path = [], where: string[] = []): Problem {
  return problem('empty-text', file, { at: { path }, where, found, fix });
}
