// Without JavaScript everything can be read: both languages at the gate, lessons with terms and questions, the questionnaire.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localeCodes, locales } from '../../src/i18n/locales.ts';
import { instrumentIn, lessons, lessonsOf, optionsOf, saying } from '../real-content.ts';
import { useSite } from './site.ts';

const site = useSite();
const read = async (path: string) => {
  const page = await site.visit({ javaScriptEnabled: false });
  await page.goto(site.address(path));
  return page;
};
/** Fails unless every one of the texts can be seen on the page. */
async function seeAll(page: Page, texts: readonly string[]) {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count
  const body = await page.locator('body').innerText();
  const seen = body.replace(/\s+/g, ' ');
  expect(texts.filter((text) => !seen.includes(text.replace(/\s+/g, ' ').trim()))).toEqual([]);
}

test('the gate offers both languages and stays where it is', async () => {
  const page = await read('');
  for (const code of localeCodes) {
    const link = page.getByRole('link', { name: locales[code].name });
    expect(await link.isVisible()).toBe(true);
    expect(await link.getAttribute('hreflang')).toBe(code);
    await link.click();
    expect(page.url()).toBe(site.address(`${code}/`));
    await page.goto(site.address());
    expect(page.url()).toBe(site.address());
  }
});

describe.each(localeCodes)('in %s', (locale) => {
  test.each(lessons.map(({ id, path }) => [id, path]))('lesson %s is whole', async (id, path) => {
    const page = await read(`${locale}/${path}`);
    const lesson = lessons.find((candidate) => candidate.id === id)!;
    await seeAll(page, [
      lesson.title[locale],
      lesson.summary[locale],
      saying(locale, 'quiz')('noScript'),
      saying(locale, 'lesson')('tomorrow'),
      ...lesson.questions.flatMap((question) => [
        question.text[locale],
        ...optionsOf(question, locale).map(({ text }) => text),
      ]),
    ]);
    const prose = await page.locator('.prose > section, .prose > p, .prose > aside').count();
    expect(prose).toBeGreaterThan(3);
    expect(await page.locator('form button:enabled').count(), 'nothing can be pressed that would do nothing').toBe(0);
  });

  test('a term opens its definition, and closes it', async () => {
    const page = await read(`${locale}/${lessonsOf('building-trust')[0]!.path}`);
    const term = page.locator('.term').first();
    const definition = page.locator(`#${await term.getAttribute('popovertarget')}`);
    expect(await definition.isVisible()).toBe(false);
    await term.focus();
    await page.keyboard.press('Enter');
    await definition.waitFor();
    expect((await definition.textContent())!.length).toBeGreaterThan(20);
    await page.keyboard.press('Escape');
    await definition.waitFor({ state: 'hidden' });
  });

  test('the questionnaire of the assessment can be read', async () => {
    const page = await read(`${locale}/assess/organisation/`);
    const instrument = instrumentIn(locale);
    await page.locator('.questionnaire summary').click();
    await seeAll(page, [
      instrument.title,
      instrument.notice,
      saying(locale, 'assess')('noScript'),
      ...instrument.dimensions.flatMap(({ name, items }) => [name, ...items.map(({ text }) => text)]),
    ]);
    expect(await page.locator('.assessment button:enabled').count()).toBe(0);
  });

  test('the course map links to every lesson', async () => {
    const page = await read(`${locale}/learn/`);
    await seeAll(
      page,
      lessons.flatMap(({ title, summary }) => [title[locale], summary[locale]]),
    );
    for (const { title, path } of lessons) {
      const link = page.locator('.lessons').getByRole('link', { name: title[locale], exact: true });
      expect(await link.getAttribute('href')).toBe(new URL(site.address(`${locale}/${path}`)).pathname);
    }
  });

  test('home leads on, “your data” says what it needs, a missing page leads back', async () => {
    const page = await read(`${locale}/`);
    expect(await page.locator('.continue .button').getAttribute('href')).toContain(`${locale}/${lessons[0]!.path}`);
    await page.goto(site.address(`${locale}/data/`));
    await seeAll(page, [saying(locale, 'data')('noScript')]);
    await page.goto(site.address(`${locale}/nothing-here/`));
    await seeAll(
      page,
      localeCodes.map((code) => saying(code, 'missing')('title')),
    );
    expect(site.forgive(/404 \(Not Found\)/)).toHaveLength(1);
  });
});
