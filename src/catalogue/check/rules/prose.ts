// What a lesson’s text may not hold: it is words and components, not a program and not a page of its own.
import type { ProseFacts, ProseFile } from '../content-file.ts';
import type { Inventory } from '../inventory.ts';
import { type Problem, problem } from '../problem.ts';
import { sectionAround } from '../prose-place.ts';

/** Runs a rule over every text that could be parsed. */
export function eachProse(content: Inventory, rule: (file: ProseFile, facts: ProseFacts) => Problem[]): Problem[] {
  return content.prose.flatMap((file) => (file.facts === null ? [] : rule(file, file.facts)));
}

/** Imports, front matter, `{expressions}` and a title. */
export function plainProseRule(content: Inventory): Problem[] {
  return eachProse(content, (file, facts) => [
    ...facts.imports.map(({ offset }) =>
      problem('mdx-import', file.path, {
        at: { offset },
        found: 'Found an `import` or `export`; a text is handed its components by the page.',
        fix: 'Take the line out. A paragraph cannot begin with the words `import` or `export`.',
      }),
    ),
    ...(facts.frontmatter
      ? [
          problem('mdx-frontmatter', file.path, {
            found: 'Found front matter between `---` lines; the facts about a lesson stand once, in lesson.yaml.',
            fix: 'Move what is needed to lesson.yaml and take the `---` lines out.',
          }),
        ]
      : []),
    ...facts.expressions.map(({ offset }) =>
      problem('mdx-expression', file.path, {
        at: { offset },
        where: sectionAround(facts, offset),
        found: 'Found an expression in braces; a text holds words and components only.',
        fix: 'Write the words themselves. A brace that is meant as a brace is written `\\{`.',
      }),
    ),
    ...facts.headings
      .filter(({ depth }) => depth === 1)
      .map(({ offset }) =>
        problem('title-heading', file.path, {
          at: { offset },
          where: sectionAround(facts, offset),
          found: 'Found a title (`#`); the page prints the title from lesson.yaml.',
          fix: 'Take it out, or write `##` inside a Section.',
        }),
      ),
  ]);
}
