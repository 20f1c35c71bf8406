// Why a typed date is none, as a sentence.
import type { DateProblem } from '../../domain/calendar/date-entry.ts';
import type { Parameters } from '../../i18n/translate.ts';
import type { DateWords } from './words.ts';

const named = { day: 'Day', month: 'Month', year: 'Year' } as const;

export function sentenceFor(
  problem: DateProblem,
  say: (key: keyof DateWords, parameters?: Parameters) => string,
): string {
  switch (problem.reason) {
    case 'empty':
      return say(`empty${named[problem.field]}`);
    case 'not-a-number':
      return say(`notNumber${named[problem.field]}`);
    case 'no-such-month':
      return say('noSuchMonth');
    case 'no-such-day':
      return say('noSuchDay', { n: problem.days });
    case 'year-out-of-range':
      return say('yearOutOfRange');
  }
}
