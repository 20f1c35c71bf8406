// The project's own files: what stands in the folder and is not left out by .gitignore. No Git is needed to run the tests.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Lines of .gitignore as this project writes them: `folder/`, `path/folder/` and `*.ending`. */
const ignored = ['.git/', ...readFileSync(`${root}.gitignore`, 'utf8').split('\n')].filter(Boolean).map((line) => {
  const [, ending] = /^\*(\.\w+)$/.exec(line) ?? [];
  return (path: string) => (ending ? path.endsWith(ending) : `/${path}`.includes(`/${line}`));
});
/** In a second working tree Git keeps a file there that leads to its folder. */
const isGitLink = (path: string) => path === '.git';

/** Paths from the root, folders with `/` between them. */
export function projectFiles(folder = ''): string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name + (entry.isDirectory() ? '/' : '');
    if (isGitLink(path) || ignored.some((leftOut) => leftOut(path))) return [];
    return entry.isDirectory() ? projectFiles(path) : entry.isFile() ? [path] : [];
  });
}

export function readText(path: string): string {
  return readFileSync(root + path, 'utf8');
}

/** The code that the table speaks of. */
export function sourceTree(): Map<string, string> {
  const code = projectFiles().filter((path) =>
    /^(src|tools)\/.*\.(ts|tsx|astro|mjs|js)$|^[^/]+\.config\.\w+$/.test(path),
  );
  return new Map(code.map((path) => [path, readText(path)]));
}
