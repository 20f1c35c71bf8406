// Which scripts travel together. Left alone, the bundler cuts a file for every set of islands that share something: eight small
// requests for a quiz, each compressed without knowing the others. docs/decisions/0006-small-renderer.md.

/** For `codeSplitting.groups` of the client's build. A module that fits no group goes where the bundler puts it. */
export const chunkGroups = [
  {
    // What every island needs: Solid, the store, words and numbers.
    name: 'island',
    priority: 2,
    test: parts(
      'node_modules/(solid-js|idb)/',
      'src/renderer/',
      'src/i18n/(locales|translate|number|list)\\.',
      'src/adapters/store/(open|kept-profiles|indexeddb|memory|store)\\.',
      'src/domain/(profiles/(active-id|profile)|records/(order|record|last-answers))\\.',
    ),
  },
  {
    // The frame of a question and its commonest kind: the quiz of most lessons, whole.
    name: 'quiz',
    priority: 1,
    test: parts(
      'src/islands/Quiz/(make-quiz|Question|ChoiceControl|Reason|kinds|state|visible)\\.',
      'src/domain/quiz/(grade-choice|points)\\.',
    ),
  },
];

/** A pattern of paths, for both kinds of separators. */
function parts(...paths: string[]): RegExp {
  return new RegExp(paths.map((path) => path.replaceAll('/', '[\\\\/]')).join('|'));
}
