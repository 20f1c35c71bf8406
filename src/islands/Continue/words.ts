// The interface sentences that the button of the home page uses; the page hands over these and no others.
import type { Message } from '../../i18n/translate.ts';

export const continueWords = ['begin', 'resume', 'allDone', 'review'] as const;

export type ContinueWords = Record<(typeof continueWords)[number], Message>;
