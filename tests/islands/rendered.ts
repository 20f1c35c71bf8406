// HTML from a server, parsed, and what a reader finds in it.
import { type Document, Window } from 'happy-dom';
import { expect } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';

export function parsed(html: string): Document {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document;
}

/** The text as it is read: one space between words. */
export const textOf = (document: Document): string => document.body.textContent.replace(/\s+/g, ' ').trim();

/** Fails unless the text is complete: no empty placeholder, no hole, no letters of the other language. */
export function expectReadable(document: Document, locale: Locale): void {
  const text = textOf(document);
  expect(text).not.toMatch(/\{\w+\}|undefined|\[object|NaN|null/);
  if (locale === 'en') expect(text).not.toMatch(/[؀-ۿ]/);
  else expect(text).not.toMatch(/[0-9]|[A-Za-z]{2,}(?: [A-Za-z]{2,}){3,}/);
  expect(document.querySelectorAll('[style]')).toHaveLength(0);
}
