// Finds, for each character of a parsed text, the character of the source that it came from.

/** How far a mark-up between two characters of a text may reach in the source: an escape, an indent, a quote mark. */
const farthest = 64;

/**
 * Source offsets of the characters of `value`, which was parsed from `source` between `from` and `to`. Parsers fold line
 * ends, drop indents and resolve escapes; what cannot be matched gets the place reached so far.
 */
export function align(value: string, source: string, from: number, to: number): number[] {
  const offsets: number[] = [];
  let at = from;
  for (const sign of splitUnits(value)) {
    const found = isSpace(sign) ? spaceFrom(sign, source, at, to) : signFrom(sign, source, at, to);
    offsets.push(Math.min(found ?? at, to));
    if (found !== undefined) at = found + 1;
  }
  return offsets;
}

function splitUnits(text: string): string[] {
  return text.split('');
}

function isSpace(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\n' || sign === '\r' || sign === '\t';
}

/** A space of the text is a space of the source, or the line end that was folded into it, whose indent is then skipped. */
function spaceFrom(sign: string, source: string, at: number, to: number): number | undefined {
  if (source[at] === sign || isSpace(source[at])) return at;
  return signFrom(sign, source, at, to);
}

function signFrom(sign: string, source: string, at: number, to: number): number | undefined {
  const end = Math.min(to, at + farthest);
  for (let place = at; place < end; place++) if (source[place] === sign) return place;
  return undefined;
}
