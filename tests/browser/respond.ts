// Giving a response to a question of any type through the controls that a person uses: options, lists, fields, buttons.
import type { Locator } from 'playwright-core';
import type { QuestionView } from '../../src/domain/quiz/question-view.ts';
import type { Response } from '../../src/domain/quiz/response.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { saying } from '../real-content.ts';

/** Fills in the form of `question` until its answer is `response`. The form may hold another answer before. */
export async function respond(form: Locator, question: QuestionView, response: Response, locale: Locale) {
  switch (question.type) {
    case 'numeric':
    case 'short-text':
      return form.locator('input[type=text]').fill(response[0] ?? '');
    case 'matching':
    case 'categorise':
    case 'word-bank': {
      for (const entry of response) await form.locator(`select:has(option[value="${entry}"])`).selectOption(entry);
      return;
    }
    case 'ordering': {
      const say = saying(locale, 'quiz');
      const texts = response.map((id) => question.steps.find((step) => step.id === id)!.text);
      for (const [place, text] of texts.entries()) {
        const shown = async () => {
          const parts = await form.locator('.part-text').allTextContents();
          return parts.indexOf(text);
        };
        // One press too few is better seen than one too many: the list is read anew before each.
        while ((await shown()) > place)
          await form.getByRole('button', { name: say('moveUp', { text }), exact: true }).click();
      }
      return;
    }
    case 'multiple': {
      for (const box of await form.locator('input[type=checkbox]').all())
        await box.setChecked(response.includes(await box.inputValue()));
      return;
    }
    default: {
      for (const id of response) await form.locator(`input[value="${id}"]`).check();
    }
  }
}
