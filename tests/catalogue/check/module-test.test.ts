// A module's test next to sound content: what is right is left alone, and what a draft holds cannot be linked to.
import { expect, test } from 'vitest';
import { checkSources } from '../../../tools/check-content/check-content.ts';
import { fixtureContent } from '../../tools/fixture-content.ts';
import { module } from '../../tools/fixture-places.ts';

const question = (id: string, reread: string) => `
  - id: ${id}
    type: true-false
    level: recall
    outcome: greet
    text: { fa: آغاز گفت‌وگو مهم است., en: The beginning matters. }
    answer: true
    reasons:
      true: { fa: درست است؛ آغاز در یاد می‌ماند., en: Right; the beginning is remembered. }
      false: { fa: آغاز در یاد می‌ماند., en: The beginning is remembered. }
    reread: ${reread}`;

/** Two lessons that share the section first-minute, and a test whose questions point to these sections. */
function withTest(...rereads: string[]) {
  const bank = rereads.map((reread, index) => question(`test-${index}`, reread)).join('');
  return new Map(fixtureContent('ambiguous-reference')).set(
    `${module}/test.yaml`,
    `perOutcome: 1\nquestions:${bank}\n`,
  );
}
const told = (sources: ReturnType<typeof withTest>) =>
  checkSources(sources).problems.map(({ slug, file }) => `${slug} ${file}`);

test('a sound test is left alone, and its questions are counted', () => {
  const { problems, counts } = checkSources(withTest('second-minute', 'greeting#first-minute', 'parting#first-minute'));
  expect(problems).toEqual([]);
  expect(counts).toContainEqual({ noun: 'question', number: 3 + 1 + 3 });
});

test('a section of a draft is none that a link could lead to', () => {
  const sources = withTest('first-minute', 'parting#first-minute');
  const lesson = `${module}/02-parting/lesson.yaml`;
  sources.set(lesson, String(sources.get(lesson)).replace('status: published', 'status: draft'));
  // With the other lesson a draft, the id alone is clear again.
  expect(told(sources)).toEqual([`unknown-reference ${module}/test.yaml`]);
});

test('a bank of another shape is told by its schema, and breaks no rule that reads it', () => {
  for (const bank of [
    'perOutcome: 1\n',
    'perOutcome: 1\nquestions: none\n',
    'perOutcome: two\nquestions: [3, null]\n',
  ]) {
    const told = checkSources(withTest('first-minute').set(`${module}/test.yaml`, bank)).problems;
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ slug }) => slug === 'missing-key' || slug === 'wrong-value')).toBe(true);
  }
});
