// The questions of a lesson: this file joins the screen to the store; Question.tsx is one question, state.ts its rules.
import { createSignal, For, onMount, Show } from 'solid-js';
import { openStore } from '../../adapters/store/open.ts';
import type { Store } from '../../adapters/store/store.ts';
import type { QuestionView } from '../../domain/quiz/view.ts';
import { lastAnswers } from '../../domain/records/progress.ts';
import type { Locale } from '../../i18n/locales.ts';
import { speaker } from '../../i18n/translate.ts';
import { Question } from './Question.tsx';
import { openState, type QuestionState, restore } from './state.ts';
import type { QuizWords } from './words.ts';

interface Props {
  locale: Locale;
  site: string;
  lesson: string;
  words: QuizWords;
  questions: QuestionView[];
}

export default function Quiz(props: Props) {
  const say = speaker(props.locale, props.words);
  const [states, setStates] = createSignal<QuestionState[]>(props.questions.map(() => openState));
  const [ready, setReady] = createSignal(false);
  const [storage, setStorage] = createSignal<'kept' | 'memory' | 'full'>('kept');
  let store: Store | undefined;
  let list: HTMLOListElement | undefined;

  const put = (index: number, state: QuestionState) =>
    setStates((all) => all.map((old, at) => (at === index ? state : old)));
  const note = ({ kept }: { kept: boolean }) => {
    if (!kept) setStorage(store?.kind === 'memory' ? 'memory' : 'full');
  };

  onMount(async () => {
    store = await openStore(props.site);
    if (store.kind === 'memory') setStorage('memory');
    const ids = props.questions.map((question) => question.id);
    const last = lastAnswers(await store.about(ids));
    const drafts = await Promise.all(ids.map((id) => store!.draft(id)));
    // A reader may have chosen before the script, or the store, was there: what stands in the form counts as a draft.
    const early = ids.map((id) =>
      [...(list?.querySelectorAll<HTMLInputElement>(`[name="${id}"]:checked`) ?? [])].map((input) => input.value),
    );
    setStates(
      props.questions.map((question, index) => {
        const chosen = early[index]!;
        if (chosen.length > 0) return { chosen, grade: null };
        return restore(question, last.get(question.id), drafts[index]);
      }),
    );
    setReady(true);
    for (const [index, chosen] of early.entries()) {
      if (chosen.length > 0) note(await store.saveDraft(ids[index]!, chosen));
    }
    await store.append({ kind: 'lesson.opened', about: props.lesson }).then(note);
  });

  const changed = async (index: number, state: QuestionState) => {
    put(index, state);
    const { id } = props.questions[index]!;
    // Before the store is open nothing can be sent; what is chosen by then is kept as soon as it is (onMount).
    if (!store) return;
    if (!state.grade) {
      note(await store.saveDraft(id, state.chosen));
      return;
    }
    const { score, min, max, right } = state.grade;
    note(
      await store.append({
        kind: 'question.answered',
        about: id,
        response: [...state.chosen],
        score,
        min,
        max,
        right,
      }),
    );
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
}
