// The quiz of a lesson whose questions are all answered by choosing, without hints or confidence: the smallest that a page ships.
import { openStore } from '../../adapters/store/open.ts';
import { choiceKinds } from './ChoiceControl.tsx';
import { makeQuiz } from './make-quiz.tsx';

export default makeQuiz(choiceKinds, openStore);
