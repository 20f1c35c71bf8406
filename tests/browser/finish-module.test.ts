// An employee works through “Building trust”: a wrong answer, its reason, again, the right one; and everything is still there
// after a reload, on the course map, on the home page and in the other language.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { formatList } from '../../src/i18n/list.ts';
import { type Locale, localeCodes, otherLocale } from '../../src/i18n/locales.ts';
import type { Question } from '../../src/schema/quiz.ts';
import { type LessonUnderTest, lessons, lessonsOf, optionsOf, saying } from '../real-content.ts';
import { check, choose, idsOf, openQuestion, optionIn } from './quiz.ts';
import { settled } from './settled.ts';
import { useSite } from './site.ts';

const site = useSite();
const moduleId = 'building-trust';
const all = lessonsOf(moduleId);
const [first] = all as [LessonUnderTest];

/** Once wrong, with the reason read, then right. */
async function answerTwice(page: Page, question: Question, locale: Locale) {
  const say = saying(locale, 'quiz');
  const options = optionsOf(question, locale);
  const [wrong] = options.filter((option) => !option.correct);
  const right = options.filter((option) => option.correct);
  const answer = formatList(
    locale,
    right.map(({ text }) => text.replace(/\.$/, '')),
  );
  const form = await openQuestion(page, question.id);
  const announced = () => form.locator('[role=status]').textContent();

  await choose(form, [wrong!.id]);
  await check(form);
  const wrongOption = await optionIn(form, wrong!.id).locator('.why').textContent();
  expect(wrongOption).toContain(`${say('wrong')}. ${wrong!.why}`);
  for (const { id, why } of right) {
    const word = say(question.type === 'multiple' ? 'missed' : 'answer');
    expect(await optionIn(form, id).locator('.why').textContent()).toContain(`${word}. ${why}`);
  }
  expect(await announced()).toBe(say('announceWrong', { answer }));

  await form.getByRole('button', { name: say('again'), exact: true }).click();
  await form.locator('button[type=submit]').waitFor();
  expect(await form.locator('.why').count()).toBe(0);
  expect(await form.locator('input:checked').count()).toBe(0);
  await choose(form, idsOf(options, true));
  await check(form);
  for (const { id, why } of right) {
    expect(await optionIn(form, id).locator('.why').textContent()).toContain(`${say('right')}. ${why}`);
  }
  expect(await announced()).toBe(say('announceRight', { answer }));
}

/** What the course map says of the module and its lessons. */
async function seeFinishedMap(page: Page, locale: Locale) {
  const say = saying(locale, 'learn');
  const module = page.locator(`#${moduleId}`);
  await module
    .getByRole('img', { name: say('starLabel', { n: all.length, total: all.length }), exact: true })
    .waitFor();
  expect(await module.locator('.module-star .filled').count()).toBe(8);
  const states = await module.locator('.lesson-state').allTextContents();
  expect(states).toEqual(
    all.map(({ questions, minutes }) =>
      [
        say('stateFinished'),
        say('score', { right: questions.length, total: questions.length }),
        say('minutes', { n: minutes }),
      ].join(' · '),
    ),
  );
}

describe.each(localeCodes)('in %s', (locale) => {
  test('the module is finished, and stays so', async () => {
    const page = await site.visit();
    const say = { quiz: saying(locale, 'quiz'), home: saying(locale, 'home'), learn: saying(locale, 'learn') };
    const home = page.locator('.continue .button');

    await page.goto(site.address(`${locale}/`));
    expect(await home.textContent()).toBe(say.home('begin'));
    await home.click();
    expect(page.url()).toBe(site.address(`${locale}/${first.path}`));

    for (const lesson of all) {
      await page.waitForURL(site.address(`${locale}/${lesson.path}`));
      for (const question of lesson.questions) await answerTwice(page, question, locale);
      const total = lesson.questions.length;
      expect(await page.locator('.quiz-end').textContent()).toBe(say.quiz('done', { total, right: total }));
      await settled(page);
      if (lesson === first) {
        // One lesson done: home leads to the next one.
        await page.goto(site.address(`${locale}/`));
        await page.getByText(all[1]!.title[locale], { exact: true }).waitFor();
        expect(await home.textContent()).toBe(say.home('resume'));
        await home.click();
      } else await page.locator('.turn .next').click();
    }

    await page.goto(site.address(`${locale}/learn/`));
    await seeFinishedMap(page, locale);
    await page.reload();
    await seeFinishedMap(page, locale);

    await page.goto(site.address(`${locale}/`));
    const more = lessons.length > all.length;
    await page.locator('.continue .button', { hasText: say.home(more ? 'resume' : 'review') }).waitFor();
    if (!more) expect(await page.locator('.continue-note').textContent()).toBe(say.home('allDone'));

    await page.goto(site.address(`${locale}/learn/`));
    await page.locator('[data-language-switch]').click();
    await page.waitForURL(site.address(`${otherLocale(locale)}/learn/`));
    await seeFinishedMap(page, otherLocale(locale));
  });

  test('the other language has the same answers, also the one that is not sent yet', async () => {
    const page = await site.visit();
    const [answered, open, untouched] = first.questions as [Question, Question, Question];
    await page.goto(site.address(`${locale}/${first.path}`));
    const [wrong] = idsOf(optionsOf(answered, locale), false);
    const form = await openQuestion(page, answered.id);
    await choose(form, [wrong!]);
    await check(form);
    const chosen = optionsOf(open, locale).at(-1)!.id;
    await choose(await openQuestion(page, open.id), [chosen]);
    await settled(page);

    for (const language of [otherLocale(locale), locale]) {
      await page.locator('[data-language-switch]').click();
      await page.waitForURL(site.address(`${language}/${first.path}`));
      const sent = await openQuestion(page, answered.id);
      const { why } = optionsOf(answered, language).find(({ id }) => id === wrong)!;
      expect(await optionIn(sent, wrong!).locator('.why').textContent()).toContain(why);
      const unsent = await openQuestion(page, open.id);
      expect(await unsent.locator(`input[value="${chosen}"]`).isChecked()).toBe(true);
      expect(await unsent.locator('.why').count()).toBe(0);
      expect(await page.locator(`#q-${untouched.id} input:checked`).count()).toBe(0);
      const say = saying(language, 'quiz');
      const total = first.questions.length;
      expect(await page.locator('.quiz-end').textContent()).toBe(say('some', { answered: 1, total }));
    }
  });

  test('a choice made before the script has come is kept', async () => {
    const page = await site.visit();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.address(`${locale}/${first.path}`));
    const [question] = first.questions as [Question];
    const chosen = optionsOf(question, locale).at(-1)!.id;
    const input = page.locator(`#q-${question.id} input[value="${chosen}"]`);
    await input.check();
    release();
    await openQuestion(page, question.id);
    expect(await input.isChecked()).toBe(true);
    await page.locator(`#q-${question.id} button`).click();
    await page.locator(`#q-${question.id} .why`).first().waitFor();
  });
});
