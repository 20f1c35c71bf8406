// Reads a number as people type it: Persian, Arabic and Latin digits, both decimal separators, thousands separated or not.
import { latinDigits } from './digits.ts';

/**
 * The number, or null when the text is not one, or too long a one to be held. «٫» and «.» are decimal separators; «٬», «’», a space and a half-space separate
 * thousands. A comma («،» or ",") separates thousands where groups of three follow it throughout, else it is a decimal separator.
 * A percent sign and a trailing word are not part of a number: the unit stands beside the field.
 */
export function readNumber(text: string): number | null {
  const plain = latinDigits(text)
    .trim()
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/[٬’'\s\u200c\u00a0\u202f]/g, '')
    .replace(/٫/g, '.')
    .replace(/،/g, ',');
  const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain);
  const number = grouped ? plain.replace(/,/g, '') : plain.replace(/^([+-]?\d*),(\d+)$/, '$1.$2');
  const value = /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(number) ? Number(number) : null;
  return Number.isFinite(value) ? value : null;
}
