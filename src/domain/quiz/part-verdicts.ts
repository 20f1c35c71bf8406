// What a part that is not chosen but filled in has to hear: a step, a pair, an entry, a gap, a typed answer.
import type { Verdict, WrongAnswerHelp } from './question-view.ts';

/**
 * A right part hears its reason. A wrong one hears that it is wrong and what helps; its reason explains the right answer and so
 * would give it away before the last try: it goes with the `missed` verdict, which is shown when answers are revealed.
 */
export function partVerdicts(
  { id, why }: { id: string; why: string },
  right: boolean,
  { misconception, reread }: WrongAnswerHelp,
  whyWrong = '',
): Verdict[] {
  if (right) return [{ part: id, verdict: 'right', why }];
  return [
    { part: id, verdict: 'wrong', why: whyWrong, help: { misconception, reread } },
    { part: id, verdict: 'missed', why },
  ];
}
