// The sections of a lesson’s text: the same in both languages, holding every heading, followed by “tomorrow”.
import type { Component, ProseFacts } from '../content-file.ts';
import type { Inventory } from '../inventory.ts';
import { type Problem, problem } from '../problem.ts';
import { sectionAround } from '../prose-place.ts';
import { eachProse } from './prose.ts';

function sectionsOf(facts: ProseFacts): Component[] {
  return facts.components.filter(({ name, attributes }) => name === 'Section' && typeof attributes.id === 'string');
}

/** Ids of the sections, in reading order. */
export function sectionIds(facts: ProseFacts): string[] {
  return sectionsOf(facts).map(({ attributes }) => attributes.id!);
}

/** The same id twice in one text. */
export function sectionIdRule(content: Inventory): Problem[] {
  return eachProse(content, (file, facts) => {
    const seen = new Set<string>();
    return sectionsOf(facts).flatMap(({ attributes, offset }) => {
      const id = attributes.id!;
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return problem('duplicate-id', file.path, {
        at: { offset },
        where: [`section ${JSON.stringify(id)}`],
        found: `Found \`${id}\`, which another section of this text has already.`,
        fix: 'Give this section an id of its own, in both languages.',
      });
    });
  });
}

/** One language has a section that the other lacks, or has them in another order: told once, at the first difference. */
export function sectionMismatchRule(content: Inventory): Problem[] {
  return content.lessons.flatMap(({ prose }) => {
    if (!prose.fa?.facts || !prose.en?.facts) return [];
    const fa = sectionIds(prose.fa.facts);
    const english = sectionsOf(prose.en.facts);
    const en = sectionIds(prose.en.facts);
    const length = Math.max(fa.length, en.length);
    const at = Array.from({ length }, (_, index) => index).find((index) => fa[index] !== en[index]);
    if (at === undefined) return [];
    const name = (id: string | undefined) => (id === undefined ? 'no further section' : `section \`${id}\``);
    return problem('section-mismatch', prose.en.path, {
      at: { offset: english[at]?.offset ?? english.at(-1)?.offset ?? 0 },
      found: `In place ${at + 1} en.mdx has ${name(en[at])}, fa.mdx has ${name(fa[at])}.`,
      fix: 'Give both texts the same sections in the same order.',
    });
  });
}

/** A heading that no link and no question could point to. */
export function headingRule(content: Inventory): Problem[] {
  return eachProse(content, (file, facts) =>
    facts.headings
      .filter(({ depth, inside }) => depth > 1 && !inside.includes('Section'))
      .map(({ offset }) =>
        problem('heading-outside-section', file.path, {
          at: { offset },
          found: 'Found a heading outside the sections.',
          fix: 'Wrap it and what follows in `<Section id="…">` … `</Section>`, with the same id in both languages.',
        }),
      ),
  );
}

/** The thing to do tomorrow is the last thing in a lesson and stands by itself. */
export function tomorrowRule(content: Inventory): Problem[] {
  return eachProse(content, (file, facts) => {
    const tomorrow = facts.components.filter(({ name }) => name === 'Tomorrow');
    const first = tomorrow[0];
    const fix = 'End the text with `<Tomorrow>` … `</Tomorrow>`: one thing to do, in under 15 minutes.';
    if (first === undefined)
      return [problem('missing-tomorrow', file.path, { found: 'Found no thing to do tomorrow.', fix })];
    if (tomorrow.length === 1 && first.inside.length === 0 && facts.last === 'Tomorrow') return [];
    const misplaced = tomorrow.find(({ inside }) => inside.length > 0) ?? first;
    return [
      problem('missing-tomorrow', file.path, {
        at: { offset: misplaced.offset },
        where: sectionAround(facts, misplaced.offset),
        found:
          tomorrow.length > 1
            ? `Found ${tomorrow.length} things to do tomorrow.`
            : 'The thing to do tomorrow is not the last thing in the text.',
        fix,
      }),
    ];
  });
}
