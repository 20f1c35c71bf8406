// A person who has been here before: their past comes in as they would bring it, by restoring a backup.
import type { Page } from 'playwright-core';
import type { Draft, ItemAnswer, LearnerRecord } from '../../src/domain/records/record.ts';
import { writeBackup } from '../../src/exchange/backup.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { instrumentIn, lessons, optionsOf, saying } from '../real-content.ts';
import { type SiteUnderTest, siteId } from './site.ts';

export interface Past {
  records: LearnerRecord[];
  drafts: Draft[];
}

const instrument = instrumentIn('en');
const questions = lessons.flatMap((lesson) => lesson.questions);
const start = Date.UTC(2026, 10, 1);

/** Answers that bring out every part of a report: levels, a weakest dimension, one set aside, one not known. */
const answers = Object.fromEntries(
  instrument.dimensions.flatMap(({ id: dimension, items }, at) =>
    items.map(({ id }, index): [string, ItemAnswer] => {
      if (dimension === 'CRM') return [id, 'na'];
      if (index === 0 && at % 3 === 1) return [id, 'dk'];
      return [id, at === 0 ? 1 : ((((at + index) % 2) + 2) as ItemAnswer)];
    }),
  ),
);

/** The first lesson finished, with one answer wrong, the second opened; a whole assessment, and another under way. */
export const past: Past = {
  records: [
    { kind: 'lesson.opened', id: 'seed-1', time: start, about: lessons[0]!.id },
    ...lessons[0]!.questions.map((question, index): LearnerRecord => {
      const options = optionsOf(question, 'en');
      const right = index !== 1;
      const response = options.filter((option) => option.correct === right).map(({ id }) => id);
      const score = right ? 1 : 0;
      return {
        kind: 'question.answered',
        id: `seed-q${index}`,
        time: start + index + 1,
        about: question.id,
        response,
        score,
        min: 0,
        max: 1,
        right,
      };
    }),
    { kind: 'lesson.opened', id: 'seed-2', time: start + 100, about: lessons[1]!.id },
    {
      kind: 'assessment.saved',
      id: 'seed-3',
      time: start + 200,
      about: instrument.id,
      version: instrument.version,
      answers,
    },
  ],
  drafts: [
    {
      about: instrument.id,
      time: start + 300,
      value: { version: instrument.version, answers: { LEAD1: 2, LEAD3: 'na' } },
    },
    { about: questions.at(-1)!.id, time: start + 400, value: [optionsOf(questions.at(-1)!, 'en')[0]!.id] },
  ],
};

export async function bring({ records, drafts }: Past, page: Page, site: SiteUnderTest, locale: Locale): Promise<void> {
  const say = saying(locale, 'data');
  const text = writeBackup({ site: siteId, created: new Date(start).toISOString(), records, drafts });
  await page.goto(site.address(`${locale}/data/`));
  await page
    .locator('input[type=file]:enabled')
    .setInputFiles({ name: 'past.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: say('restoreYes'), exact: true }).click();
  await page.getByText(say('restored', { n: records.length }), { exact: true }).waitFor();
}
