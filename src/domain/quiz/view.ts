// Makes the view of a question that an island gets: defaults filled in, the author's bookkeeping left out.
import type { BehaviourView, ChoiceView, OptionView, QuestionView, WrongAnswerHelp } from './question-view.ts';

/** A behaviour as an author writes it: everything optional. */
export type BehaviourSetting = { [Key in keyof BehaviourView]?: BehaviourView[Key] | undefined };

interface Common {
  id: string;
  text: string;
  points?: number | undefined;
  hints?: string[] | undefined;
  behaviour?: BehaviourSetting | undefined;
}
type Authored<View> = View extends QuestionView ? Omit<View, keyof Common> & Common : never;

/** What a question file holds in one language, as far as a view needs it. */
export type LocalisedQuestion =
  | Authored<Exclude<QuestionView, ChoiceView>>
  | (Common & { type: 'single' | 'multiple'; options: OptionView[] })
  | (Common & WrongAnswerHelp & { type: 'true-false'; answer: boolean; reasons: { true: string; false: string } });

export interface ViewContext {
  /** How the language says “true” and “false”. */
  true: string;
  false: string;
  /** The module's behaviour, under the question's own. */
  behaviour?: BehaviourSetting | undefined;
  /** The address of a section: `#id` on the lesson's own page. */
  section: (id: string) => string;
}

export function questionView(question: LocalisedQuestion, context: ViewContext): QuestionView {
  const common = {
    id: question.id,
    text: question.text,
    points: question.points ?? 1,
    hints: question.hints ?? [],
    behaviour: behaviourOf(question.behaviour, context.behaviour),
  };
  const help = ({ misconception, reread }: WrongAnswerHelp) => ({
    misconception,
    reread: reread === undefined ? undefined : context.section(reread),
  });
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const options = question.options.map(({ id, correct, points, text, why, ...rest }): OptionView => {
        const shared = { id, text, why, ...(points === undefined ? {} : { points }) };
        return correct ? { ...shared, correct } : { ...shared, ...help(rest) };
      });
      return { type: question.type, ...common, options };
    }
    case 'true-false': {
      const options = ([true, false] as const).map((value): OptionView => {
        const shared = { id: String(value), text: context[`${value}`], why: question.reasons[`${value}`] };
        return value === question.answer ? { ...shared, correct: true } : { ...shared, ...help(question) };
      });
      return { type: 'true-false', ...common, options };
    }
    case 'ordering':
      return { type: 'ordering', ...common, ...help(question), steps: question.steps };
    case 'matching':
      return { type: 'matching', ...common, ...help(question), pairs: question.pairs, extra: question.extra };
    case 'categorise':
      return { type: 'categorise', ...common, ...help(question), groups: question.groups, entries: question.entries };
    case 'numeric': {
      const { answer, tolerance, unit, why } = question;
      const expected = question.expected.map((wrong) => ({ ...wrong, ...help(wrong) }));
      return { type: 'numeric', ...common, ...help(question), answer, tolerance, unit, why, expected };
    }
    case 'word-bank': {
      const { passage, gaps, words } = question;
      return { type: 'word-bank', ...common, ...help(question), passage, gaps, words };
    }
    case 'short-text': {
      const expected = question.expected.map((wrong) => ({ ...wrong, ...help(wrong) }));
      return {
        type: 'short-text',
        ...common,
        ...help(question),
        accepted: question.accepted,
        why: question.why,
        expected,
      };
    }
    case 'spot-mistake':
      return { type: 'spot-mistake', ...common, ...help(question), lines: question.lines };
  }
}

/** The question's own setting, then the module's, then the default, key by key. */
export function behaviourOf(own: BehaviourSetting = {}, module: BehaviourSetting = {}): BehaviourView {
  return {
    check: own.check ?? module.check ?? 'at-once',
    confidence: own.confidence ?? module.confidence ?? false,
    reveal: own.reveal ?? module.reveal ?? 'answer',
  };
}
