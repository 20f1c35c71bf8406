// A text with gaps: what is a gap, what is text, and that nothing of the text is lost.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapsIn, passageParts } from '../../../src/domain/quiz/passage.ts';

test('texts and gaps in turn', () => {
  expect(passageParts('اگر سفارش [when] آماده نمی‌شود، [who].')).toEqual([
    { text: 'اگر سفارش ' },
    { text: '[when]', gap: 'when' },
    { text: ' آماده نمی‌شود، ' },
    { text: '[who]', gap: 'who' },
    { text: '.' },
  ]);
  expect(passageParts('[a][b-2]')).toEqual([
    { text: '[a]', gap: 'a' },
    { text: '[b-2]', gap: 'b-2' },
  ]);
  expect(passageParts('')).toEqual([]);
});

test.each(['no gap', '[Two Words]', '[]', '[a', 'a]', '[-a]', '[a_b]', '[یک]', '[a ]'])('%j has no gap', (passage) =>
  expect(gapsIn(passage)).toEqual([]),
);

test('the parts make the whole passage again', () => {
  const bit = fc.constantFrom('[', ']', 'a', 'gap-1', ' ', 'متن', '\n', '[x]');
  fc.assert(
    fc.property(
      fc.array(bit).map((bits) => bits.join('')),
      (passage) => {
        const parts = passageParts(passage);
        expect(parts.map(({ text }) => text).join('')).toBe(passage);
        expect(parts.every(({ text, gap }) => text !== '' && (gap === undefined || text === `[${gap}]`))).toBe(true);
      },
    ),
  );
});
