// The quiz of a lesson that asks more than choices: with the control and grader of every type.
import { openStore } from '../../adapters/store/open.ts';
import { everyKind } from '../Quiz/every-kind.ts';
import { makeQuiz } from '../Quiz/make-quiz.tsx';

export default makeQuiz(everyKind, openStore);
