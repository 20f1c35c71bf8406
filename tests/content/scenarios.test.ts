// The real scenarios as stories: every playing ends soon, all kinds of endings are there, and choices show what comes of them.
import { describe, expect, test } from 'vitest';
import { explore } from '../../src/domain/scenario/graph.ts';
import { begin, choicesIn, choose, endingOf, openChoices, type Playing } from '../../src/domain/scenario/play.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { played, scenarios, wayTo } from '../real-scenarios.ts';

/** The kinds of endings that can still be reached. */
function kindsAfter(story: Scenario, playing: Playing): Set<string> {
  const ending = story.endings.find(({ id }) => id === endingOf(playing));
  if (ending) return new Set([ending.kind]);
  const kinds = openChoices(story, playing).flatMap(({ id }) => {
    const next = choose(story, playing, id);
    return next.ok ? [...kindsAfter(story, next.value)] : [];
  });
  return new Set(kinds);
}

test('there are some', () => expect(scenarios.length).toBeGreaterThanOrEqual(2));

describe.each(scenarios.map((story) => [story.id, story] as const))('%s', (_, story) => {
  const found = explore(story);

  test('whatever is chosen, it ends after a handful of choices', () => {
    expect(found.deadEnds).toEqual([]);
    expect(found.loops).toEqual([]);
    expect(found.longest).not.toBeNull();
    expect(found.longest).toBeLessThanOrEqual(10);
  });

  test.each(['best', 'fair', 'poor'] as const)('a way leads to an ending of the kind %s', (kind) => {
    const way = wayTo(story, kind);
    expect(choicesIn(played(story, way)).map(({ choice }) => choice)).toEqual(way);
  });

  test('the best ending takes more than one good choice', () =>
    expect(wayTo(story, 'best').length).toBeGreaterThanOrEqual(3));

  test('no first choice settles how it ends', () => {
    for (const first of openChoices(story, begin(story))) {
      expect(kindsAfter(story, played(story, [first.id])).size, first.id).toBeGreaterThanOrEqual(2);
    }
  });

  test('one speaker is the learner', () => {
    expect(story.speakers.filter(({ you }) => you)).toHaveLength(1);
  });
});
