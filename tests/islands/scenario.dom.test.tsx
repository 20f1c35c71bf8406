// A situation over a store: each choice is one record, what was played comes back, going back and starting again, edited stories.
import { fireEvent, render, waitFor } from '@solidjs/testing-library';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/adapters/store/open.ts';
import { mapOf } from '../../src/domain/scenario/map.ts';
import { endingOf } from '../../src/domain/scenario/play.ts';
import { formatList } from '../../src/i18n/list.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import Scenario from '../../src/islands/Scenario/index.tsx';
import { saying } from '../real-content.ts';
import { played, scenarioCalled, scenarioProps, wayTo } from '../real-scenarios.ts';

const story = scenarioCalled('late-delivery');
const best = wayTo(story, 'best');
const poor = wayTo(story, 'poor');
const sceneOf = (way: readonly string[], at: number) =>
  played(story, way.slice(0, at)).beats.findLast((beat) => beat.kind === 'scene')!.scene;
const choiceOf = (way: readonly string[], at: number) =>
  story.scenes.find(({ id }) => id === sceneOf(way, at))!.choices.find(({ id }) => id === way[at])!;

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'scenario');

  async function open(site: string) {
    const { container, unmount } = render(() => <Scenario {...scenarioProps(story, locale, site)} />);
    await waitFor(() => expect(container.querySelector('button:not([disabled])')).not.toBeNull());
    const log = () => container.querySelector('[role=log]')!;
    const button = (name: string) => {
      const found = [...container.querySelectorAll('button')].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
      );
      if (!found) throw new Error(`No button “${name}”.`);
      return found;
    };
    return {
      container,
      unmount,
      log,
      button,
      beats: () => log().children.length,
      async choose(way: readonly string[], from = 0) {
        for (let at = from; at < way.length; at++) {
          const before = log().children.length;
          fireEvent.click(button(choiceOf(way, at).text[locale]));
          await waitFor(() => expect(log().children.length).toBeGreaterThan(before));
        }
      },
    };
  }
  const records = async (site: string) => (await openStore(site)).about([story.id]);

  test('each choice is one record; the last one names the ending; consequences come before reasons', async () => {
    const site = `played-${locale}`;
    const screen = await open(site);
    for (let at = 0; at < best.length; at++) {
      await screen.choose(best.slice(0, at + 1), at);
      const { said, why } = choiceOf(best, at);
      for (const { text } of said ?? []) expect(screen.log().textContent).toContain(text[locale]);
      if (at + 1 < best.length) expect(screen.container.textContent).not.toContain(why[locale]);
    }
    const kept = await records(site);
    expect(kept).toMatchObject(
      best.map((choice, at) => ({ kind: 'scenario.choice', about: story.id, scene: sceneOf(best, at), choice })),
    );
    expect(new Set(kept.map((record) => (record as { run?: string }).run)).size).toBe(1);
    const ending = endingOf(played(story, best));
    expect(kept.map((record) => (record as { ending?: string }).ending)).toEqual([
      ...best.slice(1).map(() => undefined),
      ending,
    ]);
    const debrief = screen.container.querySelector('.debrief')!;
    expect(debrief.textContent).toContain(say('best'));
    for (let at = 0; at < best.length; at++) expect(debrief.textContent).toContain(choiceOf(best, at).why[locale]);
  });

  test('after a choice the focus is on what was chosen, and what is new is read out', async () => {
    const screen = await open(`focus-${locale}`);
    expect(screen.log().getAttribute('aria-live')).toBe('off');
    await screen.choose(best.slice(0, 1));
    expect(document.activeElement?.textContent).toContain(choiceOf(best, 0).text[locale]);
    expect(screen.log().getAttribute('aria-live')).toBe('polite');
  });

  test('the log grows: what stands there is not written anew', async () => {
    const screen = await open(`grows-${locale}`);
    const before = [...screen.log().children];
    await screen.choose(best.slice(0, 2));
    expect([...screen.log().children].slice(0, before.length)).toEqual(before);
    expect(screen.log().children[0]).toBe(before[0]);
  });

  test('a second press on the same sentence is not a second choice', async () => {
    const site = `twice-${locale}`;
    const screen = await open(site);
    const button = screen.button(choiceOf(best, 0).text[locale]);
    fireEvent.click(button);
    fireEvent.click(button);
    await waitFor(() => expect(screen.beats()).toBe(played(story, best.slice(0, 1)).beats.length));
    expect(await records(site)).toHaveLength(1);
  });

  test('an unfinished playing comes back, and says so; it goes on in the same run', async () => {
    const site = `resumed-${locale}`;
    const first = await open(site);
    await first.choose(best.slice(0, 2));
    first.unmount();
    const again = await open(site);
    expect(again.beats()).toBe(played(story, best.slice(0, 2)).beats.length);
    expect(again.container.querySelector('.resumed')?.textContent).toContain(say('resumed'));
    await again.choose(best, 2);
    expect(again.container.querySelector('.resumed')).toBeNull();
    const runs = new Set((await records(site)).map((record) => (record as { run?: string }).run));
    expect(runs.size).toBe(1);
  });

  test('back to a scene, on another way: the earlier ending stays on the map', async () => {
    const site = `back-${locale}`;
    const screen = await open(site);
    await screen.choose(poor);
    const start = story.scenes.find(({ id }) => id === story.start)!;
    fireEvent.click(screen.button(say('fromHereLabel', { title: start.title[locale] })));
    await waitFor(() => expect(screen.container.querySelector('.debrief')).toBeNull());
    expect(screen.beats()).toBe(1);
    expect(document.activeElement?.textContent).toBe(start.title[locale]);
    expect(await records(site)).toHaveLength(poor.length);
    await screen.choose(best);
    expect(await records(site)).toHaveLength(poor.length + best.length);

    const list = screen.container.querySelector('.map-list')!;
    const { endings } = story;
    const reached = [endingOf(played(story, best)), endingOf(played(story, poor))];
    for (const ending of endings) {
      const line = say('endingNamed', { kind: say(ending.kind), title: ending.title[locale] });
      expect(list.textContent?.includes(line), ending.id).toBe(reached.includes(ending.id));
    }
    expect(screen.container.querySelector('.path-map > p')?.textContent).toBe(
      say('mapText', { n: 2, total: endings.length }),
    );
    expect(list.querySelectorAll('li')).toHaveLength(story.scenes.length + endings.length);
    expect(screen.container.querySelectorAll('figure .place')).toHaveLength(story.scenes.length + endings.length);
    expect(screen.container.querySelectorAll('figure .place.now')).toHaveLength(
      played(story, best).beats.filter(({ kind }) => kind !== 'choice').length,
    );
    // The list says what the lines of the figure show: where each scene leads.
    const scenes = mapOf(story).places.filter(({ kind }) => kind === 'scene');
    const numbers = [...new Set(start.choices.map(({ to }) => to))].map((to) =>
      say('sceneNumber', { n: scenes.findIndex(({ id }) => id === to) + 1 }),
    );
    const leads = say('leadsTo', { list: formatList(locale, numbers) });
    expect(list.querySelector('li .quiet')?.textContent).toBe(`${say('now')} · ${leads}`);
  });

  test('again from the start is a run of its own, recorded once something is chosen', async () => {
    const site = `again-${locale}`;
    const screen = await open(site);
    await screen.choose(poor);
    fireEvent.click(screen.button(say('startOver')));
    await waitFor(() => expect(screen.beats()).toBe(1));
    await screen.choose(best.slice(0, 1));
    const runs = (await records(site)).map((record) => (record as { run?: string }).run);
    expect(new Set(runs).size).toBe(2);
    expect(runs.at(-1)).not.toBe(runs[0]);
  });

  test('a story that was edited since says so, and goes on from where the playing still stands', async () => {
    const site = `edited-${locale}`;
    const store = await openStore(site);
    const run = { kind: 'scenario.choice', about: story.id, run: 'r' } as const;
    await store.append({ ...run, scene: sceneOf(best, 0), choice: best[0]! });
    await store.append({ ...run, scene: sceneOf(best, 1), choice: 'no-longer-there' });
    const screen = await open(site);
    expect(screen.container.querySelector('.edited')?.textContent).toContain(say('edited'));
    expect(screen.beats()).toBe(played(story, best.slice(0, 1)).beats.length);
    await screen.choose(best, 1);
    expect(screen.container.querySelector('.edited')).toBeNull();
    expect(screen.container.querySelector('.debrief')).not.toBeNull();
  });

  test('what another tab chooses is followed', async () => {
    const site = `tabs-${locale}`;
    const screen = await open(site);
    const store = await openStore(site);
    await store.append({
      kind: 'scenario.choice',
      about: story.id,
      run: 'other-tab',
      scene: sceneOf(best, 0),
      choice: best[0]!,
    });
    await waitFor(() => expect(screen.beats()).toBe(played(story, best.slice(0, 1)).beats.length));
  });

  test('without storage the page says how long choices last', async () => {
    const screen = await open(`memory-${locale}`);
    expect(screen.container.querySelector('.storage-note')?.textContent).toBe(say('memory'));
  });
});
