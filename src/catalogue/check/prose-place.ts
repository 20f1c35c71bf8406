// Names a place in a lesson’s text by the section around it.
import type { ProseFacts } from './content-file.ts';

/** `['section "keeping-promises"']`, or nothing outside the sections. */
export function sectionAround(facts: ProseFacts, offset: number): string[] {
  const section = facts.components.find(
    ({ name, offset: from, end }) => name === 'Section' && from <= offset && offset < end,
  );
  const id = section?.attributes.id;
  return typeof id === 'string' ? [`section ${JSON.stringify(id)}`] : [];
}
