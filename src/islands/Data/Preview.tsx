// What a backup would add, before anything is added: how many of what, and what could not be read.
import { For, Show } from 'solid-js';
import type { Tally } from '../../domain/records/tally.ts';
import type { ReadBackup } from '../../exchange/backup.ts';
import { formatDate } from '../../i18n/date.ts';
import { formatList } from '../../i18n/list.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatPlain } from '../../i18n/number.ts';
import type { Parameters } from '../../i18n/translate.ts';
import type { DataWords } from './words.ts';

interface Props {
  locale: Locale;
  say: (key: keyof DataWords, parameters?: Parameters) => string;
  backup: ReadBackup;
  /** Records that are not here yet, those that are, and what the new ones hold. */
  added: number;
  known: number;
  kinds: Tally;
  restore: () => void;
  cancel: () => void;
}

const kinds = [
  ['answers', 'previewAnswers'],
  ['tests', 'previewTests'],
  ['choices', 'previewChoices'],
  ['notes', 'previewNotes'],
  ['assessments', 'previewAssessments'],
  ['goals', 'previewGoals'],
  ['opened', 'previewOpened'],
  ['unknown', 'previewUnknown'],
] as const;

export function Preview(props: Props) {
  const { say } = props;
  return (
    <div class="preview">
      <p>
        {props.added > 0
          ? say('preview', {
              date: createdOn(props.locale, props.backup.created),
              added: props.added,
              known: props.known,
            })
          : say('previewNothing')}
      </p>
      <Show when={props.added > 0}>
        <ul class="preview-kinds">
          <For each={kinds.filter(([kind]) => props.kinds[kind] > 0)}>
            {([kind, sentence]) => <li>{say(sentence, { n: props.kinds[kind] })}</li>}
          </For>
        </ul>
      </Show>
      <Show when={props.backup.drafts.length > 0}>
        <p>{say('previewDrafts', { n: props.backup.drafts.length })}</p>
      </Show>
      <Show when={props.backup.damagedLines.length > 0}>
        <p>
          {say('damaged', {
            n: props.backup.damagedLines.length,
            lines: formatList(
              props.locale,
              props.backup.damagedLines.slice(0, 10).map((line) => formatPlain(props.locale, line)),
            ),
          })}
        </p>
      </Show>
      <Show when={props.backup.missing > 0}>
        <p>{say('missing', { n: props.backup.missing })}</p>
      </Show>
      <div class="actions">
        <button
          type="button"
          disabled={props.added === 0 && props.backup.drafts.length === 0}
          onClick={() => props.restore()}
        >
          {say('restoreYes')}
        </button>
        <button type="button" class="quiet-button" onClick={() => props.cancel()}>
          {say('restoreNo')}
        </button>
      </div>
    </div>
  );
}

/** The header's time is free text until proven a date. */
function createdOn(locale: Locale, created: string): string {
  const time = Date.parse(created);
  return Number.isNaN(time) ? created.slice(0, 40) : formatDate(locale, time);
}
