// One question under the hand: choose, check, the reason under each option, the announcement, again.
import { fireEvent, render } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import type { ChoiceView } from '../../src/domain/quiz/question-view.ts';
import { type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { pick } from '../../src/i18n/translate.ts';
import { choiceKinds } from '../../src/islands/Quiz/ChoiceControl.tsx';
import { Question } from '../../src/islands/Quiz/Question.tsx';
import { openState, type QuestionState } from '../../src/islands/Quiz/state.ts';
import { quizWordsFor } from '../../src/islands/Quiz/words.ts';
import { saying, wordsOf } from '../real-content.ts';
import { sampleQuestions } from './sample-questions.ts';

/** The question on a screen that keeps its state, as the quiz does. */
function show(locale: Locale, question: ChoiceView, ready = true) {
  const [state, change] = createSignal<QuestionState>(openState);
  const { container } = render(() => (
    <Question
      locale={locale}
      words={pick(wordsOf(locale, 'quiz'), quizWordsFor([question]))}
      kinds={choiceKinds}
      question={question}
      number={2}
      total={5}
      ready={ready}
      state={state()}
      change={change}
    />
  ));
  const find = <Kind extends Element>(selector: string) => container.querySelector<Kind & HTMLElement>(selector)!;
  const input = (id: string) => find<HTMLInputElement>(`input[value="${id}"]`);
  return {
    state,
    input,
    choose: (...ids: string[]) => {
      for (const id of ids) fireEvent.click(input(id));
    },
    press: () => fireEvent.click(find('button')),
    /** The reasons on screen, by option. */
    reasons: () =>
      Object.fromEntries(
        question.options.flatMap(({ id }) => {
          const text = input(id).closest('.option')!.querySelector('.why')?.textContent;
          return text ? [[id, text]] : [];
        }),
      ),
    button: () => find('button').textContent,
    announced: () => find('[role=status]').textContent,
    alert: () => find('[role=alert]').textContent,
    find,
  };
}

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'quiz');
  const { single, multiple, statement, words } = sampleQuestions(locale);
  const belief = say('belief', { text: words.belief });

  test('a single choice: wrong, why, again, right', () => {
    const screen = show(locale, single);
    screen.choose('w');
    screen.press();
    expect(screen.reasons()).toEqual({
      w: `${say('wrong')}. ${words.why} w${belief}${say('reread')}`,
      r: `${say('answer')}. ${words.why} r`,
    });
    expect(screen.find('.why a').getAttribute('href')).toBe('#passage');
    expect(screen.announced()).toBe(say('announceWrong', { answer: words.right.replace('.', '') }));
    expect(screen.input('w').disabled).toBe(true);
    expect(document.getElementById(screen.input('w').getAttribute('aria-describedby')!)?.textContent).toContain(
      words.why,
    );

    expect(screen.button()).toBe(say('again'));
    screen.press();
    expect(screen.reasons()).toEqual({});
    expect(screen.announced()).toBe('');
    expect(screen.state()).toEqual(openState);
    expect(document.activeElement).toBe(screen.input('w'));

    screen.choose('w', 'r');
    expect(screen.state().response).toEqual(['r']);
    screen.press();
    expect(screen.reasons()).toEqual({ r: `${say('right')}. ${words.why} r` });
    expect(screen.announced()).toBe(say('announceRight', { answer: words.right.replace('.', '') }));
  });

  test('a multiple choice: partly right, all and too many, wholly right', () => {
    const both = [words.right, words.second]
      .map((text) => text.replace('.', ''))
      .join(locale === 'fa' ? ' و ' : ' and ');
    const partly = show(locale, multiple);
    partly.choose('r');
    partly.press();
    expect(partly.announced()).toBe(say('announcePartly', { answer: both }));
    expect(partly.reasons()).toEqual({
      r: `${say('right')}. ${words.why} r`,
      s: `${say('missed')}. ${words.why} s`,
    });

    const everything = show(locale, multiple);
    everything.choose('r', 'w', 's');
    everything.press();
    expect(everything.state().grade?.right).toBe(false);
    expect(Object.keys(everything.reasons())).toEqual(['r', 'w', 's']);

    const right = show(locale, multiple);
    right.choose('s', 'w', 'r', 'w');
    expect(right.state().response).toEqual(['s', 'r']);
    right.press();
    expect(right.announced()).toBe(say('announceRight', { answer: both }));
    const verdicts = multiple.options
      .filter(({ correct }) => correct)
      .map(({ id, why }) => ({ part: id, verdict: 'right', why }));
    expect(right.state().grade).toEqual({ score: 1, min: 0, max: 1, right: true, verdicts });
  });

  test('a statement: true is wrong, false is right', () => {
    const screen = show(locale, statement);
    screen.choose('true');
    screen.press();
    expect(screen.reasons()).toEqual({
      true: `${say('wrong')}. ${words.why} true${belief}`,
      false: `${say('answer')}. ${words.why} false`,
    });
    expect(screen.announced()).toBe(say('announceWrong', { answer: say('false') }));
    screen.press();
    screen.choose('false');
    screen.press();
    expect(screen.announced()).toBe(say('announceRight', { answer: say('false') }));
  });

  test('an empty answer is not marked wrong: the page asks to choose, until one is chosen', () => {
    const screen = show(locale, single);
    screen.press();
    expect(screen.alert()).toBe(say('choose'));
    expect(screen.state()).toEqual(openState);
    screen.choose('r');
    expect(screen.alert()).toBe('');
  });

  test('before kept answers are read nothing can be sent', () => {
    const screen = show(locale, single, false);
    expect(screen.find<HTMLButtonElement>('button').disabled).toBe(true);
    expect(screen.input('r').disabled).toBe(false);
  });
});
