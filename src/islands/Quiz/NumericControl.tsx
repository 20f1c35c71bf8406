// The control of numeric: a field for Persian, Arabic or Latin digits, with the unit beside it.
import { readNumber } from '../../domain/language/number.ts';
import { gradeNumeric } from '../../domain/quiz/grade-writing.ts';
import type { NumericView } from '../../domain/quiz/question-view.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatNumber } from '../../i18n/number.ts';
import { speaker } from '../../i18n/translate.ts';
import type { ControlProps, QuestionKind } from './kinds.ts';
import { TypedAnswer } from './TypedAnswer.tsx';

/** The right number in the page’s digits, with its unit. */
function answerOf({ answer, unit }: NumericView, locale: Locale): string {
  const number = formatNumber(locale, answer, 6);
  return unit === undefined ? number : `${number} ${unit}`;
}

function NumericControl(props: ControlProps<NumericView>) {
  const say = speaker(props.locale, props.words);
  return (
    <TypedAnswer
      control={props}
      label={say('yourNumber')}
      number
      unit={props.question.unit}
      answer={answerOf(props.question, props.locale)}
    />
  );
}

export const numericKinds: { numeric: QuestionKind<NumericView> } = {
  numeric: {
    Control: NumericControl,
    grade: gradeNumeric,
    answer: (question, locale) => [answerOf(question, locale)],
    hint: 'typeNumber',
    lack: (_, [typed = '']) => (typed.trim() === '' ? 'writeFirst' : readNumber(typed) === null ? 'notNumber' : null),
  },
};
