// One of the people of this device: a large button with the name, and, where it is allowed, the way to remove them.
import { createSignal, Show } from 'solid-js';
import type { Profile } from '../../domain/profiles/profile.ts';
import { PinForm } from './PinForm.tsx';
import type { Say } from './words.ts';

interface Props {
  say: Say;
  profile: Profile;
  name: string;
  enter: () => void;
  pinFits: (pin: string) => Promise<boolean>;
  forgetPin: () => void;
  /** Left out while a name is being chosen: then nobody is removed. */
  removal?: { count: () => Promise<number>; backup: () => void; remove: () => void } | undefined;
}

export function Person(props: Props) {
  const { say } = props;
  const [asking, setAsking] = createSignal<'pin' | null>(null);
  const [records, setRecords] = createSignal<number | null>(null);
  let opener: HTMLButtonElement | undefined;
  let remover: HTMLButtonElement | undefined;

  return (
    <li>
      <div class="person">
        <button
          ref={opener}
          type="button"
          class="quiet-button person-name"
          aria-label={say('choose', { name: props.name })}
          aria-expanded={props.profile.pin ? asking() === 'pin' : undefined}
          onClick={() => (props.profile.pin ? setAsking('pin') : props.enter())}
        >
          <bdi>{props.name}</bdi>
        </button>
        <Show when={props.removal}>
          {(removal) => (
            <button
              ref={remover}
              type="button"
              class="plain-button"
              aria-label={say('removeLabel', { name: props.name })}
              onClick={async () => setRecords(await removal().count())}
            >
              {say('remove')}
            </button>
          )}
        </Show>
      </div>
      <Show when={asking() === 'pin'}>
        <PinForm
          say={say}
          profile={props.profile}
          name={props.name}
          fits={props.pinFits}
          enter={props.enter}
          forget={props.forgetPin}
          cancel={() => {
            setAsking(null);
            opener?.focus();
          }}
        />
      </Show>
      <Show when={records() !== null && props.removal}>
        {(removal) => (
          <div class="person-form">
            <p role="alert">{say('removeSure', { name: props.name, n: records() ?? 0 })}</p>
            <p class="actions">
              <button type="button" class="quiet-button" onClick={() => removal().backup()}>
                {say('removeBackup')}
              </button>
              <button type="button" class="danger" onClick={() => removal().remove()}>
                {say('removeYes')}
              </button>
              <button
                type="button"
                class="quiet-button"
                onClick={() => {
                  setRecords(null);
                  remover?.focus();
                }}
              >
                {say('removeNo')}
              </button>
            </p>
          </div>
        )}
      </Show>
    </li>
  );
}
