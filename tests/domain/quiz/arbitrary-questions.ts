// Arbitrary questions as an island gets them, one arbitrary a type: what the content check lets through, and nothing else.
import fc from 'fast-check';
import type {
  BehaviourView,
  CategoriseView,
  ChoiceView,
  MatchingView,
  NumericView,
  OptionView,
  OrderingView,
  QuestionView,
  ShortTextView,
  SpotMistakeView,
  WordBankView,
} from '../../../src/domain/quiz/question-view.ts';
import type { Response } from '../../../src/domain/quiz/response.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const idsUpTo = (min: number, max: number) => fc.integer({ min, max }).map((size) => ids.slice(0, size));
const behaviour: BehaviourView = { check: 'at-once', confidence: false, reveal: 'answer' };
const help = { misconception: 'belief', reread: '#passage' };

/** What every question has; halves and whole points, so that sums are exact. */
const common = fc
  .record({ points: fc.integer({ min: 1, max: 20 }).map((halves) => halves / 2) })
  .map(({ points }) => ({ id: 'q', text: 'Q', points, hints: [], behaviour }));

const option = (id: string, correct: boolean, points?: number): OptionView => ({
  id,
  text: `text ${id}`,
  why: `why ${id}`,
  ...(correct ? { correct: true as const } : help),
  ...(points === undefined ? {} : { points }),
});

export const anySingle: fc.Arbitrary<ChoiceView> = fc.tuple(common, idsUpTo(2, 6)).chain(([rest, options]) =>
  fc.constantFrom(...options).map((right) => ({
    ...rest,
    type: 'single' as const,
    options: options.map((id) => option(id, id === right)),
  })),
);

/** At least one option is right and at least one is wrong. */
export const anyMultiple: fc.Arbitrary<ChoiceView> = fc.tuple(common, idsUpTo(3, 8)).chain(([rest, options]) =>
  fc.subarray(options, { minLength: 1, maxLength: options.length - 1 }).map((right) => ({
    ...rest,
    type: 'multiple' as const,
    options: options.map((id) => option(id, right.includes(id))),
  })),
);

const positive = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4);

/** Options with points of their own: right ones add, wrong ones take away. */
export const anyWeighedMultiple: fc.Arbitrary<ChoiceView> = anyMultiple.chain((question) =>
  fc.array(positive, { minLength: question.options.length, maxLength: question.options.length }).map((worths) => ({
    ...question,
    options: question.options.map(({ id, correct }, at) =>
      option(id, correct === true, correct ? worths[at]! : -worths[at]!),
    ),
  })),
);

/** Options with points of their own: a wrong one may be worth something, but less than the right one. */
export const anyWeighedSingle: fc.Arbitrary<ChoiceView> = anySingle.chain((question) =>
  fc.array(positive, { minLength: question.options.length, maxLength: question.options.length }).map((worths) => {
    const most = Math.max(...worths) + 1;
    return {
      ...question,
      options: question.options.map(({ id, correct }, at) =>
        option(id, correct === true, correct ? most : at % 2 ? worths[at]! : -worths[at]!),
      ),
    };
  }),
);

export const anyTrueFalse: fc.Arbitrary<ChoiceView> = fc.tuple(common, fc.boolean()).map(([rest, answer]) => ({
  ...rest,
  type: 'true-false',
  options: [option('true', answer), option('false', !answer)],
}));

export const anyOrdering: fc.Arbitrary<OrderingView> = fc.tuple(common, idsUpTo(3, 8)).map(([rest, steps]) => ({
  ...rest,
  ...help,
  type: 'ordering',
  steps: steps.map((id) => ({ id, text: `text ${id}`, why: `why ${id}` })),
}));

export const anyMatching: fc.Arbitrary<MatchingView> = fc
  .tuple(common, idsUpTo(2, 8), fc.nat({ max: 2 }))
  .map(([rest, pairs, extra]) => ({
    ...rest,
    ...help,
    type: 'matching',
    pairs: pairs.map((id) => ({ id, left: `left ${id}`, right: `right ${id}`, why: `why ${id}` })),
    extra: ['x', 'y'].slice(0, extra).map((id) => ({ id, right: `right ${id}`, why: `why not ${id}` })),
  }));

export const anyCategorise: fc.Arbitrary<CategoriseView> = fc
  .tuple(common, idsUpTo(3, 10), fc.constantFrom(['k', 'l'], ['k', 'l', 'm'], ['k', 'l', 'm', 'n']))
  .chain(([rest, entries, groups]) =>
    fc.array(fc.constantFrom(...groups), { minLength: entries.length, maxLength: entries.length }).map(
      (homes): CategoriseView => ({
        ...rest,
        ...help,
        type: 'categorise',
        groups: groups.map((id) => ({ id, text: `text ${id}` })),
        entries: entries.map((id, at) => ({ id, text: `text ${id}`, group: homes[at]!, why: `why ${id}` })),
      }),
    ),
  );

/** The right range and the wrong numbers stand apart. */
export const anyNumeric: fc.Arbitrary<NumericView> = fc
  .tuple(common, fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(0, 0.25, 2))
  .map(([rest, answer, tolerance]) => ({
    ...rest,
    ...help,
    type: 'numeric',
    answer,
    tolerance,
    unit: 'days',
    why: 'why',
    expected: [{ value: answer + 10, tolerance: 1, why: 'why ten more', reread: '#ten' }],
  }));

export const anyWordBank: fc.Arbitrary<WordBankView> = fc.tuple(common, idsUpTo(1, 6)).chain(([rest, gaps]) =>
  fc.array(fc.constantFrom('u', 'v', 'w', 'z'), { minLength: gaps.length, maxLength: gaps.length }).map(
    (words): WordBankView => ({
      ...rest,
      ...help,
      type: 'word-bank',
      passage: gaps.map((id) => `before [${id}]`).join(' '),
      gaps: gaps.map((id, at) => ({ id, word: words[at]!, why: `why ${id}` })),
      words: ['u', 'v', 'w', 'z'].map((id) => ({ id, text: `text ${id}` })),
    }),
  ),
);

export const anyShortText: fc.Arbitrary<ShortTextView> = common.map((rest) => ({
  ...rest,
  ...help,
  type: 'short-text',
  accepted: ['قابل‌اعتماد', 'امین', 'reliable'],
  why: 'why',
  expected: [{ variants: ['خوش‌رو', 'friendly'], why: 'why friendly', reread: '#friendly' }],
}));

export const anySpotMistake: fc.Arbitrary<SpotMistakeView> = fc.tuple(common, idsUpTo(3, 10)).chain(([rest, lines]) =>
  fc.constantFrom(...lines).map((wrong) => ({
    ...rest,
    ...help,
    type: 'spot-mistake' as const,
    lines: lines.map((id) => ({
      id,
      speaker: 'S',
      text: `text ${id}`,
      why: `why ${id}`,
      ...(id === wrong ? { mistake: true as const } : {}),
    })),
  })),
);

export const anyQuestion: fc.Arbitrary<QuestionView> = fc.oneof<fc.Arbitrary<QuestionView>[]>(
  anySingle,
  anyMultiple,
  anyWeighedSingle,
  anyWeighedMultiple,
  anyTrueFalse,
  anyOrdering,
  anyMatching,
  anyCategorise,
  anyNumeric,
  anyWordBank,
  anyShortText,
  anySpotMistake,
);

/** Responses of every shape a kept one can have: what the controls make, what an edit has left over, what nobody would write. */
export const anyResponse: fc.Arbitrary<Response> = fc.array(
  fc.oneof(
    fc.constantFrom(...ids, 'x', 'gone', 'true', 'false', '', '=', 'a=', '=a'),
    fc
      .tuple(fc.constantFrom(...ids, 'gone'), fc.constantFrom(...ids, 'x', 'y', 'k', 'l', 'u', 'v', 'gone'))
      .map(([part, place]) => `${part}=${place}`),
    fc.integer({ min: -1020, max: 1020 }).map(String),
    fc.constantFrom('۱۲٫۵', '1e9', 'Infinity', 'NaN', 'قابل اعتماد', 'Reliable.', 'friendly', '‌'),
    fc.string({ unit: 'binary', maxLength: 12 }),
  ),
  { maxLength: 12 },
);
