// A quiz over some kinds of questions: dots, the questions one after another, what has been answered. Storage is handed in.
import { createSignal, For, onMount, Show } from 'solid-js';
import type { QuestionView } from '../../domain/quiz/question-view.ts';
import { lastAnswers } from '../../domain/records/last-answers.ts';
import type { Draft, LearnerRecord, NewRecord } from '../../domain/records/record.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Message, speaker } from '../../i18n/translate.ts';
import { type Kinds, kindOf } from './kinds.ts';
import { Question } from './Question.tsx';
import { type Confidence, openState, type QuestionState, restore } from './state.ts';

/** The part of the store that a quiz uses. */
export interface QuizStore {
  kind: 'device' | 'memory';
  about(ids: readonly string[]): Promise<LearnerRecord[]>;
  append(record: NewRecord): Promise<{ kept: boolean }>;
  draft(about: string): Promise<Draft | undefined>;
  saveDraft(about: string, value: unknown): Promise<{ kept: boolean }>;
  deleteDraft(about: string): Promise<void>;
}

export interface QuizProps {
  locale: Locale;
  site: string;
  /** The lesson that answering here opens; left out where the questions belong to none. */
  lesson?: string;
  /** Kept with each answer; left out in a lesson. */
  place?: 'review';
  words: Readonly<Record<string, Message>>;
  questions: QuestionView[];
}

/** The component of a quiz that asks questions of these `kinds`. */
export function makeQuiz(kinds: Kinds, open: (site: string) => Promise<QuizStore>) {
  return function Quiz(props: QuizProps) {
    const say = speaker(props.locale, props.words);
    const [states, setStates] = createSignal<QuestionState[]>(props.questions.map(() => openState));
    const [ready, setReady] = createSignal(false);
    const [storage, setStorage] = createSignal<'kept' | 'memory' | 'full'>('kept');
    let store: QuizStore | undefined;
    let list: HTMLOListElement | undefined;

    const put = (index: number, state: QuestionState) =>
      setStates((all) => all.map((old, at) => (at === index ? state : old)));
    const note = ({ kept }: { kept: boolean }) => {
      if (!kept) setStorage(store?.kind === 'memory' ? 'memory' : 'full');
    };

    /** What stands in the form of a question: every field of a control is named by the question's id. */
    const inForm = (index: number): QuestionState => {
      const { id } = props.questions[index]!;
      const fields = new FormData(list?.querySelectorAll('form')[index]);
      const response = fields.getAll(id).map(String).filter(Boolean);
      return { ...openState, response, confidence: (Number(fields.get(`sure-${id}`)) || null) as Confidence | null };
    };

    onMount(async () => {
      const opened = await open(props.site);
      if (opened.kind === 'memory') setStorage('memory');
      const ids = props.questions.map((question) => question.id);
      const last = lastAnswers(await opened.about(ids));
      const drafts = await Promise.all(ids.map((id) => opened.draft(id)));
      // A reader may have answered before the script or the store was there: what stands in the form goes before what was kept.
      const early = states().map((state, index) => (state.response.length > 0 ? state : inForm(index)));
      const kept = props.questions.map((question, index) =>
        restore(question, kindOf(kinds, question), last.get(question.id), drafts[index]),
      );
      store = opened;
      setReady(true);
      setStates(kept.map((state, index) => (state.grade ? state : { ...state, confidence: early[index]!.confidence })));
      early.forEach((state, index) => {
        if (state.response.length > 0) changed(index, state);
      });
      if (props.lesson !== undefined) note(await opened.append({ kind: 'lesson.opened', about: props.lesson }));
    });

    const changed = async (index: number, state: QuestionState) => {
      put(index, state);
      const { id } = props.questions[index]!;
      if (!store) return;
      if (!state.grade) {
        note(await store.saveDraft(id, state.response));
        return;
      }
      const { score, min, max, right } = state.grade;
      const confidence = state.confidence ?? undefined;
      const record = {
        response: [...state.response],
        score,
        min,
        max,
        right,
        try: state.tries,
        ...(confidence ? { confidence } : {}),
        ...(props.place ? { place: props.place } : {}),
      };
      note(await store.append({ kind: 'question.answered', about: id, ...record }));
      await store.deleteDraft(id);
    };

    const answered = () => states().filter((state) => state.grade).length;
    const right = () => states().filter((state) => state.grade?.right).length;
    const total = props.questions.length;
    const stateWord = (state: QuestionState) =>
      say(state.grade ? (state.grade.right ? 'dotRight' : 'dotWrong') : 'dotOpen');

    return (
      <div class="quiz">
        <ul class="dots" aria-label={say('progress')}>
          <For each={props.questions}>
            {(question, index) => {
              const state = () => states()[index()]!;
              return (
                <li>
                  <a
                    href={`#q-${question.id}`}
                    class="dot"
                    classList={{ right: state().grade?.right === true, wrong: state().grade?.right === false }}
                  >
                    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                      <Show when={state().grade} fallback={<circle cx="8" cy="8" r="5" />}>
                        {(grade) => <path d={grade().right ? 'm3 8.5 3.5 3.5L13 4.5' : 'm4 4 8 8m0-8-8 8'} />}
                      </Show>
                    </svg>
                    <span class="visually-hidden">{say('dot', { n: index() + 1, state: stateWord(state()) })}</span>
                  </a>
                </li>
              );
            }}
          </For>
        </ul>
        <Show when={storage() !== 'kept'}>
          <p class="storage-note" role="status">
            {say(storage() === 'memory' ? 'memory' : 'full')}
          </p>
        </Show>
        <ol ref={list} class="questions">
          <For each={props.questions}>
            {(question, index) => (
              <li id={`q-${question.id}`}>
                <Question
                  locale={props.locale}
                  words={props.words}
                  kinds={kinds}
                  question={question}
                  number={index() + 1}
                  total={total}
                  ready={ready()}
                  state={states()[index()]!}
                  change={(state) => changed(index(), state)}
                />
              </li>
            )}
          </For>
        </ol>
        <p class="quiz-end" role="status">
          {answered() === total
            ? say('done', { total, right: right() })
            : answered() > 0
              ? say('some', { answered: answered(), total })
              : ''}
        </p>
      </div>
    );
  };
}
