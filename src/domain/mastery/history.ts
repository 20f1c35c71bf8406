// The answers that count for mastery, confidence and spacing: the first try of each sitting, question by question.
import { byTime } from '../records/order.ts';
import { isKind, type LearnerRecord } from '../records/record.ts';

/** An answer given from memory, before anything was shown. */
export interface CountedAnswer {
  /** Epoch milliseconds. */
  time: number;
  right: boolean;
  response: readonly string[];
  confidence?: 1 | 2 | 3 | undefined;
}

/** The counted answers to each question, oldest first. A question that was never answered has no entry. */
export type History = ReadonlyMap<string, readonly CountedAnswer[]>;

export const hour = 3_600_000;
export const day = 24 * hour;

/**
 * How long a question must rest before its next answer begins a new sitting. An answer that follows sooner was given with the
 * reason still in sight: it is copied, not remembered.
 */
export const sittingGap = hour;

/**
 * Folds records into counted answers (assessment brief §16: “only the first try of a question in a sitting counts”). A sitting
 * begins with a first try (`try` 1, or none, as version 1 wrote it) at least `sittingGap` after the last answer to the
 * question, whatever became of that one; a second or third try never begins one. Answers in a module's test count as well.
 */
export function historyOf(records: readonly LearnerRecord[]): History {
  const history = new Map<string, CountedAnswer[]>();
  const latest = new Map<string, number>();
  const add = (question: string, answer: CountedAnswer, firstTry: boolean) => {
    const rested = answer.time - (latest.get(question) ?? -Infinity) >= sittingGap;
    latest.set(question, answer.time);
    if (!firstTry || !rested) return;
    const own = history.get(question);
    if (own) own.push(answer);
    else history.set(question, [answer]);
  };
  for (const record of [...records].sort(byTime)) {
    if (isKind(record, 'question.answered')) {
      const { time, right, response, confidence } = record;
      add(record.about, { time, right, response, confidence }, (record.try ?? 1) === 1);
    } else if (isKind(record, 'module.tested')) {
      const { time } = record;
      for (const { question, right, response } of record.answers) add(question, { time, right, response }, true);
    }
  }
  return history;
}
