// A PIN is 4 to 12 digits of any of the three scripts; its plain comparison value tells PINs apart.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainHash, readPin } from '../../../src/domain/profiles/pin.ts';

describe('a typed PIN', () => {
  test.each([
    ['1234', '1234'],
    ['۱۲۳۴', '1234'],
    ['٠٠٠٧', '0007'],
    [' 12 34 ', '1234'],
    ['123456789012', '123456789012'],
  ])('%s is %s', (typed, pin) => expect(readPin(typed)).toBe(pin));

  test.each(['', '123', '1234567890123', '12a4', '۱۲۳', '12-34', '１２３４'])('%s is none', (typed) =>
    expect(readPin(typed)).toBeNull(),
  );
});

test('the comparison value of a PIN depends on every digit and on the salt', () => {
  const hashes = Array.from({ length: 10_000 }, (_, n) => plainHash(String(n).padStart(4, '0'), 'salt'));
  expect(new Set(hashes).size).toBe(10_000);
  expect(plainHash('1234', 'salt')).not.toBe(plainHash('1234', 'other'));
  fc.assert(
    fc.property(fc.string(), fc.string(), (pin, salt) => {
      expect(plainHash(pin, salt)).toMatch(/^[0-9a-f]{16}$/);
      expect(plainHash(pin, salt)).toBe(plainHash(pin, salt));
    }),
  );
});
