// A lesson's questions over a store: what was kept comes back, what is done is kept, and what can be kept only for now is said.
import { fireEvent, render, waitFor } from '@solidjs/testing-library';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/adapters/store/open.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { pick } from '../../src/i18n/translate.ts';
import Quiz from '../../src/islands/Quiz/index.tsx';
import { quizWordsFor } from '../../src/islands/Quiz/words.ts';
import { saying, wordsOf } from '../real-content.ts';
import { sampleQuestions } from './sample-questions.ts';

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'quiz');
  const { single, multiple, statement, words } = sampleQuestions(locale);
  const questions = [single, multiple, statement];

  async function open(site: string) {
    const { container } = render(() => (
      <Quiz
        locale={locale}
        site={site}
        lesson="lesson"
        words={pick(wordsOf(locale, 'quiz'), quizWordsFor(questions))}
        questions={questions}
      />
    ));
    const form = (id: string) => container.querySelector<HTMLFormElement>(`#q-${id} form`)!;
    await waitFor(() => expect(container.querySelector('button:not([disabled])')).not.toBeNull());
    return {
      container,
      form,
      checked: (id: string) =>
        [...form(id).querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value),
      reasons: (id: string) => form(id).querySelectorAll('.why').length,
      dots: () => [...container.querySelectorAll('.dots a')].map((dot) => dot.textContent),
    };
  }

  test('answers and drafts come back: an open draft goes before an older answer, not before a newer one', async () => {
    const site = `restore-${locale}`;
    const store = await openStore(site);
    const answered = { kind: 'question.answered', score: 0, min: 0, max: 1, right: false } as const;
    await store.append({ ...answered, about: 'one', response: ['w'] });
    const { record } = await store.append({ ...answered, about: 'many', response: ['w'] });
    await store.saveDraft('many', ['r', 'gone'], record.time + 1);
    await store.saveDraft('one', ['r'], 1);

    const screen = await open(site);
    expect(screen.checked('one')).toEqual(['w']);
    expect(screen.reasons('one')).toBe(2);
    expect(screen.checked('many')).toEqual(['r']);
    expect(screen.reasons('many')).toBe(0);
    expect(screen.checked('statement')).toEqual([]);
    const states = [say('dotWrong'), say('dotOpen'), say('dotOpen')];
    expect(screen.dots()).toEqual(states.map((state, index) => say('dot', { n: index + 1, state })));
    expect(screen.container.querySelector('.quiz-end')?.textContent).toBe(say('some', { answered: 1, total: 3 }));
  });

  test('what an edit has taken away is left out: an answer of nothing else is open, a draft is sent without it', async () => {
    const site = `gone-${locale}`;
    const store = await openStore(site);
    const answered = { kind: 'question.answered', score: 0, min: 0, max: 1, right: false } as const;
    await store.append({ ...answered, about: 'one', response: ['gone'] });
    await store.append({ ...answered, about: 'many', response: ['gone', 'r', 's'] });
    await store.saveDraft('statement', ['gone']);

    const screen = await open(site);
    expect(screen.checked('one')).toEqual([]);
    expect(screen.reasons('one')).toBe(0);
    expect(screen.checked('many')).toEqual(['r', 's']);
    const states = [say('dotOpen'), say('dotRight'), say('dotOpen')];
    expect(screen.dots()).toEqual(states.map((state, index) => say('dot', { n: index + 1, state })));

    expect(screen.checked('statement')).toEqual([]);
    fireEvent.click(screen.form('statement').querySelector('button')!);
    expect(screen.form('statement').querySelector('[role=alert]')?.textContent).toBe(say('choose'));

    fireEvent.click(screen.form('many').querySelector('button')!);
    await store.saveDraft('many', ['gone', 'r']);
    const again = await open(site);
    expect(again.checked('many')).toEqual(['r']);
    fireEvent.click(again.form('many').querySelector('input[value="s"]')!);
    fireEvent.click(again.form('many').querySelector('button')!);
    await waitFor(async () =>
      expect((await store.about(['many'])).at(-1)).toMatchObject({ response: ['r', 's'], right: true }),
    );
  });

  test('what is done is kept: opened, chosen, answered; the draft ends with the answer', async () => {
    const site = `keep-${locale}`;
    const store = await openStore(site);
    const screen = await open(site);
    expect((await store.all()).map(({ kind, about }) => [kind, about])).toEqual([['lesson.opened', 'lesson']]);

    fireEvent.click(screen.form('many').querySelector('input[value="r"]')!);
    fireEvent.click(screen.form('many').querySelector('input[value="s"]')!);
    await waitFor(async () => expect((await store.draft('many'))?.value).toEqual(['r', 's']));
    fireEvent.click(screen.form('many').querySelector('button')!);
    await waitFor(async () => expect(await store.draft('many')).toBeUndefined());
    expect(await store.about(['many'])).toMatchObject([
      { kind: 'question.answered', about: 'many', response: ['r', 's'], score: 1, min: 0, max: 1, right: true },
    ]);
    expect(screen.dots()[1]).toBe(say('dot', { n: 2, state: say('dotRight') }));

    for (const [id, option] of [
      ['one', 'w'],
      ['statement', 'false'],
    ] as const) {
      fireEvent.click(screen.form(id).querySelector(`input[value="${option}"]`)!);
      fireEvent.click(screen.form(id).querySelector('button')!);
    }
    expect(screen.container.querySelector('.quiz-end')?.textContent).toBe(say('done', { total: 3, right: 2 }));
    expect(screen.form('one').querySelector('[role=status]')?.textContent).toContain(words.right.replace('.', ''));
  });

  test('a choice made before the store was open is not lost', async () => {
    const site = `early-${locale}`;
    const store = await openStore(site);
    await store.append({
      kind: 'question.answered',
      about: 'one',
      response: ['w'],
      score: 0,
      min: 0,
      max: 1,
      right: false,
    });
    const { container } = render(() => (
      <Quiz
        locale={locale}
        site={site}
        lesson="lesson"
        words={pick(wordsOf(locale, 'quiz'), quizWordsFor(questions))}
        questions={questions}
      />
    ));
    const chosen = () => container.querySelector<HTMLInputElement>('#q-one input[value="r"]')!;
    expect(container.querySelector('button:not([disabled])')).toBeNull();
    fireEvent.click(chosen());
    await waitFor(() => expect(container.querySelector('button:not([disabled])')).not.toBeNull());
    expect(chosen().checked).toBe(true);
    expect(container.querySelectorAll('.why')).toHaveLength(0);
    await waitFor(async () => expect((await store.draft('one'))?.value).toEqual(['r']));
  });

  test('without storage the page says how long answers last', async () => {
    const screen = await open(`memory-${locale}`);
    expect(screen.container.querySelector('.storage-note')?.textContent).toBe(say('memory'));
  });
});
