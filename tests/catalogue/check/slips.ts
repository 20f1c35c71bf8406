// Shows what a rule of Persian spelling finds: “what stands there → what should”, or what stands there alone.
import { expect } from 'vitest';
import type { PersianRule } from '../../../src/catalogue/check/persian/slip.ts';

export function found(rule: PersianRule, text: string): string[] {
  return rule(text).map(({ at, length, wanted }) => {
    const slip = text.slice(at, at + length);
    return wanted === undefined ? slip : `${slip} → ${wanted}`;
  });
}

/** Whether a rule leaves a text alone. */
export function stays(rule: PersianRule, text: string): boolean {
  return rule(text).length === 0;
}

/** Puts every wish of a rule into the text: the result must be without slips. */
export function expectMended(rule: PersianRule, text: string): void {
  const mended = rule(text).reduceRight(
    (rest, { at, length, wanted }) =>
      wanted === undefined ? rest : rest.slice(0, at) + wanted + rest.slice(at + length),
    text,
  );
  expect(rule(mended), mended).toEqual([]);
}
