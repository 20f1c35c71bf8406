// What a draft is let off: it may be half written, but what is written must be right.
import type { Inventory } from './inventory.ts';
import { folderOf } from './layout.ts';
import type { Problem } from './problem.ts';
import type { Slug } from './slugs.ts';

const letOff: ReadonlySet<Slug> = new Set([
  'missing-translation',
  'empty-text',
  'missing-file',
  'lesson-without-questions',
  'unused-entry',
  'section-mismatch',
  'missing-tomorrow',
] satisfies Slug[]);

/** The problems without those that a lesson’s `status: draft` excuses. */
export function withoutDrafts(content: Inventory, problems: readonly Problem[]): Problem[] {
  const drafts = new Set(content.lessons.filter(({ draft }) => draft).map(({ folder }) => folder));
  return problems.filter(({ slug, file }) => !(letOff.has(slug) && drafts.has(folderOf(file))));
}
