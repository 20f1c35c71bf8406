// Every kind of page and screen, and how a person comes to it: what must hold for all of them is asked of each.
import type { Page } from 'playwright-core';
import type { Locale } from '../../src/i18n/locales.ts';
import { lessons, optionsOf } from '../real-content.ts';
import { played, scenarioCalled, wayTo } from '../real-scenarios.ts';
import { check, choose, openQuestion } from './quiz.ts';

export interface PageType {
  name: string;
  /** The address inside the site. */
  path: (locale: Locale) => string;
  /** What must be there before the page is whole. */
  whole?: string;
  /** What is there besides for a person with a past (seed.ts), once it is read. */
  known?: string;
  /** What a person does on the page to see this screen. */
  act?: (page: Page, locale: Locale) => Promise<void>;
}

const lesson = lessons[2]!;
const assessment = 'assess/organisation/';
const moduleTest = 'learn/building-trust/test/';

/** Through a test, answering what is answered by choosing with whatever stands first; the rest is left open. */
async function toHandIn(page: Page): Promise<void> {
  await page.locator('.start button').first().click();
  await page.locator('.test-question').waitFor();
  const steps = page.locator('.steps li');
  const total = await steps.count();
  for (let n = 0; n < total; n++) {
    await steps.nth(n).locator('[aria-current]').waitFor();
    const choice = page.locator('.test-question .option input').first();
    if (await choice.isVisible()) await choice.check();
    await page.locator('.test-question > .actions button').nth(1).click();
  }
  await page.locator('.hand-in').waitFor();
}
const story = scenarioCalled('sales-pressure');
const way = wayTo(story, 'best');

export const pageTypes: readonly PageType[] = [
  { name: 'gate', path: () => '' },
  {
    name: 'home',
    path: (locale) => `${locale}/`,
    whole: 'astro-island:not([ssr])',
    known: '.continue-note:not(:empty)',
  },
  {
    name: 'course map',
    path: (locale) => `${locale}/learn/`,
    whole: 'astro-island:not([ssr])',
    known: '.module-star .filled',
  },
  { name: 'lesson', path: (locale) => `${locale}/${lesson.path}` },
  {
    name: 'lesson with checked questions',
    path: (locale) => `${locale}/${lesson.path}`,
    act: async (page, locale) => {
      for (const [index, question] of lesson.questions.entries()) {
        const form = await openQuestion(page, question.id);
        const options = optionsOf(question, locale).filter(({ correct }) => correct === (index % 2 === 0));
        await choose(form, [options[0]!.id]);
        await check(form);
      }
      // “Choose first” stands under a question that was sent without an answer.
      const last = await openQuestion(page, lesson.questions.at(-1)!.id);
      await last.locator('.question-actions button').click();
      await last.locator('button[type=submit]').click();
      await last.locator('.choose-first:not(:empty)').waitFor();
    },
  },
  {
    name: 'lesson with an open definition',
    path: (locale) => `${locale}/${lesson.path}`,
    act: async (page) => {
      await page.locator('.term').first().click();
      await page.locator('.definition:popover-open').waitFor();
    },
  },
  {
    name: 'lesson with open notes',
    path: (locale) => `${locale}/${lesson.path}`,
    act: async (page) => {
      await page.locator('.notes summary').scrollIntoViewIfNeeded();
      await page.locator('.notes summary').click();
      await page.locator('.note-form').waitFor();
    },
  },
  { name: 'start of a module test', path: (locale) => `${locale}/${moduleTest}`, whole: '.start button:enabled' },
  {
    name: 'question of a module test',
    path: (locale) => `${locale}/${moduleTest}`,
    whole: '.start button:enabled',
    act: async (page) => {
      await page.locator('.start button').first().click();
      await page.locator('.test-question').waitFor();
    },
  },
  {
    name: 'module test before handing in',
    path: (locale) => `${locale}/${moduleTest}`,
    whole: '.start button:enabled',
    act: toHandIn,
  },
  {
    name: 'result of a module test',
    path: (locale) => `${locale}/${moduleTest}`,
    whole: '.start button:enabled',
    act: async (page) => {
      await toHandIn(page);
      await page.locator('.hand-in button').click();
      await page.locator('.test-result').waitFor();
    },
  },
  { name: 'assessments', path: (locale) => `${locale}/assess/` },
  {
    name: 'start of an assessment',
    path: (locale) => `${locale}/${assessment}`,
    whole: '.start button:enabled',
    known: '.start .plain-button',
    act: async (page) => page.locator('.questionnaire summary').click(),
  },
  {
    name: 'question of an assessment',
    path: (locale) => `${locale}/${assessment}#LEAD2`,
    whole: '.item',
    act: async (page) => page.locator('.item input').first().check(),
  },
  {
    name: 'question that a dimension may be set aside at',
    path: (locale) => `${locale}/${assessment}#CRM1`,
    whole: '.item .block',
  },
  { name: 'review of an assessment', path: (locale) => `${locale}/${assessment}#review`, whole: '.review' },
  {
    name: 'report',
    path: (locale) => `${locale}/${assessment}#result`,
    whole: '.report .look-first',
    act: async (page) => {
      for (const summary of await page.locator('.report summary').all())
        if (await summary.isVisible()) await summary.click();
    },
  },
  { name: 'situations', path: (locale) => `${locale}/scenarios/` },
  { name: 'situation', path: (locale) => `${locale}/scenarios/${story.id}/`, whole: '.choice:enabled' },
  {
    name: 'situation after its end',
    path: (locale) => `${locale}/scenarios/${story.id}/`,
    whole: '.choice:enabled',
    act: async (page, locale) => {
      for (const [at, id] of way.entries()) {
        const { beats } = played(story, way.slice(0, at));
        const scene = beats.findLast((beat) => beat.kind === 'scene')!.scene;
        const choice = story.scenes.find((one) => one.id === scene)!.choices.find((one) => one.id === id)!;
        await page.getByRole('button', { name: choice.text[locale], exact: true }).click();
      }
      await page.locator('.path-map').waitFor();
    },
  },
  { name: 'review of questions', path: (locale) => `${locale}/review/`, whole: '.today h2' },
  {
    name: 'my learning',
    path: (locale) => `${locale}/my-learning/`,
    whole: '.go-on a',
    act: async (page) => {
      for (const summary of await page.locator('.my-learning summary').all()) await summary.click();
    },
  },
  { name: 'certificate', path: (locale) => `${locale}/certificate/`, whole: '.open-steps a' },
  { name: 'trainer’s page', path: (locale) => `${locale}/learn/team/`, whole: 'astro-island:not([ssr])' },
  { name: 'about', path: (locale) => `${locale}/about/` },
  {
    name: 'your data',
    path: (locale) => `${locale}/data/`,
    whole: '.data button.quiet-button:enabled',
    act: async (page) => page.locator('.data section:last-of-type button.quiet-button').click(),
  },
  { name: 'missing page', path: (locale) => `${locale}/nothing-here/` },
];
