// The certificate of a completed course: a name, the sheet to print, the file for a trainer. Before that: what is still open.
import { createSignal, onMount, Show } from 'solid-js';
import { saveFile } from '../../adapters/files/files.ts';
import { openStore } from '../../adapters/store/open.ts';
import { profilesNow, saveProfiles } from '../../adapters/store/profiles.ts';
import { cleanName } from '../../domain/profiles/name.ts';
import { activeProfile, changed } from '../../domain/profiles/profile.ts';
import { courseCompletion } from '../../domain/records/completion.ts';
import type { LearnerRecord } from '../../domain/records/record.ts';
import { writeCompletion } from '../../exchange/completion.ts';
import { formatDate, isoDay } from '../../i18n/date.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatDigits } from '../../i18n/number.ts';
import { speaker } from '../../i18n/translate.ts';
import { type CertificateCourse, OpenSteps } from './OpenSteps.tsx';
import { Sheet } from './Sheet.tsx';
import type { CertificateWords } from './words.ts';

interface Props {
  locale: Locale;
  site: string;
  brand: string;
  words: CertificateWords;
  course: CertificateCourse;
  /** The trainer's page that opens completion files. */
  team: string;
}

export default function Certificate(props: Props) {
  const say = speaker(props.locale, props.words);
  const [records, setRecords] = createSignal<LearnerRecord[]>();
  const [name, setName] = createSignal('');
  const [message, setMessage] = createSignal('');
  let field: HTMLInputElement | undefined;
  onMount(async () => {
    const profile = activeProfile(profilesNow(props.site));
    setName(profile?.certificateName ?? profile?.name ?? '');
    const store = await openStore(props.site);
    const read = async () => setRecords(await store.all());
    store.subscribe(read);
    await read();
  });

  const completion = () => courseCompletion(props.course, records() ?? []);
  const type = (typed: string) => {
    setName(typed);
    setMessage('');
    const list = profilesNow(props.site);
    const profile = activeProfile(list);
    if (profile) saveProfiles(props.site, changed(list, profile.id, { certificateName: cleanName(typed) }));
  };
  /** Without a name there is nothing to print or to send. */
  const named = () => {
    const clean = cleanName(name());
    if (clean === '') {
      setMessage(say('needName'));
      field?.focus();
    }
    return clean;
  };
  const print = () => named() && window.print();
  const send = (completed: number) => {
    const person = named();
    if (!person) return;
    const date = isoDay(completed);
    const text = writeCompletion({
      site: props.site,
      course: props.course.id,
      courseVersion: props.course.version,
      date,
      name: person,
    });
    const file = `${props.site}-${person.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')}-${date}.json`;
    saveFile(file, text, 'application/json');
    setMessage(say('fileMade', { name: file }));
  };

  return (
    <div class="certificate">
      <Show when={records()} fallback={<p role="status">{say('loading')}</p>}>
        <Show
          when={completion().completed}
          fallback={<OpenSteps say={say} course={props.course} completion={completion()} />}
        >
          {(completed) => {
            const other = props.locale === 'fa' ? 'gregory' : 'persian';
            const day = () => isoDay(completed());
            return (
              <>
                <div class="certificate-tools no-print">
                  <p>
                    <label for={`name-${props.course.id}`}>{say('name')}</label>
                    <input
                      ref={field}
                      id={`name-${props.course.id}`}
                      type="text"
                      dir="auto"
                      autocomplete="name"
                      maxlength="120"
                      aria-describedby={`hint-${props.course.id}`}
                      value={name()}
                      onInput={(event) => type(event.currentTarget.value)}
                    />
                  </p>
                  <p class="quiet" id={`hint-${props.course.id}`}>
                    {say('nameHint')}
                  </p>
                  <p class="certificate-actions">
                    <button type="button" onClick={print}>
                      {say('print')}
                    </button>
                    <button type="button" class="quiet-button" onClick={() => send(completed())}>
                      {say('save')}
                    </button>
                  </p>
                  <p class="message" role="status">
                    {message()}
                  </p>
                </div>
                <Sheet
                  title={say('sheetTitle')}
                  brand={props.brand}
                  name={cleanName(name()) || say('noName')}
                  deed={say('deed', { course: props.course.title })}
                  version={say('version', { version: formatDigits(props.locale, props.course.version) })}
                  date={formatDate(props.locale, day())}
                  otherDate={formatDate(props.locale, day(), undefined, other)}
                  selfAttested={say('selfAttested')}
                  completedOnly={say('completedOnly')}
                  trainer={say('trainer')}
                  signedOn={say('signedOn')}
                />
                <div class="no-print">
                  <p>
                    {say('sendText')} <a href={props.team}>{say('toTeam')}</a>
                  </p>
                  <p class="quiet">{say('fileHolds')}</p>
                </div>
              </>
            );
          }}
        </Show>
      </Show>
    </div>
  );
}
