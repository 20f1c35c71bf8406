// A new person: a first name, and a PIN for those who like one.
import { createSignal, onMount, Show } from 'solid-js';
import { fold } from '../../domain/language/fold.ts';
import { cleanName } from '../../domain/profiles/name.ts';
import { longestPin, readPin, shortestPin } from '../../domain/profiles/pin.ts';
import type { Say } from './words.ts';

interface Props {
  say: Say;
  /** Names that are taken on this device. */
  names: readonly string[];
  /** The person who was here alone has no name yet: then theirs is asked too, or nobody could tell the two apart. */
  askOwn: boolean;
  add: (name: string, pin: string | null, ownName: string) => void;
  cancel: () => void;
}

export function AddForm(props: Props) {
  const { say } = props;
  const [slip, setSlip] = createSignal<'needName' | 'sameName' | 'badPin' | null>(null);
  let own: HTMLInputElement | undefined;
  let name: HTMLInputElement | undefined;
  let pin: HTMLInputElement | undefined;
  onMount(() => (own ?? name)?.focus());

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = cleanName(name?.value ?? '');
    const ownName = cleanName(own?.value ?? '');
    const code = pin?.value.trim() ?? '';
    const taken = [...props.names, ownName].some((other) => other !== '' && fold(other) === fold(typed));
    const nameless = typed === '' || (props.askOwn && ownName === '');
    const found = nameless ? 'needName' : taken ? 'sameName' : code && !readPin(code) ? 'badPin' : null;
    setSlip(found);
    if (found) (found === 'badPin' ? pin : props.askOwn && ownName === '' ? own : name)?.focus();
    else props.add(typed, readPin(code), ownName);
  };

  const about = { from: shortestPin, to: longestPin };
  return (
    <form class="person-form" onSubmit={submit} noValidate>
      <Show when={props.askOwn}>
        <p>
          <label for="first-name">{say('ownName')}</label>
          <input ref={own} id="first-name" type="text" dir="auto" autocomplete="off" aria-describedby="person-slip" />
        </p>
      </Show>
      <p>
        <label for="person-name">{say(props.askOwn ? 'otherName' : 'name')}</label>
        <input
          ref={name}
          id="person-name"
          type="text"
          dir="auto"
          autocomplete="off"
          aria-invalid={slip() === 'needName' || slip() === 'sameName'}
          aria-describedby="person-name-hint person-slip"
        />
      </p>
      <p id="person-name-hint" class="quiet">
        {say('nameHint')}
      </p>
      <p>
        <label for="person-pin">{say('pin')}</label>
        <input
          ref={pin}
          id="person-pin"
          class="short"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          aria-invalid={slip() === 'badPin'}
          aria-describedby="person-pin-hint person-slip"
        />
      </p>
      <p id="person-pin-hint" class="quiet">
        {say('pinHint', about)}
      </p>
      <p id="person-slip" class="slip" role="alert">
        {slip() ? say(slip()!, about) : ''}
      </p>
      <p class="actions">
        <button type="submit">{say('addYes')}</button>
        <button type="button" class="quiet-button" onClick={props.cancel}>
          {say('cancel')}
        </button>
      </p>
    </form>
  );
}
