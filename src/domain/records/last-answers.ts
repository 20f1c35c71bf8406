// The last answer to each question: what a quiz needs of a person's records, apart from the outline of a course.
import { byTime } from './order.ts';
import type { LearnerRecord, QuestionAnswered } from './record.ts';

/** By question; later records go before earlier ones, whatever their order here. */
export function lastAnswers(records: readonly LearnerRecord[]): Map<string, QuestionAnswered> {
  const last = new Map<string, QuestionAnswered>();
  for (const record of [...records].sort(byTime)) {
    if (isAnswer(record)) last.set(record.about, record);
  }
  return last;
}

function isAnswer(record: LearnerRecord): record is QuestionAnswered {
  return record.kind === 'question.answered';
}
