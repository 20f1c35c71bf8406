// The fixtures of the content check: a small whole content folder, and for each slug the files that make it wrong.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFiles, type Sources } from '../../tools/check-content/read-files.ts';

const folder = fileURLToPath(new URL('../fixtures/content', import.meta.url));

/** The content that has nothing wrong with it. */
export function baseContent(): Sources {
  return readFiles(`${folder}/base`);
}

/** The base with a fixture laid over it: its files replace, `x.yaml.delete` takes x.yaml away. */
export function fixtureContent(name: string): Sources {
  const sources = new Map(baseContent());
  for (const [path, source] of readFiles(`${folder}/${name}`)) {
    if (path.endsWith('.delete')) sources.delete(path.slice(0, -'.delete'.length));
    else sources.set(path, source);
  }
  return sources;
}

/** Names of all fixtures. */
export function fixtureNames(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'base')
    .map((entry) => entry.name)
    .sort();
}

/** Where the printed problems of a fixture are kept. */
export function snapshotOf(name: string): string {
  return `${folder}/${name}.txt`;
}
