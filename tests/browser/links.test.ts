// What must hold for every built page, read from the files: links and fragments resolve, a language keeps to itself, the policy is
// strict, headings and directions are right.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { type Locale, localeCodes, locales, otherLocale } from '../../src/i18n/locales.ts';
import { readSite, siteAddress } from '../../tools/site-config.ts';
import { type BuiltPage, builtPages } from './built-pages.ts';
import { builtSite } from './site.ts';

const built = builtSite();
const { origin } = siteAddress(readSite());
const pages = builtPages(built);
const names = pages.map((page): [string, BuiltPage] => [page.file, page]);
const speaking = pages.flatMap((page) => (page.locale ? [{ ...page, locale: page.locale }] : []));
const namesOfSpeaking = speaking.map((page): [string, (typeof speaking)[number]] => [page.file, page]);
/** Answers that count when typed are compared and, but for the first, never shown: one typed before a switch of language is met after it. */
const typedAnswers = /"(?:accepted|variants)":\[1,\[(?:\[0,"(?:[^"\\]|\\.)*"\],?)*\]\]/g;
const pageAt = new Map(pages.map((page) => [page.address, page]));

/** Everything in a page that names another file, as an absolute address. */
function references(page: BuiltPage): { address: URL; element: Element }[] {
  const attributes = ['href', 'src', 'component-url', 'renderer-url', 'before-hydration-url'];
  return attributes.flatMap((attribute) =>
    [...page.document.querySelectorAll(`[${attribute}]`)].map((element) => ({
      address: new URL(element.getAttribute(attribute)!, new URL(page.address, origin)),
      element,
    })),
  );
}

/** The text of an element without what stands in an element of another language. */
function textIn(element: Element, locale: Locale): string {
  const own = [...element.childNodes].map((child) => {
    if (child.nodeType === 3) return child.textContent;
    if (child.nodeType !== 1) return '';
    const inner = child as unknown as Element;
    if (['SCRIPT', 'STYLE'].includes(inner.tagName)) return '';
    const lang = inner.getAttribute('lang');
    return lang && lang !== locale ? '' : ` ${textIn(inner, locale)} `;
  });
  return own.join('');
}

/** Persian letters in English, or a run of four English words in Persian: names and licences are shorter. */
const foreign = { en: /[؀-ۿ]+/g, fa: /\b[A-Za-z]{2,}(?:[ ,]+[A-Za-z]{2,}){3,}/g };

test('there is a site to look at', () => {
  expect(pages.length).toBeGreaterThan(20);
  for (const locale of localeCodes) expect(speaking.filter((page) => page.locale === locale).length).toBeGreaterThan(9);
});

test('both languages have the same pages', () => {
  const inside = (locale: Locale) =>
    speaking.filter((page) => page.locale === locale).map(({ file }) => file.slice(locale.length));
  expect(inside('fa')).toEqual(inside('en'));
});

describe.each(names)('%s', (_, page) => {
  test('every link and file inside the site is there', () => {
    const missing = references(page)
      .filter(({ address }) => address.origin === origin)
      .filter(({ address }) => {
        const path = decodeURIComponent(address.pathname);
        if (!path.startsWith(built.base)) return true;
        const target = pageAt.get(path);
        if (!target) return path.endsWith('/') || !existsSync(join(built.folder, path.slice(built.base.length)));
        const fragment = decodeURIComponent(address.hash.slice(1));
        return fragment !== '' && !target.document.getElementById(fragment);
      })
      .map(({ address }) => address.href);
    expect(missing).toEqual([]);
  });

  test('nothing comes from another origin', () => {
    const outside = references(page).filter(
      ({ address, element }) => address.origin !== origin && element.tagName !== 'A',
    );
    expect(outside.map(({ address }) => address.href)).toEqual([]);
  });

  test('the policy is in force before anything else, and strict', () => {
    const [charset, policy] = page.document.head.children;
    expect(charset!.getAttribute('charset')).toBe('utf-8');
    expect(policy!.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    const rules = policy!.getAttribute('content')!;
    expect(rules).not.toMatch(/unsafe|\*|https?:|data:/);
    for (const rule of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "script-src 'self' 'sha256-"]) {
      expect(rules).toContain(rule);
    }
  });

  test('no style attribute, no event attribute', () => {
    const elements = [...page.document.querySelectorAll('*')];
    const found = elements.filter((element) =>
      [...element.attributes].some(({ name }) => name === 'style' || name.startsWith('on')),
    );
    expect(found.map((element) => element.outerHTML.slice(0, 100))).toEqual([]);
  });

  test('no id twice', () => {
    const ids = [...page.document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('one heading of the first level', () => {
    // The 404 page stands in every language until its script shows the one of the address; each has its own heading.
    const expected = page.file === '404.html' ? localeCodes.length : 1;
    expect(page.document.querySelectorAll('h1').length).toBe(expected);
  });

  test('language, direction and title are set', () => {
    const { documentElement } = page.document;
    const locale = page.locale ?? 'fa';
    expect(documentElement.getAttribute('lang')).toBe(locale);
    expect(documentElement.getAttribute('dir')).toBe(locales[locale].dir);
    expect(page.document.title.length).toBeGreaterThan(3);
    // Whatever turns the language turns the direction too, unless it is inline.
    const turned = [...page.document.querySelectorAll('body [lang]')].filter(
      (element) => element.getAttribute('lang') !== locale && !['BDI', 'SPAN'].includes(element.tagName),
    );
    const wrong = turned.filter(
      (element) => element.getAttribute('dir') !== locales[element.getAttribute('lang') as Locale].dir,
    );
    expect(wrong.map((element) => element.outerHTML.slice(0, 100))).toEqual([]);
  });
});

describe.each(namesOfSpeaking)('%s', (_, page) => {
  const { locale } = page;
  const other = otherLocale(locale);

  test('leads to its own language, and by the switch to its twin in the other', () => {
    const links = [...page.document.querySelectorAll('a[href]')].filter(
      (link) => !link.getAttribute('href')!.startsWith('#'),
    );
    const home = `${built.base}${locale}/`;
    const away = links.filter((link) => !new URL(link.getAttribute('href')!, origin).pathname.startsWith(home));
    expect(away.map((link) => link.getAttribute('href'))).toEqual([
      page.address.replace(home, `${built.base}${other}/`),
    ]);
    expect(away[0]!.hasAttribute('data-language-switch')).toBe(true);
    expect(away[0]!.getAttribute('hreflang')).toBe(other);
  });

  test('holds no words of the other language that are not marked as such', () => {
    const { documentElement, title } = page.document;
    expect(textIn(documentElement, locale).match(foreign[locale])).toBeNull();
    expect(title.match(foreign[locale])).toBeNull();
    const attributes = [...page.document.querySelectorAll('[aria-label], [title], [alt], meta[content]')]
      .filter((element) => !element.hasAttribute('http-equiv') && !element.closest(`[lang="${other}"]`))
      .flatMap((element) => ['aria-label', 'title', 'alt', 'content'].map((name) => element.getAttribute(name) ?? ''));
    expect(attributes.filter((text) => text.match(foreign[locale]))).toEqual([]);
  });

  test('hands its islands one language', () => {
    const props = [...page.document.querySelectorAll('astro-island')].map(
      (island) => island.getAttribute('props') ?? '',
    );
    for (const text of props) expect(text.replace(typedAnswers, '').match(foreign[locale])).toBeNull();
    for (const text of props) expect(text).not.toMatch(/"(fa|en)":\[/);
  });
});
