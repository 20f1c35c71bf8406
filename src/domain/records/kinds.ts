// The kinds of records that this version knows; others are kept and passed on.
import type { KnownRecord } from './record.ts';

export const knownKinds: ReadonlySet<string> = new Set<KnownRecord['kind']>([
  'lesson.opened',
  'question.answered',
  'module.tested',
  'scenario.choice',
  'note.written',
  'goal.set',
  'assessment.saved',
]);
