// Words of unknown direction inside a sentence: a name, a title somebody typed.

/** The words between first-strong isolates: they keep their own direction and disturb nothing around them. */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}
