// The kinds of all types of questions, with hints and confidence.
import { Aside } from './Aside.tsx';
import { categoriseKinds } from './CategoriseControl.tsx';
import { choiceKinds } from './ChoiceControl.tsx';
import type { Kinds } from './kinds.ts';
import { matchingKinds } from './MatchingControl.tsx';
import { numericKinds } from './NumericControl.tsx';
import { orderingKinds } from './OrderingControl.tsx';
import { shortTextKinds } from './ShortTextControl.tsx';
import { spotMistakeKinds } from './SpotMistakeControl.tsx';
import { wordBankKinds } from './WordBankControl.tsx';

export const everyKind: Required<Kinds> = {
  Aside,
  ...choiceKinds,
  ...orderingKinds,
  ...matchingKinds,
  ...categoriseKinds,
  ...numericKinds,
  ...wordBankKinds,
  ...shortTextKinds,
  ...spotMistakeKinds,
};
