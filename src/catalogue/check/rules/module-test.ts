// A module's test: enough questions for each outcome, and pointers to what the module and its lessons hold.
import { type LessonSections, placesOf } from '../../section-reference.ts';
import type { YamlFile } from '../content-file.ts';
import { entriesIn } from '../entries.ts';
import type { Inventory, LessonFolder } from '../inventory.ts';
import { baseName, folderOf } from '../layout.ts';
import { pathById } from '../path-by-id.ts';
import { type Path, type Problem, problem } from '../problem.ts';
import { get, listAt, numberAt, textAt } from '../unchecked.ts';
import { count, listOf } from '../wording.ts';
import { idsOf, lookUp } from './reference.ts';
import { type RereadHolder, rereadHolders } from './reread-holders.ts';
import { sectionIds } from './sections.ts';

/** An outcome with fewer questions than the test draws for it. */
export function tooFewQuestionsRule(content: Inventory): Problem[] {
  return content.ofKind('test').flatMap((file) => {
    const module = content.readable(`${folderOf(file.path)}/module.yaml`);
    const wanted = file.readable ? numberAt(file.data, 'perOutcome') : undefined;
    if (module === undefined || wanted === undefined || !Array.isArray(get(file.data, 'questions'))) return [];
    const served = listAt(file.data, 'questions').map((question) => textAt(question, 'outcome'));
    return entriesIn(module, 'outcomes').flatMap(({ id }) => {
      const has = served.filter((outcome) => outcome === id).length;
      if (has >= wanted) return [];
      return problem('too-few-questions', file.path, {
        at: { path: ['perOutcome'] },
        where: ['perOutcome'],
        found: `The outcome \`${id}\` has ${count(has, 'question')} in this bank; ${wanted} are drawn for each outcome.`,
        fix: `Write ${wanted - has} more for \`${id}\`, or lower \`perOutcome\`.`,
      });
    });
  });
}

/** A lesson whose address would be that of the module’s test: learn/<module>/test/. */
export function testAddressRule(content: Inventory): Problem[] {
  return content.ofKind('lesson').flatMap((file) => {
    if (!file.readable || textAt(file.data, 'id') !== 'test') return [];
    return problem('bad-id', file.path, {
      at: { path: ['id'] },
      where: ['id'],
      found: 'Found `test`; in every module that is the address of its test.',
      fix: 'Choose another id for the lesson.',
    });
  });
}

/** `outcome` is one of the module’s, `reread` a section of one of its lessons, and of one alone. */
export function testReferenceRule(content: Inventory): Problem[] {
  return content.ofKind('test').flatMap((file) => {
    if (!file.readable) return [];
    const folder = folderOf(file.path);
    const module = content.readable(`${folder}/module.yaml`);
    const outcomes = module && { noun: 'outcome', known: idsOf(entriesIn(module, 'outcomes')), home: module.path };
    const lessons = lessonSections(content.lessons.filter((lesson) => folderOf(lesson.folder) === folder));
    return listAt(file.data, 'questions').flatMap((question, index) => {
      const path: Path = ['questions', index];
      return [
        ...(outcomes ? lookUp(file, [...path, 'outcome'], textAt(question, 'outcome'), outcomes) : []),
        ...(lessons ? rereadHolders(question, path).flatMap((holder) => rereadProblem(file, holder, lessons)) : []),
      ];
    });
  });
}

function rereadProblem(file: YamlFile, holder: RereadHolder, lessons: readonly LessonSections[]): Problem[] {
  const reference = textAt(holder.data, 'reread');
  if (reference === undefined) return [];
  const path = [...holder.path, 'reread'];
  const places = placesOf(reference, lessons);
  if (places.length === 1) return [];
  if (places.length === 0) {
    const known = new Set(lessons.flatMap(({ sections }) => sections));
    return lookUp(file, path, reference, { noun: 'section', known, home: 'the published lessons of this module' });
  }
  const exact = places.map(({ lesson, section }) => `${lesson}#${section}`);
  return [
    problem('ambiguous-reference', file.path, {
      at: { path },
      where: pathById(file.data, path),
      found: `Found \`${reference}\`; ${count(places.length, 'lesson')} of this module have such a section.`,
      fix: `Say which: write ${listOf(exact, 'or')}.`,
    }),
  ];
}

/**
 * The lessons of a module with their sections; drafts only where nothing is published yet, since a link into a draft leads
 * nowhere. Undefined while a text cannot be read, which is told elsewhere.
 */
function lessonSections(folders: readonly LessonFolder[]): LessonSections[] | undefined {
  const published = folders.filter(({ draft }) => !draft);
  const texts = (folder: LessonFolder) => [folder.prose.fa, folder.prose.en].filter((text) => text !== undefined);
  const shown = published.length > 0 ? published : folders;
  if (shown.flatMap(texts).some(({ facts }) => facts === null)) return undefined;
  return shown.map((folder) => ({
    id: (folder.lesson?.readable ? textAt(folder.lesson.data, 'id') : undefined) ?? baseName(folder.folder),
    sections: [...new Set(texts(folder).flatMap(({ facts }) => sectionIds(facts!)))],
  }));
}
