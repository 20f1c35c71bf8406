// What a test under way is made of: attempts and draft read from the store, answers kept, the whole handed in as one record.
import { batch, createMemo, createSignal, onCleanup, onMount } from 'solid-js';
import { grade } from '../../domain/quiz/grade.ts';
import type { QuestionView } from '../../domain/quiz/question-view.ts';
import { gradeTest, shareOf } from '../../domain/quiz/test-result.ts';
import { attemptsAt, standing } from '../../domain/records/attempts.ts';
import type { Draft, LearnerRecord, ModuleTested, NewRecord } from '../../domain/records/record.ts';
import { type Kinds, kindOf } from '../Quiz/kinds.ts';
import { asked, draftId, newPaper, type Paper, progressOf, type Responses, readDraft } from './paper.ts';
import type { TestView } from './test-view.ts';

/** The part of the store that a test uses. */
export interface TestStore {
  kind: 'device' | 'memory';
  about(ids: readonly string[]): Promise<LearnerRecord[]>;
  append(record: NewRecord): Promise<{ record: LearnerRecord; kept: boolean }>;
  draft(about: string): Promise<Draft | undefined>;
  saveDraft(about: string, value: unknown): Promise<{ kept: boolean }>;
  deleteDraft(about: string): Promise<void>;
  subscribe(changed: () => void): () => void;
}

interface World {
  test: TestView;
  kinds: Kinds;
  open: () => Promise<TestStore>;
  /** A seed for a new attempt: a whole number of 32 bits. */
  newSeed: () => number;
}

export function createTest({ test, kinds, open, newSeed }: World) {
  const [ready, setReady] = createSignal(false);
  const [storage, setStorage] = createSignal<'kept' | 'memory' | 'full'>('kept');
  const [attempts, setAttempts] = createSignal<ModuleTested[]>([]);
  // Apart, so that a typed letter does not make the questions anew.
  const [paper, setPaper] = createSignal<Paper | null>(null);
  const [responses, setResponses] = createSignal<Responses>({});
  let store: TestStore | undefined;
  let unsubscribe: (() => void) | undefined;
  let handingIn = false;

  const questions = createMemo<QuestionView[]>(() => {
    const now = paper();
    return now ? asked(test, now) : [];
  });
  const progress = () =>
    questions().map((question) => progressOf(question, responses()[question.id], kindOf(kinds, question)));
  /** The free review opens once nothing can be given away: after passing, after any self-check. */
  const reviewOpen = () => (test.passMark === null ? attempts().length > 0 : standing(attempts()).passed);

  const note = ({ kept }: { kept: boolean }) => {
    if (!kept) setStorage(store?.kind === 'memory' ? 'memory' : 'full');
  };
  const takePaper = (next: Paper | null, responses: Responses = {}) => {
    setResponses(responses);
    setPaper(next);
  };
  const kept = async () => attemptsAt(test.module, await store!.about([test.module]));
  const readAttempts = async () => {
    const found = await kept();
    if (handingIn) return;
    setAttempts(found);
    // Handed in from another tab: there is nothing left to answer here.
    const { seed } = paper() ?? {};
    if (found.some((attempt) => attempt.seed === seed)) takePaper(null);
  };

  onMount(async () => {
    store = await open();
    if (store.kind === 'memory') setStorage('memory');
    unsubscribe = store.subscribe(readAttempts);
    const draft = readDraft((await store.draft(draftId(test.module)))?.value, test);
    if (draft) takePaper({ seed: draft.seed, questions: draft.questions }, draft.responses);
    await readAttempts();
    setReady(true);
  });
  onCleanup(() => unsubscribe?.());

  const keep = async (paper: Paper) =>
    note(await store!.saveDraft(draftId(test.module), { ...paper, responses: responses() }));

  return {
    ...{ ready, storage, attempts, paper, questions, responses, progress, reviewOpen },

    /** Goes on with the test under way, or draws a new one. Returns its first open question; null when all are answered. */
    begin(): string | null {
      const now = paper() ?? newPaper(test, newSeed());
      if (!paper()) takePaper(now);
      void keep(now);
      return now.questions[progress().findIndex((state) => state !== 'answered')] ?? null;
    },

    answer(id: string, response: readonly string[]) {
      setResponses({ ...responses(), [id]: response });
      void keep(paper()!);
    },

    /** Hands in, once. `show` is told the record's id in the same breath, so that no screen between shows itself. */
    async handIn(show: (attempt: string) => void) {
      const now = paper();
      if (!now || handingIn) return;
      handingIn = true;
      const answers = gradeTest(questions(), responses(), grade);
      const { module: about, passMark } = test;
      const record = { about, seed: now.seed, answers, share: shareOf(answers), passMark };
      const outcome = await store!.append({ kind: 'module.tested', ...record });
      note(outcome);
      await store!.deleteDraft(draftId(about));
      const found = await kept();
      batch(() => {
        setAttempts(found);
        takePaper(null);
        show(outcome.record.id);
      });
      handingIn = false;
    },
  };
}
