// One component by itself: is its name known, are its attributes the ones it takes?
import { components, figures } from '../components.ts';
import type { Component } from '../content-file.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Slug } from '../slugs.ts';
import { listOf, quote, suggest } from '../wording.ts';

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Says something of one component. */
export type Tell = (slug: Slug, found: string, fix: string) => Problem;

/** An HTML tag, a component that does not exist, a figure that is not drawn. */
export function nameProblem({ name, attributes }: Component, tell: Tell): Problem | undefined {
  const known = Object.keys(components);
  if (name === '' || /^[a-z]/.test(name)) {
    const near = nearest(name, known);
    const fix =
      near === undefined
        ? 'Write it in Markdown, or with one of the components.'
        : `Write \`<${near}>\`, with a capital.`;
    return tell('html-tag', `Found the HTML tag \`<${name}>\`; a text uses components only.`, fix);
  }
  if (!Object.hasOwn(components, name)) {
    return tell(
      'unknown-component',
      `Found \`<${name}>\`; no such component is known.`,
      suggest(name, known, 'component'),
    );
  }
  const figure = attributes.name;
  if (name === 'Figure' && typeof figure === 'string' && !figures.includes(figure)) {
    return tell(
      'unknown-component',
      `Found the figure ${quote(figure)}; no such figure is drawn.`,
      suggest(figure, figures, 'figure'),
    );
  }
  return undefined;
}

/** Attributes that it does not have, lacks, or has in another form. */
export function attributeProblems({ name, attributes }: Component, tell: Tell): Problem[] {
  const wanted = components[name] ?? [];
  const extra = Object.keys(attributes).filter((key) => !wanted.includes(key));
  const free = wanted.filter((key) => !Object.hasOwn(attributes, key));
  const mistyped = new Set<string>();
  const unknown = extra.map((key) => {
    const near = nearest(key, free) ?? (free.length === 1 && extra.length === 1 ? free[0] : undefined);
    if (near !== undefined) mistyped.add(near);
    const fix =
      near !== undefined
        ? `Write \`${near}="…"\`.`
        : wanted.length > 0
          ? `It takes ${listOf(wanted)} only.`
          : 'Take it out; this component takes none.';
    return tell('unknown-key', `Found the attribute \`${key}\`; \`<${name}>\` does not have it.`, fix);
  });
  const missing = free
    .filter((key) => !mistyped.has(key))
    .map((key) =>
      tell('missing-key', `\`<${name}>\` needs the attribute \`${key}\`.`, `Write \`<${name} ${key}="…">\`.`),
    );
  const id = attributes.id;
  const malformed =
    name === 'Section' && typeof id === 'string' && !idForm.test(id)
      ? [
          tell(
            'bad-id',
            `Found ${quote(id)}; an id here is small Latin letters, digits and hyphens.`,
            'Write it in that form, alike in both languages.',
          ),
        ]
      : [];
  return [...unknown, ...missing, ...malformed];
}
