// A page hands a quiz the words of the types that it asks: one type alone must have all it says, in every state, in each language.
import { fireEvent, render } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { type Message, pick } from '../../src/i18n/translate.ts';
import { examplesOf } from '../../src/islands/Gallery/examples.ts';
import { everyKind } from '../../src/islands/Quiz/every-kind.ts';
import { kindOf } from '../../src/islands/Quiz/kinds.ts';
import { Question } from '../../src/islands/Quiz/Question.tsx';
import { quizWordsFor } from '../../src/islands/Quiz/words.ts';
import { wordsOf } from '../real-content.ts';
import { everyType } from './every-type.ts';

/** The words of the page; what was looked up among them and was not there is noted. */
function watched(locale: Locale, keys: string[], missing: Set<string>): Record<string, Message> {
  return new Proxy(pick(wordsOf(locale, 'quiz'), keys), {
    get: (words, key) => {
      if (!Object.hasOwn(words, key)) missing.add(String(key));
      return Reflect.get(words, key) ?? '';
    },
  });
}

test('there is a question of each type', () => {
  expect(everyType.map(({ type }) => type).sort()).toEqual(
    Object.keys(everyKind)
      .filter((key) => key !== 'Aside')
      .sort(),
  );
});

describe.each(localeCodes)('in %s', (locale) => {
  test.each(everyType)('$type alone', (question) => {
    const missing = new Set<string>();
    for (const example of examplesOf(question, kindOf(everyKind, question), locale, 'A hint')) {
      const [state, change] = createSignal(example.state);
      const words = watched(locale, quizWordsFor([example.question]), missing);
      const { container, unmount } = render(() => (
        <Question
          locale={locale}
          words={words}
          kinds={everyKind}
          question={example.question}
          number={1}
          total={1}
          ready={true}
          state={state()}
          change={change}
        />
      ));
      expect(container.querySelectorAll('form button').length).toBeGreaterThan(0);
      // What is lacking, or what the answer has to hear, or the question open again.
      fireEvent.click(container.querySelector('.question-actions button')!);
      unmount();
    }
    expect([...missing]).toEqual([]);
  });
});
