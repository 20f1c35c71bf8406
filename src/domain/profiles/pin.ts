// The PIN of a profile: a guard against picking somebody else's name by mistake, not a secret.
import { latinDigits } from '../language/digits.ts';
import { seedOf } from '../random/seeded.ts';

export const shortestPin = 4;
export const longestPin = 12;

/** The digits of a typed PIN, Persian and Arabic ones as Latin; null where it is no PIN of 4 to 12 digits. */
export function readPin(typed: string): string | null {
  const digits = latinDigits(typed).replace(/\s/g, '');
  return /^\d{4,12}$/.test(digits) ? digits : null;
}

/**
 * A value to compare PINs by where the browser has no WebCrypto (plain http): 64 bits as hex. It hides nothing from anybody
 * who tries; no hash of four digits could.
 */
export function plainHash(pin: string, salt: string): string {
  return [`${salt}:${pin}`, `${pin}:${salt}`].map((text) => seedOf(text).toString(16).padStart(8, '0')).join('');
}
