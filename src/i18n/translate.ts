// Fills an interface sentence: placeholders in the page’s own digits, plurals by the rules of the language.

import { type Locale, locales } from './locales.ts';
import { formatNumber } from './number.ts';

export type Message = string | { one: string; other: string };
export type MessageGroup = Readonly<Record<string, Message>>;
export type Parameters = Readonly<Record<string, string | number>>;

/**
 * The sentence of `message` with every `{name}` replaced. A number becomes the locale’s digits; in a message with plural
 * forms the parameter `n` chooses the form. A placeholder without a value stays as it is, so that it is seen and mended.
 */
export function translate(locale: Locale, message: Message, parameters: Parameters = {}): string {
  const sentence = typeof message === 'string' ? message : message[pluralForm(locale, Number(parameters.n ?? 0))];
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(locale, value) : value;
  });
}

function pluralForm(locale: Locale, n: number): 'one' | 'other' {
  return new Intl.PluralRules(locales[locale].intl).select(n) === 'one' ? 'one' : 'other';
}

/** A speaker for one screen: `say('check', { n: 3 })`. `words` holds only the sentences that the screen uses. */
export function speaker<Words extends MessageGroup>(locale: Locale, words: Words) {
  return (key: keyof Words & string, parameters?: Parameters): string =>
    translate(locale, words[key] as Message, parameters);
}

/** The few sentences that an island uses, out of a screen's group. */
export function pick<Keys extends string>(words: MessageGroup, keys: readonly Keys[]): Record<Keys, Message> {
  return Object.fromEntries(
    keys.map((key) => {
      const message = words[key];
      if (message === undefined) throw new Error(`There is no interface sentence "${key}".`);
      return [key, message];
    }),
  ) as Record<Keys, Message>;
}
