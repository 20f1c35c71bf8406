// Latin digits in Persian prose. Inside a Latin word or address they stay: B2B, example.org/2026.
import { type PersianRule, slipsAt } from './slip.ts';

const latinRun = /[A-Za-z0-9](?:[A-Za-z0-9._:/@#?=&%+-]*[A-Za-z0-9])?/g;

/** Every number in Latin digits that is not part of a Latin word: «ISO 9001» is «ISO ۹۰۰۱». */
export const latinDigit: PersianRule = (text) =>
  slipsAt('latin-digit', text, latinRun, ([run]) => {
    if (!/[0-9]/.test(run) || /[A-Za-z]/.test(run)) return null;
    return {
      wanted: run
        .replace(/(?<=[0-9])\.(?=[0-9])/g, '٫')
        .replace(/[0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x30 + 0x06f0)),
    };
  });
