// Files that must be there, and files that nobody knows.
import { otherLocale } from '../../../i18n/locales.ts';
import type { Inventory } from '../inventory.ts';
import { languageName } from '../languages.ts';
import { folderOf, kindOf, knownNames, localeOf, neededFiles } from '../layout.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';

/** The site’s own files, and the text of each lesson. */
export function missingFileRule(content: Inventory): Problem[] {
  const ofSite = Object.entries(neededFiles)
    .filter(([path]) => !content.paths.has(path))
    .map(([path, why]) =>
      problem('missing-file', path, { found: `The file is missing; ${why}.`, fix: `Write ${path}.` }),
    );
  const ofLessons = content.lessons.flatMap(({ lesson, prose, folder }) => {
    if (lesson === undefined || prose.fa || prose.en) return [];
    return problem('missing-file', lesson.path, {
      found: `Found neither fa.mdx nor en.mdx in ${folder}.`,
      fix: 'Write both texts, or mark the lesson `status: draft`.',
    });
  });
  return [...ofSite, ...ofLessons];
}

/** A lesson that is written in one language only. */
export function missingProseRule(content: Inventory): Problem[] {
  return content.lessons.flatMap(({ prose }) => {
    const only = prose.fa ?? prose.en;
    if (only === undefined || (prose.fa && prose.en)) return [];
    const locale = localeOf(only.path)!;
    const other = otherLocale(locale);
    return problem('missing-translation', only.path, {
      found: `Found the ${languageName(locale)} text only; both languages are needed.`,
      fix: `Write ${other}.mdx beside it, or mark the lesson \`status: draft\`.`,
    });
  });
}

/** A file that no page would ever show. */
export function orphanFileRule(content: Inventory): Problem[] {
  return content.files.flatMap((file): Problem[] => {
    const { path } = file;
    const folder = folderOf(path);
    const orphan = (found: string, fix: string) => [problem('orphan-file', path, { found, fix })];
    switch (kindOf(path)) {
      case undefined:
        return orphan('No rule knows a file of this name in this place.', whereItBelongs(path));
      case 'quiz':
      case 'prose':
      case 'picture':
        if (content.paths.has(`${folder}/lesson.yaml`)) return [];
        return orphan(
          `There is no lesson.yaml in ${folder}.`,
          'Write lesson.yaml beside this file, or take the file out.',
        );
      case 'test':
        if (content.paths.has(`${folder}/module.yaml`)) return [];
        return orphan(
          `There is no module.yaml in ${folder}.`,
          'Write module.yaml beside this file, or take the file out.',
        );
      case 'lesson':
        if (content.paths.has(`${folderOf(folder)}/module.yaml`)) return [];
        return orphan(
          `The lesson stands outside a module: ${folderOf(folder)} has no module.yaml.`,
          'Write module.yaml there, or move the lesson to a module.',
        );
      case 'module':
        if (content.paths.has(`${folderOf(folder)}/course.yaml`)) return [];
        return orphan(
          `The module stands outside a course: ${folderOf(folder)} has no course.yaml.`,
          'Write course.yaml there, or move the module to a course.',
        );
      default:
        return [];
    }
  });
}

/** The smallest guess at what an unknown file was meant to be. */
function whereItBelongs(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const folder = folderOf(path);
  if (knownNames.includes(name)) {
    return 'Lessons stand in courses/<course>/<nn-module>/<nn-lesson>/, where nn is two digits that give the order.';
  }
  const twin = /\.yml$/.test(name)
    ? name.replace(/\.yml$/, '.yaml')
    : /\.md$/.test(name)
      ? `${name}x`
      : nearest(name, knownNames);
  const better = twin === undefined ? undefined : folder === '' ? twin : `${folder}/${twin}`;
  return better !== undefined && kindOf(better) !== undefined
    ? `Rename it to ${twin}.`
    : 'Take it out, or move it to where such files belong.';
}
