// The interface sentences that a certificate uses.
import type { Message, Parameters } from '../../i18n/translate.ts';

export const certificateWords = [
  'loading',
  'notYet',
  'openLessons',
  'openTests',
  'testOf',
  'name',
  'nameHint',
  'needName',
  'noName',
  'print',
  'save',
  'fileMade',
  'sheetTitle',
  'deed',
  'version',
  'selfAttested',
  'completedOnly',
  'trainer',
  'signedOn',
  'sendText',
  'toTeam',
  'fileHolds',
] as const;

export type CertificateWords = Record<(typeof certificateWords)[number], Message>;
export type Say = (key: keyof CertificateWords, parameters?: Parameters) => string;
