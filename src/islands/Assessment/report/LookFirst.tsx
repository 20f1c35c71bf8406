// Where to look first: at most three dimensions, each with a practice to begin with and what to read. Alone, no number is shown.
import { For, Show } from 'solid-js';
import type { AdvisedPractice } from '../../../domain/assessment/advice.ts';
import type { SoloReport } from '../../../domain/assessment/solo.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { type MessageGroup, speaker } from '../../../i18n/translate.ts';
import type { InstrumentView, PracticeView } from '../instrument-view.ts';

interface Props {
  locale: Locale;
  words: MessageGroup;
  instrument: InstrumentView;
  practices: Record<string, PracticeView>;
  report: SoloReport;
}

export function LookFirst(props: Props) {
  const say = speaker(props.locale, props.words);
  const dimension = (id: string) => props.instrument.dimensions.find((candidate) => candidate.id === id)!;
  const guard = (id: string) => props.instrument.guards.find((candidate) => candidate.id === id)!;
  const card = (advised: AdvisedPractice) => (
    <Show when={props.practices[advised.practice]}>
      {(practice) => (
        <div class="practice">
          <h4>
            <span class="strength">{say(advised.strength)}</span> {practice().title}
          </h4>
          <p>{practice().why}</p>
          <dl>
            <div>
              <dt>{say('step')}</dt>
              <dd>{practice().step}</dd>
            </div>
            <div>
              <dt>{say('owner')}</dt>
              <dd>{practice().owner}</dd>
            </div>
            <div>
              <dt>{say('evidence')}</dt>
              <dd>{practice().evidence}</dd>
            </div>
            <div>
              <dt>{say('check')}</dt>
              <dd>{practice().check}</dd>
            </div>
            <div>
              <dt>{say('effort')}</dt>
              <dd>{say(`effort${practice().effort}`)}</dd>
            </div>
          </dl>
        </div>
      )}
    </Show>
  );
  return (
    <section aria-labelledby="look-first" class="look-first">
      <h2 id="look-first">{say('lookFirst')}</h2>
      <Show when={props.report.level} fallback={<p>{say('needOverall')}</p>}>
        <Show when={props.report.lookFirst.length > 0} fallback={<p>{say('nothingFirst')}</p>}>
          <p>{say('lookFirstLead')}</p>
          <ol>
            <For each={props.report.lookFirst}>
              {(advice) => (
                <li>
                  <h3>{dimension(advice.dimension).name}</h3>
                  <p>{dimension(advice.dimension).low}</p>
                  <For each={advice.guards}>{(id) => <p class="guard">{guard(id).say}</p>}</For>
                  <For each={advice.practices.slice(0, 1)}>{card}</For>
                  <Show when={advice.practices.length > 1}>
                    <details class="optional">
                      <summary>{say('morePractices')}</summary>
                      <For each={advice.practices.slice(1)}>{card}</For>
                    </details>
                  </Show>
                  <Show when={dimension(advice.dimension).lessons.length > 0}>
                    <p class="learn-more">
                      {say('learnMore')}:{' '}
                      <For each={dimension(advice.dimension).lessons}>
                        {(lesson, index) => (
                          <>
                            {index() > 0 ? ' · ' : ''}
                            <a href={lesson.href}>{lesson.title}</a>
                          </>
                        )}
                      </For>
                    </p>
                  </Show>
                </li>
              )}
            </For>
          </ol>
        </Show>
      </Show>
    </section>
  );
}
