// The interface sentences that a module's test uses. A self-check never gets those that speak of passing.
const every = [
  'loading',
  'start',
  'resume',
  'again',
  'resumeNote',
  'attempts',
  'attempt',
  'points',
  'best',
  'steps',
  'step',
  'position',
  'open',
  'unfinished',
  'answered',
  'back',
  'next',
  'toHandIn',
  'leave',
  'handInTitle',
  'handInAll',
  'handInOpen',
  'handInNothing',
  'handIn',
  'change',
  'byOutcome',
  'outcomeLine',
  'reasons',
  'reread',
  'inLesson',
  'questionState',
  'right',
  'partly',
  'wrong',
  'left',
  'edited',
  'retired',
  'retiredText',
  'toStart',
  'toStartReview',
  'review',
  'reviewLead',
  'memory',
  'full',
];
const withMark = ['passed', 'notYet', 'resultPassed', 'resultNotYet', 'advicePassed', 'adviceNotYet'];
/** Also with a mark: an attempt from the time when the test was a self-check is kept as one. */
const selfCheck = ['resultSelf', 'adviceSelf'];

/** The keys of the group `test` that the island needs. */
export function testWordsFor(test: { passMark: number | null }): string[] {
  return [...every, ...selfCheck, ...(test.passMark === null ? [] : withMark)];
}
