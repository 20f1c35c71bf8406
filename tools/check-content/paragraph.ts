// The words of a paragraph on end, each character with its place in the source.
import { type Paragraph, placeholder } from '../../src/catalogue/check/content-file.ts';
import { align } from './align.ts';
import type { TreeNode } from './tree.ts';

/** Joins the text of a block through emphasis, links and terms; what is no text becomes one placeholder. */
export function paragraphOf(block: TreeNode, source: string): Paragraph {
  const text: string[] = [];
  const offsets: number[] = [];
  const add = (node: TreeNode) => {
    const from = node.position?.start.offset ?? 0;
    if (node.type === 'text') {
      text.push(node.value);
      for (const offset of align(node.value, source, from, node.position?.end.offset ?? source.length))
        offsets.push(offset);
    } else if (node.type === 'break') {
      text.push('\n');
      offsets.push(from);
    } else if ('children' in node && node.children.length > 0) {
      for (const child of node.children) add(child);
    } else {
      text.push(placeholder);
      offsets.push(from);
    }
  };
  if ('children' in block) for (const child of block.children) add(child);
  return { text: withoutTableRules(text.join('')), offsets };
}

/** The line of dashes under a table’s head is no text: blanked, at its own length. */
function withoutTableRules(text: string): string {
  return text.replace(/^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/gm, (line) =>
    placeholder.repeat(line.length),
  );
}
