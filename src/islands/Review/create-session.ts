// One sitting of review: the questions in the order of its start, where it stands, what was answered, what is begun and not sent.
import { createSignal } from 'solid-js';
import type { QuestionView } from '../../domain/quiz/question-view.ts';
import type { QuestionState } from '../Quiz/state.ts';
import { isKept, type KeptAnswer, keptAt } from './kept-answer.ts';
import type { ReviewStore } from './make-review.tsx';
import type { Plan } from './plan.ts';

/** `note` hears of everything written, and whether the device kept it. */
export function createSession(
  store: () => ReviewStore | undefined,
  plan: () => Plan,
  note: (written: { kept: boolean }) => void,
) {
  const [kept, setKept] = createSignal<unknown>(null);
  // The order is made once, at the start: what is answered meanwhile does not shuffle the rest.
  const [queue, setQueue] = createSignal<readonly QuestionView[]>([]);
  const [at, setAt] = createSignal(-1);
  /** First tries of this sitting, by question. */
  const [done, setDone] = createSignal<ReadonlyMap<string, boolean>>(new Map());

  const isDue = (id: string) => plan().due.some(({ question }) => question === id);
  const forget = () => {
    setKept(null);
    store()?.deleteDraft(keptAt);
  };

  return {
    kept,
    done,
    asked: () => queue()[at()],
    number: () => at() + 1,
    total: () => queue().length,
    /** The question that an answer was begun for, while it is still due; '' when there is none. */
    begun(): string {
      const answer = kept();
      return isKept(answer) && isDue(answer.question) ? answer.question : '';
    },
    async recall() {
      setKept((await store()!.draft(keptAt))?.value ?? null);
    },
    /** Begins with the question whose answer was begun. One without words (a site renewed meanwhile) waits for another day. */
    start(views: readonly QuestionView[]) {
      const byId = new Map(views.map((view) => [view.id, view]));
      const first = this.begun();
      const ids = plan().due.map(({ question }) => question);
      const ordered = [...ids.filter((id) => id === first), ...ids.filter((id) => id !== first)];
      const found = ordered.flatMap((id) => byId.get(id) ?? []);
      setQueue(found);
      setDone(new Map<string, boolean>());
      setAt(found.length > 0 ? 0 : -1);
    },
    /** On to the next question that is still due: another tab may have answered some. −1 is the end. */
    next() {
      setAt(queue().findIndex(({ id }, index) => index > at() && isDue(id)));
      forget();
    },
    async keep(answer: KeptAnswer) {
      setKept(answer);
      note(await store()!.saveDraft(keptAt, answer));
    },
    async answered(question: string, { response, grade, tries, confidence }: QuestionState) {
      const { score, min, max, right } = grade!;
      if (!done().has(question)) setDone((all) => new Map([...all, [question, right]]));
      note(
        await store()!.append({
          kind: 'question.answered',
          about: question,
          ...{ response: [...response], score, min, max, right, try: tries, place: 'review' },
          ...(confidence ? { confidence } : {}),
        }),
      );
      forget();
    },
  };
}
