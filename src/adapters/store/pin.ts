// Makes and compares PIN checks, with the browser's own cryptography where it has it.

import { plainHash } from '../../domain/profiles/pin.ts';
import type { PinCheck } from '../../domain/profiles/profile.ts';
import { newRecordId } from './store.ts';

const rounds = 100_000;

/** What to keep of a PIN. On plain http there is no WebCrypto: then a plain comparison value. */
export async function pinCheck(pin: string): Promise<PinCheck> {
  const salt = newRecordId();
  const by = globalThis.crypto.subtle ? 'pbkdf2' : 'plain';
  return { salt, hash: (await hashOf(pin, salt, by)) ?? '', by };
}

/** Whether a typed PIN is the kept one. */
export async function pinFits(pin: string, { salt, hash, by }: PinCheck): Promise<boolean> {
  return (await hashOf(pin, salt, by)) === hash;
}

/** Null where the browser cannot make this kind: then nothing fits, and “forgotten” is the way on. */
async function hashOf(pin: string, salt: string, by: PinCheck['by']): Promise<string | null> {
  if (by === 'plain') return plainHash(pin, salt);
  const { subtle } = globalThis.crypto;
  if (!subtle) return null;
  const text = new TextEncoder();
  const key = await subtle.importKey('raw', text.encode(pin), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: text.encode(salt), iterations: rounds };
  const bits = new Uint8Array(await subtle.deriveBits(how, key, 256));
  return Array.from(bits, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
