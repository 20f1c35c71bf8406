// The result of one person: first a sentence, then the figure, where to look first, then the detail, and what it is not.
import { createMemo, createSignal, For, onMount, Show } from 'solid-js';
import { soloReport } from '../../../domain/assessment/solo.ts';
import type { AssessmentSaved } from '../../../domain/records/record.ts';
import { formatDate } from '../../../i18n/date.ts';
import { formatList } from '../../../i18n/list.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { type MessageGroup, speaker } from '../../../i18n/translate.ts';
import { type InstrumentView, itemPlaces, type PracticeView } from '../instrument-view.ts';
import { DimensionBars } from './DimensionBars.tsx';
import { DimensionDetail } from './DimensionDetail.tsx';
import { LevelScale } from './LevelScale.tsx';
import { LookFirst } from './LookFirst.tsx';

interface Props {
  locale: Locale;
  words: MessageGroup;
  survey: MessageGroup;
  instrument: InstrumentView;
  practices: Record<string, PracticeView>;
  record: AssessmentSaved;
  edit: () => void;
  again: () => void;
}

export function Report(props: Props) {
  const { instrument } = props;
  const say = speaker(props.locale, props.words);
  const report = createMemo(() => soloReport(instrument, props.record.answers));
  const [organisation, setOrganisation] = createSignal('');
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());

  const levelOf = (level: number) => instrument.levels.find((candidate) => candidate.level === level)!;
  const nameOf = (id: string) => instrument.dimensions.find((dimension) => dimension.id === id)?.name ?? id;
  const names = (ids: readonly string[]) => formatList(props.locale, ids.map(nameOf));
  const headline = () => {
    const level = report().level;
    if (!level) return say('noOverall');
    const { name } = levelOf(level.level);
    const sketch = say('sketch', { level: name });
    return level.weakestLink.length === 0
      ? sketch
      : say('heldBack', { level: sketch, dimension: names(level.weakestLink) });
  };
  const unknown = () => itemPlaces(instrument).filter(({ item }) => report().unknownItems.includes(item.id));
  const quality = () => {
    const { flags, lowInformation } = report().quality;
    return [
      ...(flags.invariance ? [say('qualityRun')] : []),
      ...(flags.inconsistency ? [say('qualityClash')] : []),
      ...(lowInformation ? [say('qualityLow')] : []),
    ];
  };

  return (
    <article class="report">
      <header>
        <p class="quiet">
          {say('title')} · {say('made', { title: instrument.title, date: formatDate(props.locale, props.record.time) })}
        </p>
        <Show when={organisation()}>
          <p class="organisation">
            <bdi>{organisation()}</bdi>
          </p>
        </Show>
        <h2 ref={heading} tabIndex={-1} class="headline">
          {headline()}
        </h2>
        <Show
          when={report().level}
          fallback={
            <p>
              {say('noOverallWhy', {
                n: instrument.minimum.dimensions,
                scored: report().score.scored,
                applicable: report().score.applicable,
              })}
            </p>
          }
        >
          {(level) => (
            <>
              <p class="summary">{levelOf(level().level).line}</p>
              <LevelScale
                locale={props.locale}
                words={props.words}
                instrument={instrument}
                overall={level().overall}
                level={level().level}
              />
              <Show when={level().weakestLink.length > 0}>
                <p>
                  {say('rawLevel', { level: levelOf(level().raw).name })}{' '}
                  {say('gateWeakest', { dimensions: names(level().weakestLink) })}
                </p>
              </Show>
              <details class="optional">
                <summary>{say('howMade')}</summary>
                <p>{say('howOverall', { n: report().score.scored })}</p>
              </details>
            </>
          )}
        </Show>
        <For each={quality()}>{(sentence) => <p class="quality-note">{sentence}</p>}</For>
      </header>

      <section aria-labelledby="not-this" class="not-this">
        <h3 id="not-this">{say('notThis')}</h3>
        <ul>
          <For each={instrument.limits}>{(limit) => <li>{limit}</li>}</For>
        </ul>
      </section>

      <LookFirst
        locale={props.locale}
        words={props.words}
        instrument={instrument}
        practices={props.practices}
        report={report()}
      />

      <section aria-labelledby="dimensions">
        <h2 id="dimensions">{say('dimensions')}</h2>
        <DimensionBars locale={props.locale} words={props.words} instrument={instrument} report={report()} />
        <For each={instrument.dimensions}>
          {(dimension) => (
            <DimensionDetail
              locale={props.locale}
              words={props.words}
              survey={props.survey}
              instrument={instrument}
              dimension={dimension}
              report={report()}
              answers={props.record.answers}
            />
          )}
        </For>
      </section>

      <section aria-labelledby="ask">
        <h2 id="ask">{say('ask')}</h2>
        <p>{say('askLead')}</p>
        <dl class="ask">
          <For
            each={instrument.dimensions.filter(({ id }) => report().dimensionLevels.some((level) => level.id === id))}
          >
            {(dimension) => (
              <div>
                <dt>{dimension.name}</dt>
                <dd>{dimension.ask}</dd>
              </div>
            )}
          </For>
        </dl>
      </section>

      <Show when={unknown().length > 0}>
        <section aria-labelledby="unknown">
          <h2 id="unknown">{say('unknown')}</h2>
          <p>{say('unknownLead')}</p>
          <ul>
            <For each={unknown()}>{({ item }) => <li>{item.text}</li>}</For>
          </ul>
        </section>
      </Show>

      <footer class="no-print report-actions">
        <label>
          {say('organisation')}
          <input
            type="text"
            autocomplete="organization"
            maxLength={120}
            aria-describedby="organisation-hint"
            onInput={(event) => setOrganisation(event.currentTarget.value)}
          />
        </label>
        <p id="organisation-hint" class="quiet">
          {say('organisationHint')}
        </p>
        <div class="actions">
          <button type="button" onClick={() => print()}>
            {say('print')}
          </button>
          <button type="button" class="quiet-button" onClick={() => props.edit()}>
            {say('edit')}
          </button>
          <button type="button" class="quiet-button" onClick={() => props.again()}>
            {say('again')}
          </button>
        </div>
      </footer>
    </article>
  );
}
