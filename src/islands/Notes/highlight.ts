// Shows kept passages in the text by the browser's own highlights: no element is added, so nothing of the page can break.

const name = 'kept-passage';

/** Paints these ranges and no others; where the browser cannot, the passages stand in the list alone. */
export function paint(ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
