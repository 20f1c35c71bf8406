// Components in a lesson’s text: known ones, with their attributes, pointing to what exists.
import type { Component, ProseFacts, ProseFile } from '../content-file.ts';
import type { Inventory, LessonFolder } from '../inventory.ts';
import { folderOf } from '../layout.ts';
import { type Problem, problem } from '../problem.ts';
import { sectionAround } from '../prose-place.ts';
import { textsAt } from '../unchecked.ts';
import { suggest } from '../wording.ts';
import { attributeProblems, nameProblem, type Tell } from './component-shape.ts';
import { eachProse } from './prose.ts';
import { idsOf } from './reference.ts';

/** Unknown components, HTML tags, wrong attributes, and ids of terms and sources that do not exist. */
export function componentRule(content: Inventory): Problem[] {
  const lessons = new Map(content.lessons.map((lesson) => [lesson.folder, lesson]));
  const terms = idsOf(content.terms);
  const bibliography = content.readable('sources.yaml') && idsOf(content.sources);
  return eachProse(content, (file, facts) =>
    facts.components.flatMap((component) => {
      const tell = tellOf(file, facts, component);
      const unknown = nameProblem(component, tell);
      if (unknown) return [unknown];
      const id = component.attributes.id;
      const wrong = attributeProblems(component, tell);
      if (wrong.length > 0 || typeof id !== 'string') return wrong;
      if (component.name === 'Term' && !terms.has(id)) {
        return [
          tell(
            'unknown-reference',
            `Found \`${id}\`; there is no such term in glossary/.`,
            suggest(id, [...terms], 'term'),
          ),
        ];
      }
      if (component.name === 'Cite') return citeProblems(lessons.get(folderOf(file.path)), bibliography, id, tell);
      return [];
    }),
  );
}

function tellOf(file: ProseFile, facts: ProseFacts, { name, offset }: Component): Tell {
  const where = [...(name === 'Section' ? [] : sectionAround(facts, offset)), `<${name}>`];
  return (slug, found, fix) => problem(slug, file.path, { at: { offset }, where, found, fix });
}

/** A citation stands in the lesson’s own list, since that list is what the page prints at its end. */
function citeProblems(
  lesson: LessonFolder | undefined,
  bibliography: ReadonlySet<string> | undefined,
  id: string,
  tell: Tell,
): Problem[] {
  const file = lesson?.lesson;
  if (!file?.readable) return [];
  const listed = textsAt(file.data, 'sources').map(({ text }) => text);
  if (listed.includes(id)) return [];
  const exists = bibliography?.has(id) ?? false;
  const found = `Found \`${id}\`; the lesson does not list it under \`sources:\`.`;
  if (exists) return [tell('unknown-reference', found, `Add \`${id}\` to \`sources:\` in lesson.yaml.`)];
  return [tell('unknown-reference', found, suggest(id, [...new Set([...listed, ...(bibliography ?? [])])], 'source'))];
}
