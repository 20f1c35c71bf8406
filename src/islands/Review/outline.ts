// What a page hands to review: the ids of each course's questions, and where their words are fetched. One size, however many words there are.
import type { QuestionView } from '../../domain/quiz/question-view.ts';
import type { ReviewModule } from '../../domain/review/schedule.ts';

export interface ReviewOutlineModule {
  id: string;
  /** Address of the file with the module's questions in this language. */
  questionsAt: string;
  questions: string[];
  /** The questions of its test alone: reviewed once the test is passed, so that no test is met before it is taken. */
  bank: string[];
}

export interface ReviewCourse {
  id: string;
  title: string;
  modules: ReviewOutlineModule[];
}

/** The modules as the schedule sees them; `open` are those whose test is behind the learner. */
export function modulesOf(courses: readonly ReviewCourse[], open: ReadonlySet<string>): ReviewModule[] {
  return courses.flatMap((course) =>
    course.modules.map(({ id, questions, bank }) => ({
      id,
      course: course.id,
      questions: open.has(id) ? [...questions, ...bank] : questions,
    })),
  );
}

/** Whether a fetched file is one of questions: an offline host may answer with something else. */
export function isQuestionsFile(file: unknown): file is QuestionView[] {
  return (
    Array.isArray(file) && file.every((view: unknown) => typeof view === 'object' && view !== null && 'id' in view)
  );
}
