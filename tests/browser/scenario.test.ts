// A situation played in a real browser, by keyboard alone: to a good and to a hard ending, over a reload, over the language
// switch, back from an earlier scene; the map and its list; the lines that lead here.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { choicesIn, endingOf } from '../../src/domain/scenario/play.ts';
import { type Locale, localeCodes, otherLocale } from '../../src/i18n/locales.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { lessons, saying } from '../real-content.ts';
import { played, scenarioCalled, scenarios, wayTo } from '../real-scenarios.ts';
import { useSite } from './site.ts';

const site = useSite();
const address = (locale: Locale, story: Scenario) => site.address(`${locale}/scenarios/${story.id}/`);

/** The choice that a way makes at a step, and where it stands on the page. */
function stepOf(story: Scenario, way: readonly string[], at: number) {
  const scene = played(story, way.slice(0, at)).beats.findLast((beat) => beat.kind === 'scene')!.scene;
  const { choices } = story.scenes.find(({ id }) => id === scene)!;
  return choices.find(({ id }) => id === way[at])!;
}

async function open(page: Page, locale: Locale, story: Scenario) {
  await page.goto(address(locale, story));
  await ready(page);
}
const ready = (page: Page) => page.locator('.scenario button:enabled').first().waitFor();
const beats = (page: Page) => page.locator('.talk > .beat').count();

/** Tabs from where the focus is to a sentence and presses Enter; then the focus is on what was said. */
async function chooseByKeyboard(page: Page, story: Scenario, way: readonly string[], at: number, locale: Locale) {
  const { text, said } = stepOf(story, way, at);
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  for (let presses = 0; (await focused()) !== text[locale]; presses++) {
    if (presses > 30) throw new Error(`Tab never comes to “${text[locale]}”.`);
    await page.keyboard.press('Tab');
  }
  const before = await beats(page);
  await page.keyboard.press('Enter');
  const own = page.locator('.talk > .beat').nth(before).locator('.line.you').first();
  await own.waitFor();
  expect(await own.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await own.locator('.words').textContent()).toBe(text[locale]);
  const log = await page.locator('.talk').textContent();
  for (const line of said ?? []) expect(log).toContain(line.text[locale]);
}

async function playByKeyboard(page: Page, story: Scenario, way: readonly string[], locale: Locale, from = 0) {
  for (let at = from; at < way.length; at++) await chooseByKeyboard(page, story, way, at, locale);
}

/** The end as it must be told: the ending, its kind, a reason for each choice. */
async function seeEnd(page: Page, story: Scenario, way: readonly string[], locale: Locale) {
  const say = saying(locale, 'scenario');
  const ending = story.endings.find(({ id }) => id === endingOf(played(story, way)))!;
  const debrief = page.locator('.debrief');
  await debrief.waitFor();
  expect(await page.locator('.talk .ending').textContent()).toContain(ending.title[locale]);
  const told = await debrief.textContent();
  expect(told).toContain(say(ending.kind));
  expect(told).toContain(ending.debrief[locale]);
  expect(await debrief.locator('.reasons > li').count()).toBe(way.length);
  for (let at = 0; at < way.length; at++) expect(told).toContain(stepOf(story, way, at).why[locale]);
  return ending;
}

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'scenario');

  test.each(scenarios.flatMap((story) => (['best', 'poor'] as const).map((kind) => ({ id: story.id, kind, story }))))(
    '$id to an ending of the kind $kind, by keyboard',
    async ({ story, kind }) => {
      const page = await site.visit();
      const way = wayTo(story, kind);
      await open(page, locale, story);
      await playByKeyboard(page, story, way, locale);
      expect((await seeEnd(page, story, way, locale)).kind).toBe(kind);

      const map = page.locator('.path-map');
      expect(await map.locator('> p').textContent()).toBe(say('mapText', { n: 1, total: story.endings.length }));
      const all = story.scenes.length + story.endings.length;
      expect(await map.locator('figure .place').count()).toBe(all);
      expect(await map.locator('.map-list > li').count()).toBe(all);
      const taken = played(story, way).beats.filter((beat) => beat.kind !== 'choice').length;
      expect(await map.locator('figure .place.now').count()).toBe(taken);
      expect(await map.locator('figure > svg > .way.now').count()).toBe(taken - 1);
      expect(await map.locator('.map-list > li.now').count()).toBe(taken);
    },
  );

  test('in the middle: a reload and the other language keep everything, and the playing goes on', async () => {
    const story = scenarioCalled('sales-pressure');
    const way = wayTo(story, 'best');
    const page = await site.visit();
    await open(page, locale, story);
    await playByKeyboard(page, story, way.slice(0, 2), locale);
    const before = await beats(page);

    await page.reload();
    await ready(page);
    expect(await beats(page)).toBe(before);
    expect(await page.locator('.resumed').textContent()).toContain(say('resumed'));

    const other = otherLocale(locale);
    await page.locator('[data-language-switch]').click();
    await page.waitForURL(address(other, story));
    await ready(page);
    expect(await beats(page)).toBe(before);
    for (let at = 0; at < 2; at++) {
      expect(await page.locator('.talk').textContent()).toContain(stepOf(story, way, at).text[other]);
    }
    // The way down to the choices is a link.
    await page.getByRole('link', { name: saying(other, 'scenario')('toNow') }).press('Enter');
    await playByKeyboard(page, story, way, other, 2);
    await seeEnd(page, story, way, other);

    await page.reload();
    await ready(page);
    await seeEnd(page, story, way, other);
    expect(await page.locator('.resumed').count()).toBe(0);
  });

  test('another way from an earlier scene, and again from the start; the map remembers', async () => {
    const story = scenarioCalled('late-delivery');
    const [poor, best] = [wayTo(story, 'poor'), wayTo(story, 'best')];
    const start = story.scenes.find(({ id }) => id === story.start)!;
    const page = await site.visit();
    await open(page, locale, story);
    await playByKeyboard(page, story, poor, locale);
    await seeEnd(page, story, poor, locale);

    const second = stepOf(story, poor, 1);
    const scene = story.scenes.find(({ choices }) => choices.includes(second))!;
    await page
      .getByRole('button', { name: say('fromHereLabel', { title: scene.title[locale] }), exact: true })
      .press('Enter');
    await page.locator('.choices').waitFor();
    const heading = page.locator('.talk h2', { hasText: scene.title[locale] });
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('.talk .line.you').count()).toBe(
      choicesIn(played(story, poor.slice(0, 1))).length +
        scene.lines.filter(({ speaker }) => story.speakers.find(({ id }) => id === speaker)?.you).length,
    );

    await page.getByRole('button', { name: say('startOver'), exact: true }).press('Enter');
    await page.locator('.talk h2', { hasText: start.title[locale] }).waitFor();
    expect(await beats(page)).toBe(1);
    await playByKeyboard(page, story, best, locale);
    const ending = await seeEnd(page, story, best, locale);

    const map = page.locator('.path-map');
    expect(await map.locator('> p').textContent()).toBe(say('mapText', { n: 2, total: story.endings.length }));
    expect(await map.locator('figure .place.before').count()).toBeGreaterThan(0);
    const line = say('endingNamed', { kind: say(ending.kind), title: ending.title[locale] });
    expect(await map.locator('.map-list > li.now', { hasText: line }).count()).toBe(1);
  });

  test('choices wait for kept records, and are large enough to touch', async () => {
    const page = await site.visit();
    await open(page, locale, scenarios[0]!);
    for (const box of await Promise.all((await page.locator('.choice').all()).map((choice) => choice.boundingBox()))) {
      expect(box!.height).toBeGreaterThanOrEqual(44);
      expect(box!.width).toBeLessThanOrEqual(390);
    }
  });

  test('lessons lead to their situations, the course map to all, and the situations back', async () => {
    const page = await site.visit();
    for (const story of scenarios) {
      for (const id of story.lessons) {
        const lesson = lessons.find((candidate) => candidate.id === id)!;
        await page.goto(site.address(`${locale}/${lesson.path}`));
        const line = page.locator('.lesson-scenario a', { hasText: story.title[locale] });
        expect(await line.getAttribute('href')).toBe(new URL(address(locale, story)).pathname);
        await page.goto(address(locale, story));
        const back = page.locator('.scenario-ways').getByRole('link', { name: lesson.title[locale], exact: true });
        expect(await back.getAttribute('href')).toBe(new URL(site.address(`${locale}/${lesson.path}`)).pathname);
      }
    }
    await page.goto(site.address(`${locale}/learn/`));
    await page.getByRole('link', { name: say('fromMap'), exact: true }).click();
    await page.waitForURL(site.address(`${locale}/scenarios/`));
    for (const story of scenarios) await page.getByRole('link', { name: story.title[locale], exact: true }).waitFor();
  });

  test('without JavaScript the first scene and its choices can be read', async () => {
    const page = await site.visit({ javaScriptEnabled: false });
    for (const story of scenarios) {
      await page.goto(address(locale, story));
      const first = story.scenes.find(({ id }) => id === story.start)!;
      const seen = (await page.locator('main').textContent())!.replace(/\s+/g, ' ');
      const open = first.choices.filter(({ when }) => when.length === 0);
      const texts = [...first.lines, ...open].map(({ text }) => text[locale].replace(/\s+/g, ' '));
      for (const text of [...texts, say('noScript')]) expect(seen).toContain(text);
      expect(await page.locator('.scenario button:enabled').count()).toBe(0);
      for (const part of await page.locator('.choice, .talk, main noscript > p').all()) {
        expect(await part.isVisible()).toBe(true);
      }
    }
  });
});
