// An answer as it is kept: a list of short texts, whatever the type of question, so that one kind of record holds them all.
//
//   single, multiple   ids of the chosen options
//   true-false         `true` or `false`
//   ordering           ids of the steps, in the order given
//   matching           `left=right`: ids of a pair and of the side put beside it, for each pair that has one
//   categorise         `entry=group`, for each entry that was put somewhere
//   numeric            the text as typed
//   word-bank          `gap=word`, for each filled gap
//   short-text         the text as typed
//   spot-mistake       the id of the chosen line
export type Response = readonly string[];

/** The `a=b` entries of a response as a map; an entry without `=` is left out. Ids never hold a `=`. */
export function placements(response: Response): Map<string, string> {
  return new Map(
    response.flatMap((entry) => {
      const at = entry.indexOf('=');
      return at > 0 ? [[entry.slice(0, at), entry.slice(at + 1)] as const] : [];
    }),
  );
}

/** The chosen ids that are in today's question: what an edit has taken away is left out. */
export function knownIds(response: Response, parts: readonly { id: string }[]): Response {
  return response.filter((id) => parts.some((part) => part.id === id));
}

/** The placements that are possible in today's question, one a part: what an edit has taken away is left out. */
export function knownPlacements(response: Response, parts: readonly string[], places: readonly string[]): Response {
  return [...placements(response)]
    .filter(([part, place]) => parts.includes(part) && places.includes(place))
    .map(([part, place]) => `${part}=${place}`);
}

/** The response with `part` put to `place`, or taken away when `place` is null. */
export function place(response: Response, part: string, place: string | null): Response {
  const all = placements(response);
  all.delete(part);
  if (place !== null) all.set(part, place);
  return [...all].map(([key, value]) => `${key}=${value}`);
}
