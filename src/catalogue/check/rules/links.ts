// Links and pictures in a lesson’s text lead to what is there, and a picture says in words what it shows.
import type { Inventory } from '../inventory.ts';
import { folderOf } from '../layout.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { sectionAround } from '../prose-place.ts';
import { quote } from '../wording.ts';
import { eachProse } from './prose.ts';
import { sectionIds } from './sections.ts';

/** A link may lead to a section of the same lesson only; addresses of pages are the site’s business. */
export function linkRule(content: Inventory): Problem[] {
  return eachProse(content, (file, facts) => {
    const sections = sectionIds(facts);
    return facts.links.flatMap(({ offset, to }) => {
      const id = to.startsWith('#') ? decoded(to.slice(1)) : undefined;
      if (id !== undefined && sections.includes(id)) return [];
      const near = id === undefined ? undefined : nearest(id, sections);
      return problem('dead-link', file.path, {
        at: { offset },
        where: sectionAround(facts, offset),
        found:
          id === undefined
            ? `Found a link to ${quote(to)}; links lead to sections of the same lesson only.`
            : `Found a link to \`#${id}\`; this text has no such section.`,
        fix:
          near !== undefined
            ? `Write \`#${near}\`.`
            : id === undefined
              ? 'Take the link out; a source is cited with `<Cite id="…" />`.'
              : 'Link to the id of a section, or take the link out.',
      });
    });
  });
}

/** Pictures stand beside the text and have a description. */
export function pictureRule(content: Inventory): Problem[] {
  return eachProse(content, (file, facts) =>
    facts.pictures.flatMap((picture) => {
      const { offset } = picture;
      const rest = { at: { offset }, where: sectionAround(facts, offset) };
      const path = `${folderOf(file.path)}/${decoded(picture.file.replace(/^\.\//, ''))}`;
      return [
        ...(content.paths.has(path)
          ? []
          : [
              problem('dead-link', file.path, {
                ...rest,
                found: `Found the picture ${quote(picture.file)}; there is no such file in the lesson’s folder.`,
                fix: 'Put the picture beside the text and write its name alone.',
              }),
            ]),
        ...(picture.description.trim() === ''
          ? [
              problem('picture-without-description', file.path, {
                ...rest,
                found: `Found the picture ${quote(picture.file)} without a description.`,
                fix: 'Say in the square brackets what it shows: `![two desks, one queue](desks.svg)`.',
              }),
            ]
          : []),
      ];
    }),
  );
}

/** A percent-encoded address in plain letters; one that is not well encoded stays as it is. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
