// An answer in words: a step of the scale, one of the two exits, or unanswered.
import type { ItemAnswer } from '../../domain/records/record.ts';
import type { InstrumentView } from './instrument-view.ts';

export function answerWord(
  answer: ItemAnswer | undefined,
  instrument: InstrumentView,
  say: (key: 'unknown' | 'notApplicable' | 'skipped') => string,
): string {
  if (answer === undefined) return say('skipped');
  if (answer === 'dk') return say('unknown');
  if (answer === 'na') return say('notApplicable');
  return instrument.scale[answer] ?? String(answer);
}
