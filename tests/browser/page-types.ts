// Every kind of page and screen, and how a person comes to it: what must hold for all of them is asked of each.
import type { Page } from 'playwright-core';
import type { Locale } from '../../src/i18n/locales.ts';
import { lessons, optionsOf } from '../real-content.ts';
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
  { name: 'about', path: (locale) => `${locale}/about/` },
  {
    name: 'your data',
    path: (locale) => `${locale}/data/`,
    whole: '.data button.quiet-button:enabled',
    act: async (page) => page.locator('.data button.quiet-button').click(),
  },
  { name: 'missing page', path: (locale) => `${locale}/nothing-here/` },
];
