// Walks a syntax tree of MDX once and notes what is in it.
import type { Component, ProseFacts } from '../../src/catalogue/check/content-file.ts';
import { paragraphOf } from './paragraph.ts';
import type { ComponentNode, Tree, TreeNode } from './tree.ts';

/** The facts under construction: the same lists, still growing. */
type Growing = {
  -readonly [Key in keyof ProseFacts]: ProseFacts[Key] extends readonly (infer Entry)[] ? Entry[] : ProseFacts[Key];
};

/** The facts of a text. `source` is what the tree was parsed from. */
export function proseFacts(tree: Tree, source: string, frontmatter: boolean): ProseFacts {
  const facts: Growing = {
    frontmatter,
    imports: [],
    expressions: [],
    components: [],
    headings: [],
    links: [],
    pictures: [],
    paragraphs: [],
    last: lastComponent(tree),
  };
  visit(tree, [], facts, source, definitionsOf(tree));
  return facts;
}

function visit(
  node: TreeNode,
  inside: readonly string[],
  facts: Growing,
  source: string,
  definitions: ReadonlyMap<string, string>,
): void {
  const offset = node.position?.start.offset ?? 0;
  let around = inside;
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      facts.components.push(componentOf(node, inside));
      facts.expressions.push(...attributeExpressions(node));
      around = [...inside, node.name ?? ''];
      break;
    case 'mdxjsEsm':
      facts.imports.push({ offset });
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      // `{/* a remark */}` is MDX’s only way to write one.
      if (!isRemark(node.value)) facts.expressions.push({ offset });
      break;
    case 'heading':
      facts.headings.push({ offset, depth: node.depth, inside });
      facts.paragraphs.push(paragraphOf(node, source));
      break;
    case 'paragraph':
      facts.paragraphs.push(paragraphOf(node, source));
      break;
    case 'link':
      facts.links.push({ offset, to: node.url });
      break;
    case 'linkReference':
      facts.links.push({ offset, to: definitions.get(node.identifier) ?? '' });
      break;
    case 'image':
      facts.pictures.push({ offset, file: node.url, description: node.alt ?? '' });
      break;
    case 'imageReference':
      facts.pictures.push({ offset, file: definitions.get(node.identifier) ?? '', description: node.alt ?? '' });
      break;
  }
  if ('children' in node) for (const child of node.children) visit(child, around, facts, source, definitions);
}

function definitionsOf(tree: Tree): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const look = (node: TreeNode) => {
    if (node.type === 'definition') found.set(node.identifier, node.url);
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(tree);
  return found;
}

function componentOf(node: ComponentNode, inside: readonly string[]): Component {
  const written = node.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
  return {
    name: node.name ?? '',
    attributes: Object.fromEntries(written.map(({ name, value }) => [name, typeof value === 'string' ? value : null])),
    offset: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
    inside,
  };
}

/** `id={x}` and `{...x}`. */
function attributeExpressions(node: ComponentNode): { offset: number }[] {
  const offset = node.position?.start.offset ?? 0;
  return node.attributes
    .filter(({ type, value }) => type === 'mdxJsxExpressionAttribute' || (typeof value === 'object' && value !== null))
    .map(() => ({ offset }));
}

function isRemark(value: string): boolean {
  return /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(value);
}

/** Name of the last block, when it is a component; remarks after it do not count. */
function lastComponent(tree: Tree): string | null {
  const last = tree.children.findLast(
    (node) => !(node.type === 'mdxFlowExpression' && isRemark(node.value)) && node.type !== 'definition',
  );
  return last?.type === 'mdxJsxFlowElement' ? last.name : null;
}
