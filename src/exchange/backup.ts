// The backup file: one JSON object a line, so that damage loses a line and not the rest. docs/formats/backup.md.
import * as z from 'zod/mini';
import type { Draft, LearnerRecord } from '../domain/records/record.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { readRecord, recordTime, shortText } from './record-schema.ts';

const format = 'hamdel-backup';
/** 2 adds kinds of records and optional fields; a file of version 1 is read as it is. */
const version = 2;

/** A larger file is refused before it is read: fifty times what years of learning leave behind. */
export const largestBackup = 50 * 1024 * 1024;

export interface Backup {
  site: string;
  /** ISO date-time, UTC. */
  created: string;
  records: LearnerRecord[];
  drafts: Draft[];
}

export interface ReadBackup extends Backup {
  /** Line numbers (from 1) that could not be read; everything else was. */
  damagedLines: number[];
  /** Records and drafts that the header announces but the file does not hold: it was cut short. */
  missing: number;
}

export type BackupFailure =
  | { reason: 'too-large' }
  | { reason: 'not-a-backup' }
  | { reason: 'damaged-header' }
  | { reason: 'newer-version'; version: number }
  | { reason: 'other-site'; site: string };

const count = z.int().check(z.nonnegative());

const headerSchema = z.object({
  format: z.literal(format),
  version: z.int().check(z.positive()),
  site: shortText,
  created: shortText,
  records: count,
  drafts: count,
});
const draftSchema = z.strictObject({ about: shortText, time: recordTime, value: z.unknown() });

/** The text of a backup file. */
export function writeBackup(backup: Backup): string {
  const { site, created, records, drafts } = backup;
  const header = { format, version, site, created, records: records.length, drafts: drafts.length };
  const lines = [header, ...records.map((record) => ({ record })), ...drafts.map((draft) => ({ draft }))];
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

/**
 * Reads a backup. The whole file is refused when it is not ours, from another site or from a newer version; otherwise
 * each line stands alone: a damaged one is counted and skipped. Records of unknown kind are kept as they are.
 */
export function readBackup(file: string, site: string): Result<ReadBackup, BackupFailure> {
  if (file.length > largestBackup) return failure({ reason: 'too-large' });
  const [first = '', ...rest] = file.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = parseLine(first);
  if (!isObject(header) || header.format !== format) {
    return failure({ reason: first.includes(`"${format}"`) ? 'damaged-header' : 'not-a-backup' });
  }
  if (typeof header.version === 'number' && header.version > version) {
    return failure({ reason: 'newer-version', version: header.version });
  }
  const head = headerSchema.safeParse(header);
  if (!head.success) return failure({ reason: 'damaged-header' });
  if (head.data.site !== site) return failure({ reason: 'other-site', site: head.data.site });

  const records: LearnerRecord[] = [];
  const drafts: Draft[] = [];
  const damagedLines: number[] = [];
  rest.forEach((line, index) => {
    if (line.trim() === '') return;
    const entry = parseLine(line);
    const record = isObject(entry) && 'record' in entry ? readRecord(entry.record) : null;
    const draft = isObject(entry) && 'draft' in entry ? readDraft(entry.draft) : null;
    if (record) records.push(record);
    else if (draft) drafts.push(draft);
    else damagedLines.push(index + 2);
  });
  const found = records.length + drafts.length + damagedLines.length;
  const missing = Math.max(0, head.data.records + head.data.drafts - found);
  return success({ site: head.data.site, created: head.data.created, records, drafts, damagedLines, missing });
}

function readDraft(value: unknown): Draft | null {
  const parsed = draftSchema.safeParse(value);
  return parsed.success ? (parsed.data as Draft) : null;
}

/** The JSON of a line, or undefined. A `__proto__` key makes the line damaged: nothing of ours ever writes one. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line, (key, value: unknown) => {
      if (key === '__proto__') throw new SyntaxError('a __proto__ key');
      return value;
    });
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
