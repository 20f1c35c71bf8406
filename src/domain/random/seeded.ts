// Chance that can be repeated: the same seed gives the same order on every device and in every language.

/** mulberry32: a small generator of numbers in 0 ≤ x < 1 from a 32-bit seed. After Tommy Ettinger's public-domain code. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A 32-bit seed from a text (FNV-1a): a question's id, or an attempt's. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The entries in an order drawn by `seed` (Fisher–Yates). Nothing is mutated. */
export function shuffled<Entry>(entries: readonly Entry[], seed: number): Entry[] {
  const random = mulberry32(seed);
  const copy = [...entries];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other]!, copy[last]!];
  }
  return copy;
}
