// The parser of lesson texts, and the types of the tree that it makes.
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkMdx);

export type Tree = ReturnType<typeof parser.parse>;
export type TreeNode = Tree | Tree['children'][number];
export type ComponentNode = Extract<TreeNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The syntax tree of a lesson’s text. Throws a VFileMessage at the first thing that is not MDX. */
export function parseTree(source: string): Tree {
  return parser.parse(source);
}
