// `npm run bench:records`: what the folds over 50,000 records cost, beside reading the same records as JSON. Prints, asserts nothing.
import { calibration } from '../src/domain/mastery/calibration.ts';
import { day, historyOf } from '../src/domain/mastery/history.ts';
import { lessonMastery } from '../src/domain/mastery/mastery.ts';
import { mulberry32 } from '../src/domain/random/seeded.ts';
import { lessonProgress } from '../src/domain/records/progress.ts';
import type { LearnerRecord } from '../src/domain/records/record.ts';
import { dueBy, interleaved } from '../src/domain/review/queue.ts';
import { schedule } from '../src/domain/review/schedule.ts';

const size = 50_000;
const rounds = 9;
const lessons = Array.from({ length: 60 }, (_, lesson) => ({
  id: `lesson-${lesson}`,
  questions: Array.from({ length: 6 }, (_, question) => `lesson-${lesson}-question-${question}`),
}));
const questions = lessons.flatMap((lesson) => lesson.questions);
const modules = Array.from({ length: 10 }, (_, module) => ({
  id: `module-${module}`,
  course: 'course',
  questions: lessons.slice(module * 6, module * 6 + 6).flatMap((lesson) => lesson.questions),
}));

/** Ten years of a keen learner: answers, second tries and opened lessons, not quite in order, as after a merge. */
function makeRecords(): LearnerRecord[] {
  const random = mulberry32(50_000);
  const one = <Entry>(list: readonly Entry[]) => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: size }, (_, index): LearnerRecord => {
    const id = index.toString(16).padStart(32, '0');
    const time = 1_795_300_000_000 + Math.floor((index / size) * 3_650 * day + random() * day);
    if (random() < 0.1) return { kind: 'lesson.opened', id, time, about: one(lessons).id };
    const right = random() < 0.75;
    return {
      kind: 'question.answered',
      ...{ id, time, about: one(questions), response: ['tell-first'], score: right ? 1 : 0, min: 0, max: 1, right },
      ...{
        try: random() < 0.15 ? 2 : 1,
        confidence: one([1, 2, 3] as const),
        place: one(['lesson', 'review'] as const),
      },
    };
  });
}

/** The middle of several runs, in milliseconds, after one to warm up. */
function cost(work: () => unknown): number {
  work();
  const times = Array.from({ length: rounds }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

const records = makeRecords();
const json = JSON.stringify(records);
const now = Math.max(...records.map(({ time }) => time));
const history = historyOf(records);
const scheduled = schedule(modules, history);

const parse = cost(() => JSON.parse(json));
const folds: [string, () => unknown][] = [
  ['history: the answers that count', () => historyOf(records)],
  ['mastery of 60 lessons', () => lessons.map((lesson) => lessonMastery(lesson, history))],
  ['calibration', () => calibration([...history.values()].flat())],
  ['FSRS schedule of 360 questions', () => schedule(modules, history)],
  ['today’s queue', () => interleaved(dueBy(scheduled, now), '2036-11-22')],
  ['progress of 60 lessons', () => lessonProgress(lessons, records)],
];
const show = (name: string, milliseconds: number) =>
  process.stdout.write(
    `${name.padEnd(34)}${milliseconds.toFixed(1).padStart(8)} ms${(milliseconds / parse).toFixed(2).padStart(8)} × JSON.parse\n`,
  );

process.stdout.write(`${size} records, ${(json.length / 1e6).toFixed(1)} MB as JSON; median of ${rounds} runs\n`);
show('JSON.parse of the same records', parse);
let sum = 0;
for (const [name, work] of folds) {
  const milliseconds = cost(work);
  sum += milliseconds;
  show(name, milliseconds);
}
show('all of them', sum);
