// One dimension, opened: how its score was made, what lowered its level, the answers behind it.
import { For, Show } from 'solid-js';
import type { SoloReport } from '../../../domain/assessment/solo.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { formatNumber } from '../../../i18n/number.ts';
import { type MessageGroup, speaker } from '../../../i18n/translate.ts';
import { answerWord } from '../answer-word.ts';
import type { Answers } from '../answers.ts';
import type { DimensionView, InstrumentView } from '../instrument-view.ts';

interface Props {
  locale: Locale;
  words: MessageGroup;
  survey: MessageGroup;
  instrument: InstrumentView;
  dimension: DimensionView;
  report: SoloReport;
  answers: Answers;
}

export function DimensionDetail(props: Props) {
  const say = speaker(props.locale, props.words);
  const saySurvey = speaker(props.locale, props.survey);
  const { dimension, instrument } = props;
  const score = () => props.report.score.dimensions.find(({ id }) => id === dimension.id)!;
  const level = () => props.report.dimensionLevels.find(({ id }) => id === dimension.id);
  const levelName = (number: number) => instrument.levels.find((candidate) => candidate.level === number)!.name;
  const critical = dimension.items.find((item) => item.critical);
  const middle = Math.ceil(instrument.levels.length / 2);
  const counts = () => ({ n: score().answered, applicable: score().applicable });
  return (
    <details class="dimension-detail" name="dimension">
      <summary>
        <b>{dimension.name}</b>{' '}
        <Show
          when={level()}
          fallback={
            <span class="quiet">{say(score().status === 'not-applicable' ? 'notApplicable' : 'insufficient')}</span>
          }
        >
          {(known) => (
            <span class="quiet">
              {formatNumber(props.locale, Math.round(known().score))} · {levelName(known().level)}
            </span>
          )}
        </Show>
      </summary>
      <p>{dimension.about}</p>
      <Show
        when={level()}
        fallback={
          <Show when={score().status === 'insufficient'}>
            <p>{say('insufficientWhy', counts())}</p>
          </Show>
        }
      >
        {(known) => (
          <>
            <Show when={known().level !== middle}>
              <p>{known().level < middle ? dimension.low : dimension.high}</p>
            </Show>
            <Show when={known().gated}>
              <p class="guard">
                {say('gateCritical', {
                  raw: levelName(known().raw),
                  level: levelName(known().level),
                  item: critical?.text ?? '',
                })}
              </p>
            </Show>
            <p class="quiet">
              {say('howMade')} {say('howDimension', counts())}
            </p>
          </>
        )}
      </Show>
      <h3>{say('yourAnswers')}</h3>
      <ul class="review-items">
        <For each={dimension.items}>
          {(item) => (
            <li>
              <span>{item.text}</span> <b>{answerWord(props.answers[item.id], instrument, saySurvey)}</b>
            </li>
          )}
        </For>
      </ul>
      <Show when={dimension.lessons.length > 0}>
        <p class="learn-more">
          {say('learnMore')}:{' '}
          <For each={dimension.lessons}>
            {(lesson, index) => (
              <>
                {index() > 0 ? ' · ' : ''}
                <a href={lesson.href}>{lesson.title}</a>
              </>
            )}
          </For>
        </p>
      </Show>
    </details>
  );
}
