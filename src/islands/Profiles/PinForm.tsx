// The PIN of somebody who is about to learn; and the way out for a person who has forgotten it.
import { createSignal, onMount, Show } from 'solid-js';
import { readPin } from '../../domain/profiles/pin.ts';
import type { Profile } from '../../domain/profiles/profile.ts';
import type { Say } from './words.ts';

interface Props {
  say: Say;
  profile: Profile;
  name: string;
  fits: (pin: string) => Promise<boolean>;
  enter: () => void;
  forget: () => void;
  cancel: () => void;
}

export function PinForm(props: Props) {
  const { say } = props;
  const [wrong, setWrong] = createSignal(false);
  const [forgotten, setForgotten] = createSignal(false);
  let input: HTMLInputElement | undefined;
  onMount(() => input?.focus());

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const pin = readPin(input?.value ?? '');
    if (pin !== null && (await props.fits(pin))) props.enter();
    else {
      setWrong(true);
      input?.select();
      input?.focus();
    }
  };

  return (
    <form class="person-form" onSubmit={submit} noValidate>
      <p>
        <label for={`enter-${props.profile.id}`}>{say('enterPin', { name: props.name })}</label>
        <input
          ref={input}
          id={`enter-${props.profile.id}`}
          class="short"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          aria-invalid={wrong()}
          aria-describedby={`wrong-${props.profile.id}`}
        />
      </p>
      <p id={`wrong-${props.profile.id}`} class="slip" role="alert">
        {wrong() ? say('wrongPin', { name: props.name }) : ''}
      </p>
      <p class="actions">
        <button type="submit">{say('enter')}</button>
        <button type="button" class="quiet-button" onClick={props.cancel}>
          {say('cancel')}
        </button>
        <button type="button" class="plain-button" onClick={() => setForgotten(true)}>
          {say('forgot')}
        </button>
      </p>
      <Show when={forgotten()}>
        <p role="alert">{say('forgotSure', { name: props.name })}</p>
        <p class="actions">
          <button type="button" class="quiet-button" onClick={props.forget}>
            {say('forgotYes')}
          </button>
        </p>
      </Show>
    </form>
  );
}
