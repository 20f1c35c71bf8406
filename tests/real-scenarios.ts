// What the tests know of content/scenarios: the stories, a way to each kind of ending, what a page hands to the island.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { localise } from '../src/catalogue/localise.ts';
import { begin, choose, endingOf, openChoices, type Playing } from '../src/domain/scenario/play.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { pick } from '../src/i18n/translate.ts';
import { scenarioWords } from '../src/islands/Scenario/words.ts';
import { type Scenario, scenario as schema } from '../src/schema/scenario.ts';
import { wordsOf } from './real-content.ts';

const folder = join(import.meta.dirname, '../content/scenarios');

export const scenarios: readonly Scenario[] = readdirSync(folder)
  .sort()
  .map((file) => schema.parse(parse(readFileSync(join(folder, file), 'utf8'))));

export function scenarioCalled(id: string): Scenario {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`There is no content/scenarios/${id}.yaml.`);
  return found;
}

/** The choices of a shortest way to an ending of a kind, as ids. */
export function wayTo(story: Scenario, kind: 'best' | 'fair' | 'poor'): string[] {
  let front: { playing: Playing; way: string[] }[] = [{ playing: begin(story), way: [] }];
  while (front.length > 0) {
    const found = front.find(({ playing }) => story.endings.find(({ id }) => id === endingOf(playing))?.kind === kind);
    if (found) return found.way;
    front = front.flatMap(({ playing, way }) =>
      openChoices(story, playing).flatMap(({ id }) => {
        const next = choose(story, playing, id);
        return next.ok ? [{ playing: next.value, way: [...way, id] }] : [];
      }),
    );
  }
  throw new Error(`${story.id} has no way to an ending of the kind ${kind}.`);
}

/** The playing after some choices; throws where one is refused. */
export function played(story: Scenario, way: readonly string[]): Playing {
  return way.reduce((playing, id) => {
    const next = choose(story, playing, id);
    if (!next.ok) throw new Error(`${story.id}, ${id}: ${next.failure}`);
    return next.value;
  }, begin(story));
}

export function scenarioProps(story: Scenario, locale: Locale, site: string) {
  const { title: _, summary: __, minutes: ___, concepts: ____, lessons: _____, ...view } = localise(story, locale);
  return { locale, site, words: pick(wordsOf(locale, 'scenario'), scenarioWords), story: view };
}
