// Where a section that a test question names stands: a test belongs to a module, and the section to one of its lessons.

/** A lesson and the ids of the sections in its text. */
export interface LessonSections {
  id: string;
  sections: readonly string[];
}
export interface SectionPlace {
  lesson: string;
  section: string;
}

/**
 * The places that `section` or `lesson#section` may mean. One where the reference is sound, none where there is no such
 * section, several where lessons of the module share its id and the reference does not say which.
 */
export function placesOf(reference: string, lessons: readonly LessonSections[]): SectionPlace[] {
  const [section = '', lesson] = reference.split('#').reverse();
  return lessons
    .filter(({ id, sections }) => (lesson === undefined || id === lesson) && sections.includes(section))
    .map(({ id }) => ({ lesson: id, section }));
}
