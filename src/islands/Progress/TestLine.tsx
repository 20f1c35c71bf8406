// The test of a module on the course map, after its lessons: not taken, the best share so far, passed.
import { Show } from 'solid-js';
import { standing } from '../../domain/records/attempts.ts';
import type { ModuleTested } from '../../domain/records/record.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatPercent } from '../../i18n/number.ts';
import { type Message, speaker } from '../../i18n/translate.ts';

export interface MapTest {
  href: string;
  selfCheck: boolean;
}

interface Props {
  locale: Locale;
  words: Record<'test' | 'testSelf' | 'testNew' | 'testBest' | 'testPassed', Message>;
  test: MapTest;
  attempts: ModuleTested[];
}

export function TestLine(props: Props) {
  const say = speaker(props.locale, props.words);
  const now = () => standing(props.attempts);
  const passed = () => now().passed && !props.test.selfCheck;
  return (
    <div class="test-line" classList={{ passed: passed() }}>
      <a href={props.test.href}>{say(props.test.selfCheck ? 'testSelf' : 'test')}</a>
      <p class="test-state">
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" />
          <Show when={now().best}>
            <path d={passed() ? 'm4.8 8.3 2.3 2.3 4.2-4.8' : 'M8 4.5V8h2.5'} />
          </Show>
        </svg>
        <Show when={now().best} fallback={say('testNew')}>
          {(best) => (
            <>
              <Show when={passed()}>{say('testPassed')} · </Show>
              {say('testBest', { share: formatPercent(props.locale, best().share) })}
            </>
          )}
        </Show>
      </p>
    </div>
  );
}
