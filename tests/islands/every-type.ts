// One question of each type as an island gets it, with all that a question can ask for beside its answer.
import type { QuestionView } from '../../src/domain/quiz/question-view.ts';

const common = {
  text: 'Question?',
  points: 1,
  hints: ['A hint'],
  behaviour: { check: 'at-once', confidence: true, reveal: 'answer' },
} as const;
const asked = <Type extends string>(type: Type) => ({ ...common, hints: [...common.hints], id: type, type });
const why = 'Since';
const options = [
  { id: 'r', correct: true, text: 'Right', why },
  { id: 'w', text: 'Wrong', why },
] as const;

export const everyType: QuestionView[] = [
  { ...asked('single'), options: [...options] },
  { ...asked('multiple'), options: [...options] },
  { ...asked('true-false'), options: [...options] },
  { ...asked('ordering'), steps: ['a', 'b'].map((id) => ({ id, text: `Step ${id}`, why })) },
  {
    ...asked('matching'),
    pairs: ['a', 'b'].map((id) => ({ id, left: `Left ${id}`, right: `Right ${id}`, why })),
    extra: [],
  },
  {
    ...asked('categorise'),
    groups: ['g', 'h'].map((id) => ({ id, text: `Group ${id}` })),
    entries: [{ id: 'e', text: 'Entry', group: 'g', why }],
  },
  { ...asked('numeric'), answer: 3, tolerance: 0, why, expected: [] },
  {
    ...asked('word-bank'),
    passage: 'A [gap].',
    gaps: [{ id: 'gap', word: 'w', why }],
    words: ['w', 'x'].map((id) => ({ id, text: `word ${id}` })),
  },
  { ...asked('short-text'), accepted: ['Right'], why, expected: [] },
  { ...asked('spot-mistake'), lines: [{ id: 'l', speaker: 'A', text: 'Line', mistake: true, why }] },
];
