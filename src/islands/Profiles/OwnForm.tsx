// The name and the PIN of the person who learns now: their own to change.
import { createSignal, Show } from 'solid-js';
import { fold } from '../../domain/language/fold.ts';
import { cleanName } from '../../domain/profiles/name.ts';
import { longestPin, readPin, shortestPin } from '../../domain/profiles/pin.ts';
import type { Profile } from '../../domain/profiles/profile.ts';
import type { Say } from './words.ts';

interface Props {
  say: Say;
  profile: Profile;
  /** Names of the others on this device. */
  names: readonly string[];
  rename: (name: string) => void;
  /** Null takes the PIN away. */
  setPin: (pin: string | null) => void;
}

export function OwnForm(props: Props) {
  const { say } = props;
  const [slip, setSlip] = createSignal<'needName' | 'sameName' | 'badPin' | null>(null);
  let name: HTMLInputElement | undefined;
  let pin: HTMLInputElement | undefined;
  const about = { from: shortestPin, to: longestPin };

  const rename = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = cleanName(name?.value ?? '');
    const taken = props.names.some((other) => other !== '' && fold(other) === fold(typed));
    const found = typed === '' ? 'needName' : taken ? 'sameName' : null;
    setSlip(found);
    if (found) name?.focus();
    else props.rename(typed);
  };
  const savePin = (event: SubmitEvent) => {
    event.preventDefault();
    const code = readPin(pin?.value ?? '');
    setSlip(code ? null : 'badPin');
    if (!code) pin?.focus();
    else {
      props.setPin(code);
      if (pin) pin.value = '';
    }
  };

  return (
    <div class="own">
      <form class="person-form" onSubmit={rename} noValidate>
        <p>
          <label for="own-name">{say('name')}</label>
          <input
            ref={name}
            id="own-name"
            type="text"
            dir="auto"
            autocomplete="off"
            value={props.profile.name}
            aria-invalid={slip() === 'needName' || slip() === 'sameName'}
            aria-describedby="own-slip own-name-hint"
          />
          <button type="submit" class="quiet-button">
            {say('rename')}
          </button>
        </p>
        <p id="own-name-hint" class="quiet">
          {say('nameHint')}
        </p>
      </form>
      <form class="person-form" onSubmit={savePin} noValidate>
        <p>
          <label for="own-pin">{say(props.profile.pin ? 'newPin' : 'pin')}</label>
          <input
            ref={pin}
            id="own-pin"
            class="short"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            aria-invalid={slip() === 'badPin'}
            aria-describedby="own-slip own-pin-hint"
          />
          <button type="submit" class="quiet-button">
            {say('savePin')}
          </button>
          <Show when={props.profile.pin}>
            <button type="button" class="plain-button" onClick={() => props.setPin(null)}>
              {say('removePin')}
            </button>
          </Show>
        </p>
        <p id="own-pin-hint" class="quiet">
          {say('pinHint', about)}
        </p>
      </form>
      <p id="own-slip" class="slip" role="alert">
        {slip() ? say(slip()!, about) : ''}
      </p>
    </div>
  );
}
