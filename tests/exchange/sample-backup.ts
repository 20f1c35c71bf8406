// A small backup for the damage tests, and a reader that expects it to open.

import type { LearnerRecord } from '../../src/domain/records/record.ts';
import { type Backup, type ReadBackup, readBackup, writeBackup } from '../../src/exchange/backup.ts';

export const site = 'hamdel';

export const opened = (id: string, about = 'promises'): LearnerRecord => ({
  kind: 'lesson.opened',
  id,
  time: 1,
  about,
});

export const sample: Backup = {
  site,
  created: '2026-11-22T08:30:00.000Z',
  records: [
    opened('r1'),
    {
      kind: 'question.answered',
      id: 'r2',
      time: 2,
      about: 'p1',
      response: ['a'],
      score: 1,
      min: 0,
      max: 1,
      right: true,
    },
    {
      kind: 'assessment.saved',
      id: 'r3',
      time: 3,
      about: 'organisation',
      version: '1.0.0',
      answers: { LEAD1: 3, CRM1: 'na' },
    },
    {
      kind: 'module.tested',
      id: 'r4',
      time: 4,
      about: 'building-trust',
      seed: 7,
      answers: [{ question: 't1', response: ['b'], score: 0, min: 0, max: 1, right: false }],
      share: 0.5,
      passMark: 0.7,
    },
    { kind: 'scenario.choice', id: 'r5', time: 5, about: 'late-parcel', run: 'x1', scene: 'start', choice: 'wait' },
    {
      kind: 'note.written',
      id: 'r6',
      time: 6,
      about: 'promises',
      note: 'n1',
      text: 'تا فردا',
      quote: { section: 'say-and-do', text: 'به موقع' },
    },
    { kind: 'goal.set', id: 'r7', time: 7, about: 'customer-orientation', readyBy: '2026-12-01' },
  ],
  drafts: [{ about: 'organisation', time: 8, value: { KNOW1: 0 } }],
};

/** The lines of the sample's file, the header first. */
export const lines = (): string[] => writeBackup(sample).trimEnd().split('\n');

/** What a file holds; throws where it is refused. */
export function open(file: string): ReadBackup {
  const read = readBackup(file, site);
  if (!read.ok) throw new Error(`refused: ${read.failure.reason}`);
  return read.value;
}

/** Why a file is refused; null where it opens. */
export function refusal(file: string) {
  const read = readBackup(file, site);
  return read.ok ? null : read.failure;
}

/** The sample's header with one line of ours after it. */
export const withLine = (line: string): string => `${lines()[0]}\n${line}\n`;
