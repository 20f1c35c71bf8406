// Entries of the whole site that nothing shows: a term in no lesson, a source nobody cites, a practice nobody recommends.
import type { Component } from '../content-file.ts';
import type { Entry } from '../entries.ts';
import type { Inventory, LessonFolder } from '../inventory.ts';
import { pathById } from '../path-by-id.ts';
import { type Problem, problem } from '../problem.ts';
import type { Severity } from '../slugs.ts';
import { textAt, textsAt } from '../unchecked.ts';
import { itemsOf } from './instrument-references.ts';

/** Terms and sources. What only drafts use is a warning: the draft will need it. */
export function unusedEntryRule(content: Inventory): Problem[] {
  const real = content.lessons.filter(({ template, lesson }) => !template && lesson !== undefined);
  // A text that cannot be read may use anything.
  if (real.some(({ prose }) => prose.fa?.facts === null || prose.en?.facts === null)) return [];
  const published = real.filter(({ draft }) => !draft);
  const terms = {
    all: reachable(content.terms, used(real, 'Term')),
    shown: reachable(content.terms, used(published, 'Term')),
  };
  const cited = { all: used(real, 'Cite'), shown: used(published, 'Cite') };
  return [
    ...content.terms.flatMap((entry) =>
      unused(
        content,
        entry,
        terms,
        'No lesson uses this term, and no term that is used names it under `related:`.',
        'Use it in a lesson with `<Term id="…">`, or take the file out.',
      ),
    ),
    ...content.sources.flatMap((entry) =>
      unused(content, entry, cited, 'No lesson cites this source.', 'Cite it with `<Cite id="…" />`, or take it out.'),
    ),
  ];
}

function unused(
  content: Inventory,
  entry: Entry,
  use: { all: ReadonlySet<string>; shown: ReadonlySet<string> },
  found: string,
  fix: string,
): Problem[] {
  if (use.shown.has(entry.id)) return [];
  const inDraft = use.all.has(entry.id);
  const severity: Severity = inDraft ? 'warning' : 'error';
  return [
    problem('unused-entry', entry.file, {
      severity,
      at: { path: entry.path },
      where: pathById(content.readable(entry.file)?.data, entry.path),
      found: inDraft ? 'Only a draft uses this entry.' : found,
      fix: inDraft ? 'Nothing to do, if the draft is going to be published.' : fix,
    }),
  ];
}

/** Ids that components of a name point to in the texts of lessons. */
function used(lessons: readonly LessonFolder[], component: string): Set<string> {
  return new Set(
    lessons
      .flatMap(({ prose }) => [...(prose.fa?.facts?.components ?? []), ...(prose.en?.facts?.components ?? [])])
      .flatMap(({ name, attributes }: Component) => (name === component ? (attributes.id ?? []) : [])),
  );
}

/** A term that a used term is related to is used as well, and so on. */
function reachable(terms: readonly Entry[], from: Set<string>): Set<string> {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const reached = new Set(from);
  // A set hands out what is added while it is walked.
  for (const id of reached) for (const { text } of textsAt(byId.get(id)?.data, 'related')) reached.add(text);
  return reached;
}

/** Practice cards that no item of an instrument names. */
export function unusedPracticeRule(content: Inventory): Problem[] {
  const instruments = content.ofKind('instrument');
  if (instruments.some((file) => !file.readable)) return [];
  const named = new Set(instruments.flatMap(itemsOf).map(({ data }) => textAt(data, 'practice')));
  return content.practices
    .filter(({ id }) => !named.has(id))
    .map(({ file }) =>
      problem('unused-entry', file, {
        found: 'No item of an instrument points to this practice.',
        fix: 'Name it under `practice:` of an item, or take the file out.',
      }),
    );
}
