// Passages of a lesson's text: from a selection to words that can be kept, and from kept words back to a place in the text.
// The text itself is never touched.

/** Kept words and where they stand; '' as `text` means the section as a whole, the lesson's id as `section` none of them. */
export interface Passage {
  section: string;
  text: string;
}

/** The longest passage that a record may hold. */
export const longestPassage = 2000;

const blocks = 'p, li, h2, h3, h4, td, th, figcaption, blockquote, aside, section';
/** What stands in the prose and is not its text: definitions that open on tap, questions, words for screen readers alone. */
const apart = '[popover], astro-island, svg, noscript, .visually-hidden';

/** The selected words; null where none of them is the lesson's own text. A selection over two sections keeps the part in the first. */
export function passageOf(prose: Element, lesson: string, range: Range): Passage | null {
  const nodes = textNodes(prose).filter((node) => range.intersectsNode(node));
  const first = nodes.find((node) => slice(node, range).trim() !== '');
  if (!first) return null;
  const section = sectionOf(first);
  const text = nodes
    .filter((node) => sectionOf(node) === section)
    .map((node, index, own) => (index > 0 && !sameBlock(node, own[index - 1]!) ? ' ' : '') + slice(node, range))
    .join('');
  return { section: section ?? lesson, text: squeezed(text) };
}

/** Where kept words stand in the text; null where they are not found, as in the other language. Of several places the first. */
export function rangeOf(prose: Element, lesson: string, { section, text }: Passage): Range | null {
  if (text === '') return null;
  const own = textNodes(prose).filter((node) => (sectionOf(node) ?? lesson) === section);
  // The text with single spaces, and for each of its characters the place that it comes from.
  let squeezedText = '';
  const places: { node: Text; at: number }[] = [];
  own.forEach((node, index) => {
    const gap = index > 0 && !sameBlock(node, own[index - 1]!) ? ' ' : '';
    [...`${gap}${node.data}`.split('')].forEach((character, at) => {
      const space = /\s/.test(character);
      if (space && (squeezedText === '' || squeezedText.endsWith(' '))) return;
      squeezedText += space ? ' ' : character;
      places.push({ node, at: Math.max(0, at - gap.length) });
    });
  });
  const from = squeezedText.indexOf(text);
  if (from < 0) return null;
  const [start, end] = [places[from]!, places[from + text.length - 1]!];
  const range = document.createRange();
  range.setStart(start.node, start.at);
  range.setEnd(end.node, end.at + 1);
  return range;
}

/** The sections of a lesson with their headings, in reading order. */
export function sectionsOf(prose: Element): { id: string; heading: string }[] {
  return [...prose.querySelectorAll('section[id]')].flatMap((section) => {
    const heading = section.querySelector('h2, h3');
    return heading ? [{ id: section.id, heading: squeezed(heading.textContent ?? '') }] : [];
  });
}

function textNodes(prose: Element): Text[] {
  const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(apart) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function slice(node: Text, range: Range): string {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.length;
  return node.data.slice(from, to);
}

function sectionOf(node: Text): string | null {
  return node.parentElement?.closest('section[id]')?.id ?? null;
}

function sameBlock(a: Text, b: Text): boolean {
  return a.parentElement?.closest(blocks) === b.parentElement?.closest(blocks);
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
