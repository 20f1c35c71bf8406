// A text with gaps: `Tell the customer [when] it will be ready.` as texts and gaps in turn.

/** What stands between two brackets when it is the id of a gap. */
const gapPattern = /\[([a-z0-9]+(?:-[a-z0-9]+)*)\]/g;

export interface PassagePart {
  text: string;
  /** The id between the brackets; undefined for plain text. */
  gap?: string;
}

/** The passage in its order; plain texts are never empty. Brackets around anything but an id are text. */
export function passageParts(passage: string): PassagePart[] {
  const parts: PassagePart[] = [];
  let read = 0;
  for (const match of passage.matchAll(gapPattern)) {
    if (match.index > read) parts.push({ text: passage.slice(read, match.index) });
    parts.push({ text: match[0], gap: match[1]! });
    read = match.index + match[0].length;
  }
  if (read < passage.length) parts.push({ text: passage.slice(read) });
  return parts;
}

/** Ids of the gaps of a passage, in its order, as often as they stand there. */
export function gapsIn(passage: string): string[] {
  return passageParts(passage).flatMap(({ gap }) => gap ?? []);
}
