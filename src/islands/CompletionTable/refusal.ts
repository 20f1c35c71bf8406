// Why a file is no row of the table, in a sentence that stands after its name.
import type { CompletionFailure } from '../../exchange/completion.ts';
import type { Say } from './words.ts';

export function refusal(failure: CompletionFailure | 'too-large' | 'unreadable', say: Say): string {
  if (failure === 'unreadable') return say('unreadable');
  if (failure === 'too-large') return say('tooLarge');
  switch (failure.reason) {
    case 'too-large':
      return say('tooLarge');
    case 'not-a-completion':
      return say('notCompletion');
    case 'damaged':
      return say('damaged');
    case 'newer-version':
      return say('newerVersion', { version: failure.version });
    case 'other-site':
      return say('otherSite', { site: failure.site });
  }
}
