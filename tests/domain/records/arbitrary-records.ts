// Arbitrary records and drafts, of every known kind and of kinds that a later version may bring.
import fc from 'fast-check';
import type { Draft, LearnerRecord } from '../../../src/domain/records/record.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const envelope = {
  id: fc.stringMatching(/^[0-9a-f]{4,32}$/),
  // Close together, so that equal times are common; and real ones.
  time: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1.7e12, max: 1.9e12 })),
  about: fc.oneof(fc.constantFrom('promises', 'credibility', 'late-parcel', 'organisation'), text),
};

/** JSON as it stands in a file: no -0, and no `__proto__` key, which a backup refuses. */
export const anyJson: fc.Arbitrary<unknown> = fc
  .json()
  .filter((json) => !json.includes('__proto__'))
  .map((json) => JSON.parse(json.replaceAll('-0', '0')) as unknown);

const itemAnswer = fc.constantFrom(0, 1, 2, 3, 4, 'na', 'dk');
const fraction = fc.integer({ min: 0, max: 6 }).map((sixths) => sixths / 6);
const graded = { score: fraction, min: fc.constant(0), max: fc.constant(1), right: fc.boolean() };

export const anyRecord: fc.Arbitrary<LearnerRecord> = fc.oneof(
  fc.record({ kind: fc.constant('lesson.opened' as const), ...envelope }),
  fc.record({
    kind: fc.constant('question.answered' as const),
    ...envelope,
    response: fc.array(text, { maxLength: 4 }),
    ...graded,
  }),
  fc.record(
    {
      kind: fc.constant('question.answered' as const),
      ...envelope,
      response: fc.array(text, { maxLength: 4 }),
      ...graded,
      try: fc.integer({ min: 1, max: 4 }),
      confidence: fc.constantFrom(1, 2, 3),
      place: fc.constantFrom('lesson', 'review'),
    },
    { requiredKeys: ['kind', 'id', 'time', 'about', 'response', 'score', 'min', 'max', 'right'] },
  ),
  fc.record({
    kind: fc.constant('module.tested' as const),
    ...envelope,
    seed: fc.nat(),
    answers: fc.array(fc.record({ question: text, response: fc.array(text, { maxLength: 3 }), ...graded }), {
      maxLength: 3,
    }),
    share: fraction,
    passMark: fc.option(fraction),
  }),
  fc.record(
    {
      kind: fc.constant('scenario.choice' as const),
      ...envelope,
      run: text,
      scene: text,
      choice: text,
      ending: text,
    },
    { requiredKeys: ['kind', 'id', 'time', 'about', 'run', 'scene', 'choice'] },
  ),
  fc.record(
    {
      kind: fc.constant('note.written' as const),
      ...envelope,
      note: fc.constantFrom('n1', 'n2', 'n3'),
      text: fc.string({ unit: 'grapheme', maxLength: 20 }),
      quote: fc.record({ section: text, text: fc.string({ unit: 'grapheme', maxLength: 20 }) }),
    },
    { requiredKeys: ['kind', 'id', 'time', 'about', 'note', 'text'] },
  ),
  fc.record({
    kind: fc.constant('goal.set' as const),
    ...envelope,
    readyBy: fc.constantFrom('', '2026-12-01', '2027-03-20'),
  }),
  fc.record({
    kind: fc.constant('assessment.saved' as const),
    ...envelope,
    version: fc.constant('1.0.0'),
    answers: fc.dictionary(fc.stringMatching(/^[A-Z]{2,7}[1-9]$/), itemAnswer),
  }),
  fc.record({ kind: fc.constantFrom('badge.given', 'story.told-again'), ...envelope, more: anyJson }),
) as fc.Arbitrary<LearnerRecord>;

export const anyRecords: fc.Arbitrary<LearnerRecord[]> = fc.uniqueArray(anyRecord, {
  selector: ({ id }) => id,
  maxLength: 12,
});

export const anyDrafts: fc.Arbitrary<Draft[]> = fc.uniqueArray(
  fc.record({ about: envelope.about, time: envelope.time, value: anyJson }),
  { selector: ({ about }) => about, maxLength: 4 },
);
