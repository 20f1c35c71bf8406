// Progress through a course, folded from records. A lesson is finished when each of its questions has been answered once.
import { lastAnswers } from './last-answers.ts';
import { byTime } from './order.ts';
import { isKind, type LearnerRecord } from './record.ts';

/** The outline that progress is measured against: lessons in course order with the ids of their present questions. */
export interface OutlineLesson {
  id: string;
  questions: readonly string[];
}

export interface LessonProgress {
  id: string;
  state: 'new' | 'begun' | 'finished';
  /** Present questions answered at least once, and those whose last answer was right. */
  answered: number;
  right: number;
  total: number;
}

/** The state of each lesson of the outline, in its order. A lesson without questions is finished once opened. */
export function lessonProgress(outline: readonly OutlineLesson[], records: readonly LearnerRecord[]): LessonProgress[] {
  const opened = new Set(records.filter((record) => isKind(record, 'lesson.opened')).map((record) => record.about));
  const last = lastAnswers(records);
  return outline.map(({ id, questions }) => {
    const answers = questions.flatMap((question) => last.get(question) ?? []);
    const begun = opened.has(id) || answers.length > 0;
    const finished = begun && answers.length === questions.length;
    return {
      id,
      state: finished ? 'finished' : begun ? 'begun' : 'new',
      answered: answers.length,
      right: answers.filter((answer) => answer.right).length,
      total: questions.length,
    };
  });
}

/**
 * Where to continue: the lesson last opened or answered in, if unfinished; else the next unfinished one after it;
 * else the first unfinished one; null when nothing was begun or everything is finished.
 */
export function continueAt(outline: readonly OutlineLesson[], records: readonly LearnerRecord[]): string | null {
  const lessonOf = new Map(
    outline.flatMap(
      ({ id, questions }) => [[id, id], ...questions.map((question) => [question, id])] as [string, string][],
    ),
  );
  const touched = [...records]
    .sort(byTime)
    .filter((record) => record.kind === 'lesson.opened' || record.kind === 'question.answered')
    .flatMap((record) => lessonOf.get(record.about) ?? []);
  const latest = touched.at(-1);
  if (latest === undefined) return null;
  const progress = lessonProgress(outline, records);
  const from = progress.findIndex((lesson) => lesson.id === latest);
  const rotated = [...progress.slice(from), ...progress.slice(0, from)];
  return rotated.find((lesson) => lesson.state !== 'finished')?.id ?? null;
}
