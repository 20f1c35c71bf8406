// The sections of a lesson's prose, read from its source: what the outline beside it links to.
export interface ProseSection {
  id: string;
  heading: string;
}

/** Ids and headings in order. Headings are plain text by rule of the content check. */
export function sectionsOf(prose: string): ProseSection[] {
  return [...prose.matchAll(/<Section id="([^"]+)">\s*\n##\s+(.+)/g)].map(([, id, heading]) => ({
    id: id!,
    heading: heading!.trim(),
  }));
}
