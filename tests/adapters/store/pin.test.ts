// A PIN is compared, never kept: with the browser's cryptography where there is any, plainly where there is none.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pinCheck, pinFits } from '../../../src/adapters/store/pin.ts';

afterEach(() => vi.unstubAllGlobals());

/** As on plain http: random values, no WebCrypto. */
function withoutWebCrypto() {
  const { crypto } = globalThis;
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
}

describe.each([
  ['with WebCrypto', 'pbkdf2', (): void => undefined],
  ['on plain http', 'plain', withoutWebCrypto],
] as const)('%s', (_, by, prepare) => {
  test('the right PIN fits, no other does', async () => {
    prepare();
    const check = await pinCheck('1234');
    expect(check.by).toBe(by);
    expect(await pinFits('1234', check)).toBe(true);
    for (const wrong of ['1235', '12345', '0000', '']) expect(await pinFits(wrong, check), wrong).toBe(false);
  });
  test('the PIN itself is not kept, and equal PINs do not look equal', async () => {
    prepare();
    const [one, two] = [await pinCheck('48151623'), await pinCheck('48151623')];
    expect(JSON.stringify(one)).not.toContain('48151623');
    expect(one.hash).not.toBe(two.hash);
  });
});

test('a PIN that was set with WebCrypto does not fit where there is none: better asked again than let through', async () => {
  const check = await pinCheck('1234');
  withoutWebCrypto();
  expect(await pinFits('1234', check)).toBe(false);
  expect(await pinFits('', { ...check, hash: '' })).toBe(false);
});
