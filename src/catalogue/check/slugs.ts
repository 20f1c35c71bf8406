// Every kind of problem that the content check can report: a closed set, each with a page in docs/errors and a fixture.

export type Severity = 'error' | 'warning';

/** Slug → how much it weighs. An error stops the build; a warning is only said. */
export const slugs = {
  // a file and its keys
  'yaml-syntax': 'error',
  'duplicate-key': 'error',
  'unknown-key': 'error',
  'missing-key': 'error',
  'wrong-value': 'error',
  'missing-translation': 'error',
  'empty-text': 'error',
  // ids and what points to them
  'bad-id': 'error',
  'duplicate-id': 'error',
  'retired-id': 'error',
  'unknown-reference': 'error',
  'ambiguous-reference': 'error',
  // questions
  'option-without-reason': 'error',
  'no-correct-option': 'error',
  'too-many-correct': 'error',
  'no-wrong-option': 'error',
  'lesson-without-questions': 'error',
  'too-few-questions': 'error',
  'bad-points': 'error',
  'same-answer': 'error',
  'gap-mismatch': 'error',
  'not-one-mistake': 'error',
  // files that belong together
  'orphan-file': 'error',
  'missing-file': 'error',
  'unused-entry': 'error',
  // prose
  'mdx-syntax': 'error',
  'mdx-import': 'error',
  'mdx-frontmatter': 'error',
  'mdx-expression': 'error',
  'unknown-component': 'error',
  'html-tag': 'error',
  'section-mismatch': 'error',
  'heading-outside-section': 'error',
  'title-heading': 'error',
  'missing-tomorrow': 'error',
  'dead-link': 'error',
  'picture-without-description': 'error',
  // the site, its words and its instruments
  'weak-contrast': 'error',
  'ui-keys-differ': 'error',
  'bad-instrument': 'error',
  // scenarios
  'unreachable-scene': 'error',
  'dead-end': 'error',
  'endless-loop': 'error',
  'no-best-ending': 'error',
  // language
  'wrong-language': 'error',
  'arabic-letter': 'error',
  tatweel: 'error',
  'latin-digit': 'error',
  'latin-punctuation': 'error',
  'straight-quote': 'error',
  'missing-half-space': 'error',
  'he-ye': 'error',
  'space-before-punctuation': 'error',
  'no-space-after-punctuation': 'error',
  'double-space': 'error',
  officialese: 'warning',
} as const satisfies Record<string, Severity>;

export type Slug = keyof typeof slugs;
