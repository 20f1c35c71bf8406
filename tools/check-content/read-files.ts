// Reads a content folder into memory: path → text. Pictures and other files are only named.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file’s text; null for one whose text is not read; `broken` when it is not UTF-8. */
export type Source = string | null | { broken: true };

/** Files by their path below the folder, with `/` between parts. */
export type Sources = ReadonlyMap<string, Source>;

const readable = /\.(?:yaml|mdx)$/;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Every file below `root`, in order of path. Names that begin with a dot are the system’s and are left out. */
export function readFiles(root: string): Sources {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
  return new Map(paths.map((path) => [path, readable.test(path) ? readText(join(root, path)) : null]));
}

function readText(file: string): Source {
  try {
    return utf8.decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) return { broken: true };
    throw error;
  }
}
