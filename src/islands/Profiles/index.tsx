// Who learns on this device: choose, add, rename, remove, hand over. Each person has records of their own.
import { createSignal, For, onMount, Show } from 'solid-js';
import { saveFile } from '../../adapters/files/files.ts';
import { takeReturn } from '../../adapters/store/kept-profiles.ts';
import { pinCheck, pinFits } from '../../adapters/store/pin.ts';
import { deleteRecords, openProfile, profilesOf, saveProfiles } from '../../adapters/store/profiles.ts';
import { newRecordId } from '../../adapters/store/store.ts';
import {
  activeProfile,
  added,
  alone,
  changed,
  chosen,
  type Profile,
  type Profiles as ProfileList,
  removed,
} from '../../domain/profiles/profile.ts';
import { writeBackup } from '../../exchange/backup.ts';
import { isolated } from '../../i18n/isolate.ts';
import type { Locale } from '../../i18n/locales.ts';
import { speaker } from '../../i18n/translate.ts';
import { AddForm } from './AddForm.tsx';
import { OwnForm } from './OwnForm.tsx';
import { Person } from './Person.tsx';
import type { ProfilesWords } from './words.ts';

interface Props {
  locale: Locale;
  site: string;
  words: ProfilesWords;
  /** Where a person who has chosen a name goes on: the course map. */
  next: string;
}

export default function Profiles(props: Props) {
  const say = speaker(props.locale, props.words);
  const [list, setList] = createSignal<ProfileList>(alone);
  const [ready, setReady] = createSignal(false);
  const [adding, setAdding] = createSignal(false);
  const [message, setMessage] = createSignal('');
  let adder: HTMLButtonElement | undefined;
  onMount(async () => {
    setList(await profilesOf(props.site));
    setReady(true);
  });

  const own = () => activeProfile(list());
  const waiting = () => own() === undefined;
  const others = () => list().profiles.filter(({ id }) => id !== list().active);
  const nameOf = ({ name }: Profile) => isolated(name || say('unnamed'));

  /** Keeps the list and shows it; false, with a word to the person, where nothing can be kept. */
  const keep = (next: ProfileList): boolean => {
    const kept = saveProfiles(props.site, next);
    if (kept) setList(next);
    else setMessage(say('refused'));
    return kept;
  };
  // Another person, another database: every island of the page begins anew.
  const goOn = () => location.assign(takeReturn(props.site) ?? props.next);
  const enter = (id: string) => keep(chosen(list(), id)) && goOn();
  const forgetPin = (id: string) => keep(chosen(changed(list(), id, { pin: undefined }), id)) && goOn();
  const add = async (name: string, pin: string | null, ownName: string) => {
    const profile = { id: newRecordId(), name, ...(pin ? { pin: await pinCheck(pin) } : {}) };
    const named = ownName && own() ? changed(list(), own()!.id, { name: ownName }) : list();
    if (keep(added(named, profile))) goOn();
  };
  const handOver = () => {
    if (!keep(chosen(list(), null))) return;
    location.hash = 'learners';
    location.reload();
  };
  const backup = async (profile: Profile) => {
    const store = await openProfile(props.site, profile.id);
    const created = new Date().toISOString();
    const content = { site: props.site, created, records: await store.all(), drafts: await store.drafts() };
    const name = `${props.site}-backup-${created.slice(0, 10)}.jsonl`;
    saveFile(name, writeBackup(content), 'application/jsonl');
    setMessage(say('backupDone', { name }));
  };
  const remove = async (profile: Profile) => {
    await deleteRecords(props.site, profile.id);
    if (keep(removed(list(), profile.id))) setMessage(say('removed', { name: nameOf(profile) }));
    adder?.focus();
  };

  return (
    <section class="profiles" id="learners" aria-labelledby="learners-title">
      <h2 id="learners-title">{say(waiting() ? 'chooseTitle' : 'title')}</h2>
      <p class="message" role="status">
        {message()}
      </p>
      <Show when={own()} fallback={<p>{say('chooseLead')}</p>}>
        {(profile) => (
          <>
            <p>{say('lead')}</p>
            <Show when={ready()}>
              <p class="own-turn">
                {others().length > 0
                  ? say('now', { name: nameOf(profile()) })
                  : profile().name
                    ? say('aloneNamed', { name: nameOf(profile()) })
                    : say('alone')}
              </p>
              <Show when={others().length > 0}>
                <p class="actions">
                  <button type="button" onClick={handOver}>
                    {say('handOver')}
                  </button>
                  <span class="quiet">{say('handOverText')}</span>
                </p>
              </Show>
              <details>
                <summary>{say('own')}</summary>
                <OwnForm
                  say={say}
                  profile={profile()}
                  names={others().map(({ name }) => name)}
                  rename={(name) => keep(changed(list(), profile().id, { name })) && setMessage(say('renamed'))}
                  setPin={async (pin) => {
                    const check = pin ? await pinCheck(pin) : undefined;
                    const kept = keep(changed(list(), profile().id, { pin: check }));
                    if (kept) setMessage(say(pin ? 'pinSaved' : 'pinRemoved'));
                  }}
                />
              </details>
            </Show>
          </>
        )}
      </Show>
      <Show when={ready()}>
        <Show when={!waiting() && others().length > 0}>
          <h3>{say('others')}</h3>
        </Show>
        <ul class="people">
          <For each={others()}>
            {(profile) => (
              <Person
                say={say}
                profile={profile}
                name={nameOf(profile)}
                enter={() => enter(profile.id)}
                pinFits={(pin) => pinFits(pin, profile.pin!)}
                forgetPin={() => forgetPin(profile.id)}
                removal={
                  waiting()
                    ? undefined
                    : {
                        count: async () => (await (await openProfile(props.site, profile.id)).all()).length,
                        backup: () => backup(profile),
                        remove: () => remove(profile),
                      }
                }
              />
            )}
          </For>
        </ul>
        <Show
          when={adding()}
          fallback={
            <button ref={adder} type="button" class="quiet-button" onClick={() => setAdding(true)}>
              {say(waiting() ? 'addNew' : 'add')}
            </button>
          }
        >
          <AddForm
            say={say}
            names={list().profiles.map(({ name }) => name)}
            askOwn={own()?.name === ''}
            add={add}
            cancel={() => {
              setAdding(false);
              adder?.focus();
            }}
          />
        </Show>
      </Show>
    </section>
  );
}
