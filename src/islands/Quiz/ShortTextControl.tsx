// The control of short-text: a field for a word or two in the page’s language.
import { gradeShortText } from '../../domain/quiz/grade-writing.ts';
import type { ShortTextView } from '../../domain/quiz/question-view.ts';
import { speaker } from '../../i18n/translate.ts';
import type { ControlProps, QuestionKind } from './kinds.ts';
import { TypedAnswer } from './TypedAnswer.tsx';

function ShortTextControl(props: ControlProps<ShortTextView>) {
  const say = speaker(props.locale, props.words);
  return <TypedAnswer control={props} label={say('yourText')} answer={props.question.accepted[0] ?? ''} />;
}

export const shortTextKinds: { 'short-text': QuestionKind<ShortTextView> } = {
  'short-text': {
    Control: ShortTextControl,
    grade: gradeShortText,
    answer: (question) => question.accepted.slice(0, 1),
    hint: 'typeText',
    lack: (_, [typed = '']) => (typed.trim() === '' ? 'writeFirst' : null),
  },
};
