// Why a chosen file cannot be restored, in a sentence a person can act on.
import { type BackupFailure, largestBackup } from '../../exchange/backup.ts';
import type { Parameters } from '../../i18n/translate.ts';

type Say = (key: string, parameters?: Parameters) => string;

export function refusal(failure: BackupFailure | 'too-large' | 'unreadable', say: Say): string {
  if (failure === 'unreadable') return say('unreadable');
  if (failure === 'too-large') return say('tooLarge', { n: largestBackup / 1024 / 1024 });
  switch (failure.reason) {
    case 'too-large':
      return say('tooLarge', { n: largestBackup / 1024 / 1024 });
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
