// The states in which a question can be seen, each as an example with a question and a state of its own.
import type { QuestionView } from '../../domain/quiz/question-view.ts';
import type { Response } from '../../domain/quiz/response.ts';
import { rightResponse } from '../../domain/quiz/right-response.ts';
import { outOfOrder } from '../../domain/quiz/shown-order.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatNumber } from '../../i18n/number.ts';
import { check, type Judge, openState, type QuestionState } from '../Quiz/state.ts';

export const exampleNames = ['open', 'chosen', 'hinted', 'wrong', 'own', 'nothing', 'right', 'sure'] as const;
export type ExampleName = (typeof exampleNames)[number];

export interface Example {
  name: ExampleName;
  question: QuestionView;
  state: QuestionState;
}

/** `hint` is given to a question that has none, in the example that shows one. */
export function examplesOf(question: QuestionView, judge: Judge, locale: Locale, hint: string): Example[] {
  return exampleNames.map((name) => {
    // An id of its own: fields are named by it.
    const own = {
      ...question,
      id: `${question.id}-${name}`,
      hints: name === 'hinted' ? [question.hints[0] ?? hint] : [],
      behaviour: {
        ...question.behaviour,
        confidence: name === 'sure',
        reveal: name === 'own' ? 'own-choice' : name === 'nothing' ? 'nothing' : 'answer',
      },
    } satisfies QuestionView;
    const response =
      name === 'open' ? [] : typed(own, name === 'right' ? rightResponse(own) : wrongResponse(own), locale);
    const answered: QuestionState = { ...openState, response };
    const checked = ['hinted', 'wrong', 'own', 'nothing', 'right'].includes(name);
    return { name, question: own, state: checked ? check(own, answered, judge) : answered };
  });
}

/** A number as a person types it in the page’s language. */
function typed(question: QuestionView, response: Response, locale: Locale): Response {
  return question.type === 'numeric' ? response.map((number) => formatNumber(locale, Number(number), 6)) : response;
}

/** A response that is wrong, in some parts where the question has parts. */
export function wrongResponse(question: QuestionView): Response {
  const [first = '', ...rest] = rightResponse(question);
  const [part] = first.split('=');
  switch (question.type) {
    case 'single':
    case 'true-false':
      return question.options
        .filter(({ correct }) => !correct)
        .map(({ id }) => id)
        .slice(0, 1);
    case 'multiple':
      return [
        first,
        ...question.options
          .filter(({ correct }) => !correct)
          .map(({ id }) => id)
          .slice(0, 1),
      ];
    case 'ordering':
      return outOfOrder([first, ...rest], question.id);
    case 'matching':
      return [`${part}=${(question.extra[0] ?? question.pairs[1]!).id}`, ...rest];
    case 'categorise':
      return [`${part}=${question.groups.find(({ id }) => !first.endsWith(`=${id}`))!.id}`, ...rest];
    case 'numeric':
      return [String(question.expected[0]?.value ?? question.answer + 2 * question.tolerance + 1)];
    case 'word-bank':
      return [`${part}=${question.words.find(({ id }) => !first.endsWith(`=${id}`))!.id}`, ...rest];
    case 'short-text':
      return [question.expected[0]?.variants[0] ?? `${first} ${first}`];
    case 'spot-mistake':
      return question.lines
        .filter(({ mistake }) => !mistake)
        .map(({ id }) => id)
        .slice(0, 1);
  }
}
