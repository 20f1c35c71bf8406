// Answering a lesson's question as a person does: scroll to it, choose, check.
import type { Locator, Page } from 'playwright-core';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Question } from '../../src/schema/quiz.ts';
import { type OptionUnderTest, optionsOf } from '../real-content.ts';

/** The form of a question, once kept answers are read and it can be checked or answered again. */
export async function openQuestion(page: Page, id: string): Promise<Locator> {
  const form = page.locator(`#q-${id} form`);
  await form.scrollIntoViewIfNeeded();
  await form.locator('.question-actions button:enabled').waitFor();
  return form;
}

/** The `.option` element of one option. */
export const optionIn = (form: Locator, id: string): Locator =>
  form.locator('.option').filter({ has: form.page().locator(`input[value="${id}"]`) });

export async function choose(form: Locator, ids: readonly string[]): Promise<void> {
  for (const id of ids) await form.locator(`input[value="${id}"]`).check();
}

/** Presses “Check answer” and waits for the reasons. */
export async function check(form: Locator): Promise<void> {
  await form.locator('button[type=submit]').click();
  await form.locator('.why').first().waitFor();
}

/** Opens a question, answers it rightly and checks. */
export async function answerRightly(page: Page, question: Question, locale: Locale): Promise<void> {
  const form = await openQuestion(page, question.id);
  await choose(form, idsOf(optionsOf(question, locale), true));
  await check(form);
}

/** The ids of the right (or wrong) options. */
export function idsOf(options: readonly OptionUnderTest[], correct: boolean): string[] {
  return options.filter((option) => option.correct === correct).map(({ id }) => id);
}
