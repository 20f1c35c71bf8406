// One-locale views: texts of one language, and answers that count in both, the page's own first.
import { expect, test } from 'vitest';
import { localise } from '../../src/catalogue/localise.ts';
import { grade } from '../../src/domain/quiz/grade.ts';
import { questionView } from '../../src/domain/quiz/view.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { question } from '../../src/schema/quiz.ts';

const parcel = question.parse({
  ...{ id: 'plain-word', type: 'short-text', level: 'recall', outcome: 'o' },
  text: { fa: 'به‌جای «مرسوله»؟', en: 'Instead of “consignment”?' },
  accepted: { fa: ['بسته', 'بستهٔ پستی'], en: ['parcel'] },
  why: { fa: 'ساده است.', en: 'It is plain.' },
  expected: [
    { variants: { fa: ['محموله'], en: ['shipment'] }, why: { fa: 'هنوز اداری است.', en: 'Still officialese.' } },
  ],
});

test('a text stands in one language', () => {
  expect(localise(parcel, 'fa')).toMatchObject({ text: 'به‌جای «مرسوله»؟', why: 'ساده است.' });
  expect(localise([{ a: { fa: 'الف', en: 'A' }, n: 3, none: null }], 'en')).toEqual([{ a: 'A', n: 3, none: null }]);
});

test('the page’s own answer stands first, and one typed before a switch of language counts as it did', () => {
  for (const locale of localeCodes) {
    const words = { true: 'T', false: 'F', section: (id: string) => id };
    const view = questionView(localise(parcel, locale), words);
    expect(view).toMatchObject({ accepted: { 0: locale === 'fa' ? 'بسته' : 'parcel' } });
    for (const typed of ['بسته', 'بستهٔ پستی', 'parcel', 'Parcel']) expect(grade(view, [typed]).right).toBe(true);
    for (const typed of ['محموله', 'shipment', 'box']) expect(grade(view, [typed]).right).toBe(false);
    const [wrong] = grade(view, ['shipment']).verdicts;
    expect(wrong?.why).toBe(locale === 'fa' ? 'هنوز اداری است.' : 'Still officialese.');
  }
});
