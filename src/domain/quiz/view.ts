// A question as an island gets it: one language, the key, and nothing that the screen does not show.
import type { GradableQuestion } from './grade.ts';

export interface OptionView {
  id: string;
  correct?: true | undefined;
  text: string;
  why: string;
  misconception?: string | undefined;
  /** The id of the lesson's section to read again. */
  reread?: string | undefined;
}

export type QuestionView = GradableQuestion & { id: string; text: string; options: OptionView[] };

/** What a one-locale question file holds, as far as the view needs it. */
type LocalisedQuestion =
  | { type: 'single' | 'multiple'; id: string; text: string; options: OptionView[] }
  | {
      type: 'true-false';
      id: string;
      text: string;
      answer: boolean;
      reasons: { true: string; false: string };
      misconception?: string | undefined;
      reread?: string | undefined;
    };

/** `words`: how the language says “true” and “false”. */
export function questionView(question: LocalisedQuestion, words: { true: string; false: string }): QuestionView {
  const { id, text } = question;
  if (question.type !== 'true-false') {
    const options = question.options.map(({ id, correct, text, why, misconception, reread }) => ({
      id,
      ...(correct ? { correct } : {}),
      text,
      why,
      ...(correct ? {} : { misconception, reread }),
    }));
    return { type: question.type, id, text, options };
  }
  const { answer, reasons, misconception, reread } = question;
  const options = ([true, false] as const).map(
    (value): OptionView => ({
      id: String(value),
      ...(value === answer ? { correct: true } : { misconception, reread }),
      text: words[`${value}`],
      why: reasons[`${value}`],
    }),
  );
  return { type: 'true-false', id, text, answer, options };
}
