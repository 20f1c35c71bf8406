// Mastery as a figure: a row a module, a cell a lesson, filled as far as it is known; the same as a table behind it.
import { For, Match, Switch } from 'solid-js';
import { type Locale, locales } from '../../i18n/locales.ts';
import { formatPercent } from '../../i18n/number.ts';
import { speaker } from '../../i18n/translate.ts';
import type { LessonStanding, ModuleStanding, Standing } from './learning.ts';
import type { MyLearningWords } from './words.ts';

interface Props {
  locale: Locale;
  words: MyLearningWords;
  modules: ModuleStanding[];
}

const cell = { width: 44, height: 28, gap: 8 };
const standings: readonly Standing[] = ['new', 'learning', 'mastered', 'review-due'];
export const standingWords = {
  new: 'stateNew',
  learning: 'stateLearning',
  mastered: 'stateMastered',
  'review-due': 'stateReviewDue',
} as const;

export function MasteryFigure(props: Props) {
  const say = speaker(props.locale, props.words);
  const rtl = locales[props.locale].dir === 'rtl';
  return (
    <figure class="mastery">
      <figcaption>
        <b>{say('figure')}</b> <span class="quiet">{say('figureNote')}</span>
      </figcaption>
      <ul class="mastery-rows">
        <For each={props.modules}>
          {({ module, lessons, mastered }) => {
            const width = lessons.length * (cell.width + cell.gap) - cell.gap;
            const place = (index: number) => (rtl ? lessons.length - 1 - index : index) * (cell.width + cell.gap);
            return (
              <li>
                <span class="mastery-module">{module.title}</span>
                <span class="quiet">{say('masteredOf', { n: mastered, total: lessons.length })}</span>
                <svg
                  viewBox={`-1 -1 ${width + 2} ${cell.height + 2}`}
                  width={width + 2}
                  height={cell.height + 2}
                  aria-hidden="true"
                >
                  <For each={lessons}>{(lesson, index) => <Cell lesson={lesson} x={place(index())} rtl={rtl} />}</For>
                </svg>
              </li>
            );
          }}
        </For>
      </ul>
      <ul class="mastery-key">
        <For each={standings}>
          {(standing) => (
            <li>
              <svg viewBox={`-1 -1 ${cell.width + 2} ${cell.height + 2}`} width="32" height="21" aria-hidden="true">
                <Shape standing={standing} value={standing === 'learning' ? 0.5 : 1} x={0} rtl={rtl} />
              </svg>
              {say(standingWords[standing])}
            </li>
          )}
        </For>
      </ul>
      <details class="optional">
        <summary>{say('table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('columnLesson')}</th>
              <th scope="col">{say('columnState')}</th>
              <th scope="col">{say('columnValue')}</th>
              <th scope="col">{say('columnDue')}</th>
            </tr>
          </thead>
          <For each={props.modules}>
            {({ module, lessons }) => (
              <tbody>
                <tr>
                  <th scope="rowgroup" colSpan={4}>
                    {module.title}
                  </th>
                </tr>
                <For each={lessons}>
                  {(lesson) => (
                    <tr>
                      <th scope="row">
                        <a href={lesson.href}>{lesson.title}</a>
                      </th>
                      <td>{say(standingWords[lesson.standing])}</td>
                      <td>{lesson.standing === 'new' ? '–' : formatPercent(props.locale, lesson.mastery.value)}</td>
                      <td>{lesson.due > 0 ? say('dueOf', { n: lesson.due }) : '–'}</td>
                    </tr>
                  )}
                </For>
              </tbody>
            )}
          </For>
        </table>
      </details>
    </figure>
  );
}

function Cell(props: { lesson: LessonStanding; x: number; rtl: boolean }) {
  return <Shape standing={props.lesson.standing} value={props.lesson.mastery.value} x={props.x} rtl={props.rtl} />;
}

/** One lesson: outline, filling from the reading side, and a sign that needs no colour. */
function Shape(props: { standing: Standing; value: number; x: number; rtl: boolean }) {
  const { width, height } = cell;
  const known = () => props.standing === 'mastered' || props.standing === 'review-due';
  const filled = () => (known() ? width : props.standing === 'new' ? 0 : Math.max(3, props.value * width));
  return (
    <g transform={`translate(${props.x} 0)`}>
      <rect class="fill" x={props.rtl ? width - filled() : 0} width={filled()} height={height} rx="4" />
      <rect class="outline" classList={{ empty: props.standing === 'new' }} width={width} height={height} rx="4" />
      <Switch>
        <Match when={props.standing === 'mastered'}>
          <path class="sign" d="m15 14.5 5 5 10-11" />
        </Match>
        <Match when={props.standing === 'review-due'}>
          <path class="sign" d="M29 14a7 7 0 1 1-2.4-5.3M27 4.5v4.6h-4.6" />
        </Match>
      </Switch>
    </g>
  );
}
