// Why a chosen file cannot be restored, in a sentence a person can act on.
import type { BackupFailure } from '../../exchange/backup.ts';
import type { Parameters } from '../../i18n/translate.ts';
import type { DataWords } from './words.ts';

type Say = (key: keyof DataWords, parameters?: Parameters) => string;

/** The sentence for a refused file; `largest` is the size limit in bytes. */
export function refusal(failure: BackupFailure | 'too-large' | 'unreadable', largest: number, say: Say): string {
  const tooLarge = () => say('tooLarge', { n: largest / 1024 / 1024 });
  if (failure === 'unreadable') return say('unreadable');
  if (failure === 'too-large') return tooLarge();
  switch (failure.reason) {
    case 'too-large':
      return tooLarge();
    case 'not-a-backup':
      return say('notBackup');
    case 'damaged-header':
      return say('damagedHeader');
    case 'newer-version':
      return say('newerVersion', { version: failure.version });
    case 'other-site':
      return say('otherSite', { site: failure.site });
  }
}
