// What is due today, in a sentence; or, with the same care, that nothing is and when something will be.
import { Match, onMount, Switch } from 'solid-js';
import { formatDay } from '../../i18n/day.ts';
import type { Locale } from '../../i18n/locales.ts';
import { speaker } from '../../i18n/translate.ts';
import type { Plan } from './plan.ts';
import type { ReviewWords } from './words.ts';

interface Props {
  locale: Locale;
  words: ReviewWords;
  plan: Plan;
  /** The questions answered just now, and whether the first try was right. */
  done: ReadonlyMap<string, boolean>;
  /** True where an answer was begun and not checked. */
  begun: boolean;
  map: string;
  start: () => void;
}

export function Today(props: Props) {
  const say = speaker(props.locale, props.words);
  const next = () => {
    const { next } = props.plan;
    return next && say('nextDue', { date: formatDay(props.locale, next.date), n: next.questions });
  };
  // After a review the last button is gone: whoever reads by ear or key stands at the top of what came of it.
  let heading: HTMLHeadingElement | undefined;
  onMount(() => {
    if (props.done.size > 0) heading?.focus();
  });
  const right = () => [...props.done.values()].filter(Boolean).length;
  const outcome = () => (right() === props.done.size ? 'doneAll' : right() > 0 ? 'doneSome' : 'doneNone');
  return (
    <div class="today">
      <Switch>
        <Match when={props.done.size > 0 && props.plan.due.length === 0}>
          <h2 ref={heading} tabIndex={-1}>
            {say('done')}
          </h2>
          <p>{say(outcome(), { n: props.done.size, right: right() })}</p>
          <p>{next()}</p>
        </Match>
        <Match when={props.plan.due.length > 0}>
          <h2 ref={heading} tabIndex={-1}>
            {say('dueNow', { n: props.plan.due.length })}
          </h2>
          <p>{say('dueText')}</p>
          <button type="button" onClick={() => props.start()}>
            {say(props.begun || props.done.size > 0 ? 'resume' : 'start')}
          </button>
        </Match>
        <Match when={props.plan.next}>
          <h2>{say('nothingDue')}</h2>
          <p>{next()}</p>
          <a class="button quiet-button" href={props.map}>
            {say('toCourse')}
          </a>
        </Match>
        <Match when={true}>
          <h2>{say('nothingYet')}</h2>
          <p>{say('nothingYetText')}</p>
          <a class="button" href={props.map}>
            {say('toCourse')}
          </a>
        </Match>
      </Switch>
    </div>
  );
}
