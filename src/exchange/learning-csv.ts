// Learning records as a table for spreadsheets: a row an answer, test, choice or note. docs/formats/learning-csv.md says each column.
import { normalised } from '../domain/quiz/points.ts';
import { isPassed } from '../domain/quiz/test-result.ts';
import { notesOf } from '../domain/records/notes.ts';
import { byTime } from '../domain/records/order.ts';
import { isKind, type LearnerRecord } from '../domain/records/record.ts';
import { type Cell, writeCsv } from './csv.ts';

/** What the site knows of a content id: for people who read the table. */
export interface Place {
  title: string;
  module?: string | undefined;
  lesson?: string | undefined;
}

export const learningColumns = [
  'row',
  'time',
  'about',
  'title',
  'module',
  'lesson',
  'place',
  'try',
  'response',
  'score',
  'min',
  'max',
  'share',
  'result',
  'pass_mark',
  'confidence',
  'run',
  'scene',
  'choice',
  'ending',
  'section',
  'quote',
  'text',
  'record',
] as const;

type Row = Partial<Record<(typeof learningColumns)[number], Cell>>;

/**
 * The table, in the order in which things were done; notes come last, as they stand now. `placeOf` tells what an id is, where the
 * site still has it. Answers to assessments are never in it: they are in backups and in no other export.
 */
export function writeLearningCsv(
  records: readonly LearnerRecord[],
  placeOf: (about: string) => Place | undefined,
): string {
  const rows = [...[...records].sort(byTime).flatMap(rowsOf), ...notesOf(records).map(noteRow)];
  return writeCsv(
    learningColumns,
    rows.map((row) => {
      const known = { ...placeOf(String(row.about)), ...row };
      return learningColumns.map((column) => known[column]);
    }),
  );
}

function rowsOf(record: LearnerRecord): Row[] {
  const common = { time: iso(record.time), about: record.about, record: record.id };
  if (isKind(record, 'question.answered')) {
    const { place = 'lesson', try: attempt, confidence } = record;
    return [{ row: 'answer', ...common, ...graded(record), place, try: attempt, confidence }];
  }
  if (isKind(record, 'module.tested')) {
    const { share, passMark, answers } = record;
    const passed = isPassed(record);
    const result = passed === null ? 'self-check' : passed ? 'passed' : 'failed';
    return [
      { row: 'test', ...common, share: rounded(share), result, pass_mark: passMark },
      ...answers.map((answer) => ({
        row: 'answer',
        ...common,
        about: answer.question,
        ...graded(answer),
        place: 'test',
      })),
    ];
  }
  if (isKind(record, 'scenario.choice')) {
    const { run, scene, choice, ending } = record;
    return [{ row: 'choice', ...common, run, scene, choice, ending }];
  }
  return [];
}

function graded(answer: { response: string[]; score: number; min: number; max: number; right: boolean }): Row {
  const { response, score, min, max, right } = answer;
  const share = rounded(normalised(answer));
  return { response: response.join(' | '), score: rounded(score), min, max, share, result: right ? 'right' : 'wrong' };
}

function noteRow({ id, lesson, text, quote, changed }: ReturnType<typeof notesOf>[number]): Row {
  return {
    row: 'note',
    time: iso(changed),
    about: lesson,
    section: quote?.section,
    quote: quote?.text,
    text,
    record: id,
  };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
