// What a set of records holds, in the words of a person: so many answers, tests, notes.
import { knownKinds } from './kinds.ts';
import { isKind, type LearnerRecord } from './record.ts';

export interface Tally {
  answers: number;
  tests: number;
  choices: number;
  /** Notes, not their versions: a note that was written three times is one. */
  notes: number;
  assessments: number;
  goals: number;
  opened: number;
  /** Records of kinds that this version does not know: kept, not shown. */
  unknown: number;
}

export function tally(records: readonly LearnerRecord[]): Tally {
  const count = (kind: string) => records.filter((record) => record.kind === kind).length;
  return {
    answers: count('question.answered'),
    tests: count('module.tested'),
    choices: count('scenario.choice'),
    notes: new Set(records.filter((record) => isKind(record, 'note.written')).map(({ note, id }) => note ?? id)).size,
    assessments: count('assessment.saved'),
    goals: count('goal.set'),
    opened: count('lesson.opened'),
    unknown: records.filter(({ kind }) => !knownKinds.has(kind)).length,
  };
}
