// A lesson's questions as they arrive: whole forms that can be read, and chosen in, before any script.
import { renderToString } from 'solid-js/web';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/locales.ts';
import Quiz from '../../src/islands/Quiz/index.tsx';
import { saying } from '../real-content.ts';
import { quizProps } from './island-props.ts';
import { expectReadable, parsed, textOf } from './rendered.ts';

describe.each(localeCodes)('in %s', (locale) => {
  const props = quizProps(locale, 'quiz-ssr');
  const document = parsed(renderToString(() => <Quiz {...props} />));
  const say = saying(locale, 'quiz');

  test('every question is a form with its number, text, hint and options', () => {
    expectReadable(document, locale);
    const forms = [...document.querySelectorAll('ol.questions > li > form')];
    expect(forms).toHaveLength(props.questions.length);
    const hints = { single: say('pickOne'), multiple: say('pickAll'), 'true-false': say('statement') };
    for (const [index, question] of props.questions.entries()) {
      const form = forms[index]!;
      const number = say('number', { n: index + 1, total: props.questions.length });
      expect(form.querySelector('legend')?.textContent).toBe(number + question.text);
      const hint = form.querySelector('fieldset')!.getAttribute('aria-describedby')!;
      expect(document.getElementById(hint)?.textContent).toBe(hints[question.type]);
      expect([...form.querySelectorAll('label')].map((label) => label.textContent)).toEqual(
        question.options.map(({ text }) => text),
      );
    }
  });

  test('native inputs: one of several is a radio button, any of several a box; open, and none chosen', () => {
    for (const question of props.questions) {
      const inputs = [...document.querySelectorAll(`input[name="${question.id}"]`)];
      const type = question.type === 'multiple' ? 'checkbox' : 'radio';
      expect(inputs.map((input) => [input.getAttribute('type'), input.getAttribute('value')])).toEqual(
        question.options.map(({ id }) => [type, id]),
      );
      expect(inputs.filter((input) => input.hasAttribute('checked') || input.hasAttribute('disabled'))).toEqual([]);
    }
    expect(new Set(props.questions.map(({ type }) => type)).size).toBe(3);
  });

  test('nothing is given away, and nothing can be sent yet', () => {
    expect(document.querySelectorAll('.why')).toHaveLength(0);
    const buttons = [...document.querySelectorAll('button')];
    expect(buttons.map((button) => [button.textContent, button.hasAttribute('disabled')])).toEqual(
      props.questions.map(() => [say('check'), true]),
    );
    for (const { options } of props.questions)
      for (const { why } of options) expect(textOf(document)).not.toContain(why);
  });

  test('the row of dots leads to each question and says that it is open', () => {
    const dots = [...document.querySelectorAll('.dots a')];
    expect(dots.map((dot) => [dot.getAttribute('href'), dot.textContent])).toEqual(
      props.questions.map(({ id }, index) => [`#q-${id}`, say('dot', { n: index + 1, state: say('dotOpen') })]),
    );
    for (const dot of dots) expect(document.getElementById(dot.getAttribute('href')!.slice(1))).not.toBeNull();
  });
});
