// What a lesson has and does not use: a source in its list, a picture in its folder.
import type { ProseFacts } from '../content-file.ts';
import type { Inventory } from '../inventory.ts';
import { baseName, folderOf, kindOf } from '../layout.ts';
import { pathById } from '../path-by-id.ts';
import { type Problem, problem } from '../problem.ts';
import { textsAt } from '../unchecked.ts';

/** A source that the lesson lists, and that one of its texts does not cite. */
export function uncitedSourceRule(content: Inventory): Problem[] {
  return content.lessons.flatMap(({ lesson, prose }) => {
    if (!lesson?.readable) return [];
    return textsAt(lesson.data, 'sources').flatMap(({ text: source, index }) => {
      const without = Object.values(prose).filter(({ facts }) => facts !== null && !cites(facts, source));
      if (without.length === 0) return [];
      const texts = without.map(({ path }) => `${baseName(path)}.mdx`);
      const path = ['sources', index];
      return problem('unused-entry', lesson.path, {
        at: { path },
        where: pathById(lesson.data, path),
        found: `Found \`${source}\` in the list; it is not cited in ${texts.join(' and ')}.`,
        fix: `Write \`<Cite id="${source}" />\` where the text relies on it, or take it from the list.`,
      });
    });
  });
}

function cites(facts: ProseFacts, source: string): boolean {
  return facts.components.some(({ name, attributes }) => name === 'Cite' && attributes.id === source);
}

/** A picture that neither text shows. */
export function unusedPictureRule(content: Inventory): Problem[] {
  const shown = new Set(
    content.prose.flatMap(
      ({ path, facts }) => facts?.pictures.map(({ file }) => `${folderOf(path)}/${file.replace(/^\.\//, '')}`) ?? [],
    ),
  );
  const unreadable = new Set(content.prose.filter(({ facts }) => facts === null).map(({ path }) => folderOf(path)));
  return content.files
    .filter(({ path }) => kindOf(path) === 'picture' && !shown.has(path) && !unreadable.has(folderOf(path)))
    .filter(({ path }) => content.paths.has(`${folderOf(path)}/lesson.yaml`))
    .map(({ path }) =>
      problem('unused-entry', path, {
        found: 'Neither text of the lesson shows this picture.',
        fix: 'Show it with `![what it shows](name)`, or take the file out.',
      }),
    );
}
