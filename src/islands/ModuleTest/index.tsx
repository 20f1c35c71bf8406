// The test of a module, with every kind of question, the store of this device and a seed from its source of chance.
import { openStore } from '../../adapters/store/open.ts';
import { newRecordId } from '../../adapters/store/store.ts';
import { seedOf } from '../../domain/random/seeded.ts';
import { everyKind } from '../Quiz/every-kind.ts';
import { makeQuiz } from '../Quiz/make-quiz.tsx';
import { makeModuleTest } from './make-module-test.tsx';

export default makeModuleTest({
  open: openStore,
  newSeed: () => seedOf(newRecordId()),
  kinds: everyKind,
  Review: makeQuiz(everyKind, openStore),
});
