// Lessons and their questions point to sources, outcomes and sections; terms point to terms.
import { entriesIn } from '../entries.ts';
import type { Inventory, LessonFolder } from '../inventory.ts';
import { folderOf } from '../layout.ts';
import type { Path, Problem } from '../problem.ts';
import { listAt, textAt, textsAt } from '../unchecked.ts';
import { idsOf, lookUp, type Target } from './reference.ts';
import { rereadHolders } from './reread-holders.ts';
import { sectionIds } from './sections.ts';

/** `outcome` is one of the module’s, `reread` a section of the lesson. */
export function questionReferenceRule(content: Inventory): Problem[] {
  return content.lessons.flatMap((lesson) => {
    const { quiz } = lesson;
    if (!quiz?.readable) return [];
    const sections = sectionsToReread(lesson);
    const module = content.readable(`${folderOf(lesson.folder)}/module.yaml`);
    const outcomes = module && { noun: 'outcome', known: idsOf(entriesIn(module, 'outcomes')), home: module.path };
    return listAt(quiz.data, 'questions').flatMap((question, index) => {
      const path: Path = ['questions', index];
      return [
        ...(outcomes ? lookUp(quiz, [...path, 'outcome'], textAt(question, 'outcome'), outcomes) : []),
        ...rereadHolders(question, path).flatMap((holder) =>
          sections ? lookUp(quiz, [...holder.path, 'reread'], textAt(holder.data, 'reread'), sections) : [],
        ),
      ];
    });
  });
}

/** Sections that stand in either language; undefined while a text is missing or unreadable, which is told elsewhere. */
function sectionsToReread({ prose }: LessonFolder): Target | undefined {
  const texts = [prose.fa, prose.en].filter((text) => text !== undefined);
  if (texts.length === 0 || texts.some((text) => text.facts === null)) return undefined;
  const known = new Set(texts.flatMap((text) => sectionIds(text.facts!)));
  return { noun: 'section', known, home: 'fa.mdx and en.mdx' };
}

/** A lesson’s `sources` stand in the bibliography. */
export function sourceReferenceRule(content: Inventory): Problem[] {
  // Without a bibliography every source would be unknown; that it is missing is told once.
  if (!content.readable('sources.yaml')) return [];
  const sources = { noun: 'source', known: idsOf(content.sources), home: 'sources.yaml' };
  return content.ofKind('lesson').flatMap((file) => {
    if (!file.readable) return [];
    return textsAt(file.data, 'sources').flatMap(({ text, index }) => lookUp(file, ['sources', index], text, sources));
  });
}

/** A term’s `related` are terms. */
export function termReferenceRule(content: Inventory): Problem[] {
  const terms = { noun: 'term', known: idsOf(content.terms), home: 'glossary/' };
  return content.ofKind('term').flatMap((file) => {
    if (!file.readable) return [];
    return textsAt(file.data, 'related').flatMap(({ text, index }) => lookUp(file, ['related', index], text, terms));
  });
}
