// A test is taken: nothing is told before handing in, a draft holds seed and answers, the record is what was handed in, the
// result speaks outcome by outcome; attempts add up, another tab is heard, retired questions stay.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawTest } from '../../../src/domain/quiz/draw.ts';
import { attemptsAt } from '../../../src/domain/records/attempts.ts';
import type { ModuleTested } from '../../../src/domain/records/record.ts';
import { bankOf, type TestView } from '../../../src/islands/ModuleTest/test-view.ts';
import { choice, island, propsOf, saying, selfCheck, store, test4 } from './world.tsx';

const say = saying('en');
let kept: ReturnType<typeof store>;
beforeEach(() => {
  location.hash = '';
  kept = store();
});
afterEach(cleanup);

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => fireEvent.click(button(name));

async function open(view: TestView = test4) {
  const ModuleTest = island(kept);
  const page = render(() => <ModuleTest {...propsOf(view)} />);
  await waitFor(() => expect(page.container.querySelector('.start button:not([disabled]), h2')).not.toBeNull());
  return page;
}
/** The island away and back, as a reload does it: the address keeps its fragment. */
async function reopen(view: TestView = test4) {
  cleanup();
  return open(view);
}

const drawn = drawTest(bankOf(test4), 2, 1);
const position = (n: number) => say('position', { n, total: 4 });
const at = (n: number) => screen.findByRole('heading', { name: position(n) });

/** Answers the question on screen; `answer` is an option, or what is typed. */
function answer(answer: string) {
  const field = screen.queryByRole('textbox');
  if (field) fireEvent.input(field, { target: { value: answer } });
  else fireEvent.click(document.querySelector(`input[value="${answer}"]`)!);
}

/** Takes the whole test; an answer of null leaves the question open. */
async function take(answers: Record<string, string | null>, start = 'start') {
  press(say(start));
  for (const [index, id] of drawn.entries()) {
    await at(index + 1);
    const given = answers[id];
    if (given) answer(given);
    press(say(index === drawn.length - 1 ? 'toHandIn' : 'next'));
  }
  await screen.findByRole('heading', { name: say('handInTitle') });
}
const right = { 'k-one': 'right', 'k-two': '85', 's-one': 'right', 's-two': 'right' };
const half = { 'k-one': 'wrong', 'k-two': '85', 's-one': 'worse', 's-two': 'right' };

async function handIn() {
  press(say('handIn'));
  await waitFor(() => expect(document.querySelector('.test-result')).not.toBeNull());
}
const attempts = async () => attemptsAt('trust', await kept.all());
const text = () => document.body.textContent ?? '';

describe('until everything is handed in', () => {
  test('nothing is told: no reason, no hint, no sign, no check, no confidence', async () => {
    await open();
    press(say('start'));
    for (const [index, id] of drawn.entries()) {
      await at(index + 1);
      answer(id === 'k-two' ? '3' : 'wrong');
      expect(document.querySelectorAll('.why, .right, .wrong, .missed, .given-hint, .confidence')).toHaveLength(0);
      expect(text()).not.toMatch(/because|Hint of/);
      expect(screen.queryByRole('button', { name: saying('en', 'quiz')('check') })).toBeNull();
      // Enter in the field goes on, and checks nothing either.
      fireEvent.submit(document.querySelector('form')!);
    }
    await screen.findByRole('heading', { name: say('handInTitle') });
    expect(text()).not.toMatch(/because/);
    expect(await kept.all()).toEqual([]);
  });

  test('what is open is named, and can be gone back to', async () => {
    await open();
    await take({ ...right, [drawn[1]!]: null, [drawn[3]!]: null });
    expect(text()).toContain(say('handInOpen', { n: 2, list: '2 and 4' }));
    const links = within(document.querySelector('.answered-list')!).getAllByRole('link');
    expect(links.map((link) => link.textContent!.startsWith(say('open')))).toEqual([false, true, false, true]);
    fireEvent.click(links[1]!);
    location.hash = links[1]!.getAttribute('href')!;
    await at(2);
  });

  test('with no answer at all there is nothing to hand in', async () => {
    await open();
    await take({});
    expect(text()).toContain(say('handInNothing'));
    expect(button(say('handIn'))).toHaveProperty('disabled', true);
  });

  test('a reload keeps the questions, their order, the answers and the place', async () => {
    await open();
    press(say('start'));
    await at(1);
    answer(right[drawn[0] as keyof typeof right]);
    press(say('next'));
    await at(2);
    await waitFor(async () =>
      expect(await kept.draft('test:trust')).toMatchObject({ value: { seed: 1, questions: drawn } }),
    );
    const asked = document.querySelector('legend')!.textContent;

    await reopen();
    await at(2);
    expect(document.querySelector('legend')!.textContent).toBe(asked);
    location.hash = '';
    await waitFor(() => expect(text()).toContain(say('resumeNote', { n: 1, total: 4 })));
    press(say('resume'));
    // On with the first open question.
    await at(2);
    press(say('back'));
    await at(1);
    const field = screen.queryByRole('textbox');
    expect(field ? (field as HTMLInputElement).value : document.querySelector('input:checked')).toBeTruthy();
    expect((await kept.draft('test:trust'))?.value).toMatchObject({ seed: 1, questions: drawn });
  });

  test('a bank that grows leaves the test under way as it is; one that loses a question fills its place', async () => {
    await open();
    await take(right);
    const more = ['x1', 'x2', 'x3', 'x4', 'x5', 'x6'].map((id) => ({ outcome: 'keep', view: choice(id) }));
    await reopen({ ...test4, questions: [...test4.questions, ...more] });
    await screen.findByRole('heading', { name: say('handInTitle') });
    expect(text()).toContain(say('handInAll'));
    expect(text()).not.toContain('x1');

    const without = [...test4.questions.filter(({ view }) => view.id !== 'k-one'), more[0]!];
    await reopen({ ...test4, questions: without });
    await screen.findByText('Question x1?');
    expect(text()).not.toContain('k-one');
    expect(document.querySelectorAll('.answered-list .answered')).toHaveLength(3);
  });
});

describe('handed in', () => {
  test('is one record, worked out by hand, and no draft', async () => {
    await open();
    await take({ ...half, 's-two': null });
    await handIn();
    const response = { 'k-one': ['wrong'], 'k-two': ['85'], 's-one': ['worse'], 's-two': [] } as Record<
      string,
      string[]
    >;
    const answers = drawn.map((question) => ({
      question,
      response: response[question],
      ...(question === 'k-two' ? { score: 1, right: true } : { score: 0, right: false }),
      ...{ min: 0, max: 1 },
    }));
    expect(await kept.all()).toEqual([
      {
        kind: 'module.tested',
        about: 'trust',
        seed: 1,
        answers,
        share: 0.25,
        passMark: 0.75,
        id: 'r1',
        time: expect.any(Number),
      },
    ]);
    expect(await kept.draft('test:trust')).toBeUndefined();
    expect(location.hash).toBe('#result-r1');
  });

  test('two presses hand in once', async () => {
    await open();
    await take(right);
    press(say('handIn'));
    press(say('handIn'));
    await waitFor(() => expect(document.querySelector('.test-result')).not.toBeNull());
    expect(await attempts()).toHaveLength(1);
  });

  test('the result speaks outcome by outcome: share, what to read again, questions with their reasons', async () => {
    await open();
    await take(half);
    await handIn();
    expect(document.activeElement?.textContent).toBe(say('resultNotYet', { share: '50%' }));
    expect(text()).toContain(say('adviceNotYet', { mark: '75%' }));
    const sections = [...document.querySelectorAll<HTMLElement>('.outcome')];
    expect(sections.map((section) => section.querySelector('h4')!.textContent)).toEqual([
      'Keep promises',
      'Speak first',
    ]);
    const line = say('outcomeLine', { right: 1, total: 2, share: '50%' });
    for (const section of sections) expect(section.textContent).toContain(line);
    // A wrong choice that names a passage leads there; one that names none leads to all that its question names.
    const links = sections.map((section) =>
      [...section.querySelectorAll('.reread a')].map((a) => a.getAttribute('href')),
    );
    expect(links).toEqual([['/lesson/#k-one'], ['/lesson/#s-one']]);
    expect(sections[0]!.textContent).toContain(`Section k-one ${say('inLesson', { title: 'Lesson of k-one' })}`);

    const unfolded = [...document.querySelectorAll('details[open]')].map(
      (details) => details.querySelector('.asked')!.textContent,
    );
    expect(unfolded.sort()).toEqual(['Question k-one?', 'Question s-one?']);
    expect(document.querySelectorAll('details')).toHaveLength(4);
    const reasons = text();
    for (const reason of [
      'k-one is wrong because',
      'k-one is right because',
      's-one is worse because',
      'k-two is 85 because',
      's-two is right because',
    ])
      expect(reasons).toContain(reason);
    expect(reasons).not.toContain('s-two is wrong because');
    expect(
      [...document.querySelectorAll('details input')].every(
        (input) => (input as HTMLInputElement).disabled || (input as HTMLInputElement).readOnly,
      ),
    ).toBe(true);
  });

  test('an answer that names no passage, in a question that names none, leads to the lessons of its outcome', async () => {
    await open();
    await take({ ...right, 'k-two': '3' });
    await handIn();
    const [keep] = document.querySelectorAll('.outcome');
    expect([...keep!.querySelectorAll('.reread a')].map((a) => a.getAttribute('href'))).toEqual(['/promises/']);
  });

  test('a pass says so in calm words, and opens the review of the whole bank', async () => {
    await open();
    expect(screen.queryByRole('button', { name: say('review') })).toBeNull();
    await take({ ...right, 's-one': 'wrong' });
    await handIn();
    expect(text()).toContain(say('resultPassed', { share: '75%' }));
    press(say('toStartReview'));
    await waitFor(() => press(say('review')));
    await waitFor(() => expect(document.querySelectorAll('.free-review form')).toHaveLength(4));

    // Checked at once, hints and all, and kept as an answer of a review that changes no attempt.
    const form = document.querySelector<HTMLFormElement>('#q-s-one form')!;
    await waitFor(() => expect(form.querySelector('button[type=submit]:not([disabled])')).not.toBeNull());
    fireEvent.click(form.querySelector('input[value=wrong]')!);
    fireEvent.click(form.querySelector('.confidence input')!);
    fireEvent.submit(form);
    await waitFor(() => expect(form.textContent).toContain('Hint of s-one'));
    await waitFor(async () =>
      expect((await kept.all()).at(-1)).toMatchObject({
        kind: 'question.answered',
        about: 's-one',
        place: 'review',
        right: false,
      }),
    );
    expect((await kept.all()).filter(({ kind }) => kind === 'lesson.opened')).toEqual([]);
    expect(await attempts()).toHaveLength(1);
  });

  test('the review stays closed to an address that asks for it', async () => {
    location.hash = '#review';
    await open();
    expect(document.querySelector('.free-review')).toBeNull();
    expect(button(say('start'))).toBeTruthy();
  });
});

describe('attempts', () => {
  test('are all kept, each with its day and its result, and the best one is named', async () => {
    await open();
    await take(half);
    await handIn();
    press(say('toStart'));
    await waitFor(() => expect(document.activeElement).toBe(button(say('again'))));
    press(say('again'));
    await at(1);
    // Another seed, another draw of the same bank: here the same four, perhaps in another order.
    await waitFor(async () => expect((await kept.draft('test:trust'))?.value).toMatchObject({ seed: 2 }));
    for (let n = 1; n <= 4; n++) {
      await at(n);
      answer(screen.queryByRole('textbox') ? '85' : 'right');
      press(say(n === 4 ? 'toHandIn' : 'next'));
    }
    await screen.findByRole('heading', { name: say('handInTitle') });
    await handIn();
    expect((await attempts()).map(({ seed, share }) => [seed, share])).toEqual([
      [1, 0.5],
      [2, 1],
    ]);
    press(say('toStartReview'));
    const items = await waitFor(() => {
      const found = [...document.querySelectorAll('.attempts li')].map((item) => item.textContent);
      expect(found).toHaveLength(2);
      return found;
    });
    expect(items[0]).toContain(say('attempt', { n: 1, date: '22 November 2026' }));
    expect(items[0]).toContain(`${say('points', { share: '50%' })} · ${say('notYet')}`);
    expect(items[1]).toContain(`${say('points', { share: '100%' })} · ${say('passed')} · ${say('best')}`);
    expect(items[0]).not.toContain(say('best'));
  });

  const earlier: Omit<ModuleTested, 'id' | 'time'> = {
    ...{ kind: 'module.tested', about: 'trust', seed: 9, share: 0.5, passMark: 0.75 },
    answers: [
      { question: 'k-one', response: ['wrong'], score: 0, min: 0, max: 1, right: false },
      { question: 'long-gone', response: ['a'], score: 1, min: 0, max: 1, right: true },
      // Right on that day, by a key that has changed since.
      { question: 's-one', response: ['wrong'], score: 1, min: 0, max: 1, right: true },
    ],
  };

  test('keep their result when a question is retired or edited, and say so', async () => {
    const { record } = await kept.append(earlier);
    location.hash = `#result-${record.id}`;
    await open();
    await waitFor(() => expect(text()).toContain(say('retiredText', { n: 1, right: 1 })));
    const edited = [...document.querySelectorAll('details')].filter((details) =>
      details.textContent!.includes(say('edited')),
    );
    expect(edited.map((details) => details.querySelector('.asked')!.textContent)).toEqual(['Question s-one?']);
    expect(edited[0]!.querySelector('.sign')!.textContent).toBe(say('questionState', { n: 3, state: say('right') }));
    expect(text()).toContain(say('resultNotYet', { share: '50%' }));
  });

  test('handed in from another tab end the test here', async () => {
    await open();
    press(say('start'));
    await at(1);
    await kept.append({ ...earlier, seed: 1 });
    await waitFor(() => button(say('again')));
    expect(document.querySelector('.test-question')).toBeNull();
    expect(document.querySelectorAll('.attempts li')).toHaveLength(1);
  });

  test('an address of an attempt that is not here leads to the start', async () => {
    location.hash = '#result-nobody';
    await open();
    expect(button(say('start'))).toBeTruthy();
  });
});

test('a self-check asks for no mark and never speaks of passing; its review opens after the first time', async () => {
  await open(selfCheck);
  await take(half);
  await handIn();
  expect(text()).toContain(say('resultSelf', { share: '50%' }));
  expect(text()).not.toMatch(/pass|fail|mark|not yet/i);
  expect(document.querySelector('.share-bar .mark')).toBeNull();
  expect(await attempts()).toMatchObject([{ passMark: null, share: 0.5 }]);
  press(say('toStartReview'));
  await waitFor(() => button(say('review')));
  expect(text()).not.toMatch(/pass|fail|not yet/i);
});
