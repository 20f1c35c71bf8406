// The command as an author and a build meet it: what it prints and how it exits.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = join(root, 'tests/fixtures/content');
const scratch = mkdtempSync(join(tmpdir(), 'hamdel-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function run(folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/check-content.ts', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The base with fixtures laid over it, as a folder. */
function folderWith(name: string, ...overlays: string[]): string {
  const folder = join(scratch, name);
  for (const overlay of ['base', ...overlays]) cpSync(join(fixtures, overlay), folder, { recursive: true });
  return folder;
}

test('clean content: one line, exit 0', () => {
  const { status, stdout } = run('tests/fixtures/content/base');
  expect(stdout).toMatch(/^Checked 1 lesson, .* nothing to mend\.\n$/);
  expect(status).toBe(0);
});

test('warnings alone do not stop a build', () => {
  const { status, stdout } = run(folderWith('warnings', 'officialese'));
  expect(stdout).toContain('4 warnings in 1 file. Checked');
  expect(status).toBe(0);
});

test('errors and warnings of several files, all at once, exit 1', () => {
  const { status, stdout } = run(folderWith('errors', 'officialese', 'weak-contrast', 'empty-text'));
  const places = stdout.split('\n').filter((line) => /^\S+:\d+:\d+ {4}[\w-]+/.test(line));
  expect(places).toHaveLength(8);
  expect(places.map((line) => line.split(':')[0])).toEqual([...places.map((line) => line.split(':')[0])].sort());
  expect(stdout).toMatch(/\n\n4 errors and 4 warnings in 5 files\. Checked/);
  expect(status).toBe(1);
});

test('a folder that is not there: a sentence, exit 1', () => {
  const { status, stderr } = run('no/such/folder');
  expect(stderr).toMatch(/^The folder no\/such\/folder cannot be read/);
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(1);
});
