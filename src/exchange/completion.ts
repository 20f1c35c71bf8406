// The completion file: that one person completed one course, for a trainer's table. Nothing else is in it. docs/formats/completion.md.
import * as z from 'zod/mini';
import { cleanName } from '../domain/profiles/name.ts';
import { failure, type Result, success } from '../domain/result.ts';

const format = 'hamdel-completion';
const version = 1;

/** A larger file is refused before it is read: a completion file has some 200 bytes. */
export const largestCompletion = 64 * 1024;

/** Who completed which version of which course, and on which day. Self-attested: whoever has the file could have written it. */
export interface Completion {
  site: string;
  course: string;
  courseVersion: string;
  /** ISO Gregorian day, as it was where the learner was. */
  date: string;
  /** As the person typed it; one clean line. */
  name: string;
}

export type CompletionFailure =
  | { reason: 'too-large' }
  | { reason: 'not-a-completion' }
  | { reason: 'damaged' }
  | { reason: 'newer-version'; version: number }
  | { reason: 'other-site'; site: string };

const schema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  site: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
  course: z.string().check(z.regex(/^[a-z0-9-]{1,100}$/)),
  courseVersion: z.string().check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)),
  date: z.iso.date(),
  name: z.string().check(
    z.maxLength(400),
    z.refine((name) => name !== '' && cleanName(name) === name),
  ),
});

/** The text of a completion file: one JSON object, keys in a fixed order, so that a signature can be put on its bytes. */
export function writeCompletion({ site, course, courseVersion, date, name }: Completion): string {
  return `${JSON.stringify({ format, version, site, course, courseVersion, date, name: cleanName(name) })}\n`;
}

/** Reads a completion file of this site, or says why it is none. It is read whole or not at all; nothing in it is guessed. */
export function readCompletion(file: string, site: string): Result<Completion, CompletionFailure> {
  if (file.length > largestCompletion) return failure({ reason: 'too-large' });
  const data = parsed(file);
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== format) {
    return failure({ reason: file.includes(`"${format}"`) ? 'damaged' : 'not-a-completion' });
  }
  if ('version' in data && typeof data.version === 'number' && data.version > version) {
    return failure({ reason: 'newer-version', version: data.version });
  }
  const read = schema.safeParse(data);
  if (!read.success) return failure({ reason: 'damaged' });
  if (read.data.site !== site) return failure({ reason: 'other-site', site: read.data.site });
  const { course, courseVersion, date, name } = read.data;
  return success({ site, course, courseVersion, date, name });
}

/** The JSON of a file, or undefined; a `__proto__` key is damage, since nothing of ours ever writes one. */
function parsed(file: string): unknown {
  try {
    return JSON.parse(file.replace(/^\uFEFF/, ''), (key, value: unknown) => {
      if (key === '__proto__') throw new SyntaxError('a __proto__ key');
      return value;
    });
  } catch {
    return undefined;
  }
}
