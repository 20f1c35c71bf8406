// Attempts at a module's test, folded from records: all are kept, the best one counts.
import { isPassed } from '../quiz/test-result.ts';
import { byTime } from './order.ts';
import { isKind, type LearnerRecord, type ModuleTested } from './record.ts';

/** The attempts at the test of a module, oldest first. */
export function attemptsAt(module: string, records: readonly LearnerRecord[]): ModuleTested[] {
  return records
    .filter((record) => isKind(record, 'module.tested'))
    .filter(({ about }) => about === module)
    .sort(byTime);
}

export interface Standing {
  /** The attempt with the greatest share; of equals the first, which reached it. Null before the first attempt. */
  best: ModuleTested | null;
  /** Whether any attempt reached the mark that was asked when it was made: a mark raised later takes nothing away. */
  passed: boolean;
}

export function standing(attempts: readonly ModuleTested[]): Standing {
  const best = attempts.reduce<ModuleTested | null>(
    (best, attempt) => (best && best.share >= attempt.share ? best : attempt),
    null,
  );
  return { best, passed: attempts.some((attempt) => isPassed(attempt) === true) };
}
