// A test under way: its seed, the questions that were drawn, the answers so far. Pure; the island keeps it as a draft.
import { drawTest, partsInOrder } from '../../domain/quiz/draw.ts';
import type { QuestionView } from '../../domain/quiz/question-view.ts';
import type { Response } from '../../domain/quiz/response.ts';
import { type Judge, missing, openState } from '../Quiz/state.ts';
import { bankOf, inTest, type TestView } from './test-view.ts';

/** What does not change while a test is taken. */
export interface Paper {
  seed: number;
  questions: string[];
}
export type Responses = Readonly<Record<string, Response>>;

/** What the drafts store holds, under a content id of its own: the module's id is the one of its records. */
export interface TestDraft extends Paper {
  responses: Responses;
}
export const draftId = (module: string) => `test:${module}`;

export function newPaper(test: TestView, seed: number): Paper {
  return { seed, questions: drawTest(bankOf(test), test.perOutcome, seed) };
}

/** A draft read back, or null when it is none. Its questions stay; one that the bank has lost since is replaced. */
export function readDraft(value: unknown, test: TestView): TestDraft | null {
  if (!isDraft(value)) return null;
  const questions = drawTest(bankOf(test), test.perOutcome, value.seed, value.questions);
  const responses = Object.fromEntries(
    questions.flatMap((id) => (Object.hasOwn(value.responses, id) ? [[id, value.responses[id]!]] : [])),
  );
  return { seed: value.seed, questions, responses };
}

function isDraft(value: unknown): value is TestDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { seed, questions, responses } = value as Partial<TestDraft>;
  return (
    Number.isSafeInteger(seed) &&
    isTexts(questions) &&
    typeof responses === 'object' &&
    responses !== null &&
    Object.values(responses).every(isTexts)
  );
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

/** The questions of a paper (or of an attempt) as they are asked, in their order; those that the bank has lost are left out. */
export function asked(test: TestView, { seed, questions }: Paper): QuestionView[] {
  const views = new Map(test.questions.map(({ view }) => [view.id, view]));
  return questions.flatMap((id) => {
    const view = views.get(id);
    return view ? partsInOrder(inTest(view), seed) : [];
  });
}

export type AnswerProgress = 'open' | 'unfinished' | 'answered';

/** How far an answer has come: a question with several parts may be half answered. */
export function progressOf(question: QuestionView, response: Response = [], judge: Judge): AnswerProgress {
  if (response.every((entry) => entry.trim() === '')) return 'open';
  return missing(question, { ...openState, response }, judge) ? 'unfinished' : 'answered';
}
