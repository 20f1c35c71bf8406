// Who learns on this device: added with care, renamed, guarded, handed over, removed only after asking.
import { fireEvent, render, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pinCheck } from '../../src/adapters/store/pin.ts';
import { profilesNow, saveProfiles } from '../../src/adapters/store/profiles.ts';
import type { Profile } from '../../src/domain/profiles/profile.ts';
import { isolated } from '../../src/i18n/isolate.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import Profiles from '../../src/islands/Profiles/index.tsx';
import { saying } from '../real-content.ts';
import { profilesProps } from './island-props.ts';

const zahra = 'a'.repeat(32);
const two: Profile[] = [
  { id: 'default', name: 'Mina' },
  { id: zahra, name: 'زهرا' },
];

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'profiles');
  const limits = { from: 4, to: 12 };
  const gone = vi.fn();
  const reloaded = vi.fn();
  beforeEach(() => {
    localStorage.clear();
    vi.spyOn(location, 'assign').mockImplementation(gone);
    vi.spyOn(location, 'reload').mockImplementation(reloaded);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    gone.mockClear();
    reloaded.mockClear();
  });

  async function open(site: string, active?: string | null, profiles = two) {
    if (active !== undefined) saveProfiles(site, { active, profiles });
    const { container } = render(() => <Profiles {...profilesProps(locale, site)} />);
    const button = (name: string) =>
      [...container.querySelectorAll('button')].find(
        (found) => (found.getAttribute('aria-label') ?? found.textContent!.trim()) === name,
      )!;
    await waitFor(() => expect(container.querySelector('.people')).not.toBeNull());
    return {
      container,
      button,
      press: (name: string) => fireEvent.click(button(name)),
      fill: (id: string, value: string) => {
        (container.querySelector(`#${id}`) as HTMLInputElement).value = value;
      },
      send: (id: string) => fireEvent.submit(container.querySelector(`#${id}`)!.closest('form')!),
      alert: () => [...container.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent).join(''),
      message: () => container.querySelector('.message')!.textContent,
    };
  }

  test('a device of one says so, and asks for both names before a second person comes', async () => {
    const site = `profiles-one-${locale}`;
    const screen = await open(site);
    expect(screen.container.textContent).toContain(say('alone'));
    screen.press(say('add'));
    screen.fill('person-name', 'زهرا');
    screen.send('person-name');
    expect(screen.alert()).toBe(say('needName'));
    screen.fill('first-name', 'زهرا');
    screen.send('person-name');
    expect(screen.alert()).toBe(say('sameName'));
    screen.fill('first-name', ' Mina ');
    screen.fill('person-pin', '12');
    screen.send('person-name');
    expect(screen.alert()).toBe(say('badPin', limits));
    expect(gone).not.toHaveBeenCalled();
    screen.fill('person-pin', '۱۲۳۴');
    screen.send('person-name');
    await waitFor(() => expect(gone).toHaveBeenCalledWith(`/${locale}/learn/`));
    const { active, profiles } = profilesNow(site);
    expect(profiles).toMatchObject([
      { id: 'default', name: 'Mina' },
      { name: 'زهرا', pin: { salt: expect.any(String) } },
    ]);
    expect(active).toBe(profiles[1]!.id);
  });

  test('a name that somebody has already, in another spelling too, is not given twice', async () => {
    const screen = await open(`profiles-same-${locale}`, zahra);
    screen.press(say('add'));
    expect(screen.container.querySelector('#first-name')).toBeNull();
    for (const name of ['mina', ' زهرا ']) {
      screen.fill('person-name', name);
      screen.send('person-name');
      expect(screen.alert(), name).toBe(say('sameName'));
    }
  });

  test('handing over leaves nobody’s turn and begins the page anew', async () => {
    const site = `profiles-hand-${locale}`;
    const screen = await open(site, zahra);
    expect(screen.container.textContent).toContain(say('now', { name: isolated('زهرا') }));
    screen.press(say('handOver'));
    expect(profilesNow(site)).toEqual({ active: null, profiles: two });
    expect(reloaded).toHaveBeenCalledOnce();
  });

  test('before anybody is chosen there are names to choose, and nobody to remove', async () => {
    const site = `profiles-choose-${locale}`;
    sessionStorage.setItem(`${site}:return`, '/fa/learn/x/#q');
    const screen = await open(site, null);
    expect(screen.container.querySelector('h2')!.textContent).toBe(say('chooseTitle'));
    expect([...screen.container.querySelectorAll('.person-name')].map(({ textContent }) => textContent)).toEqual(
      ['Mina', 'زهرا'].map(isolated),
    );
    expect(screen.button(say('removeLabel', { name: isolated('Mina') }))).toBeUndefined();
    screen.press(say('choose', { name: isolated('Mina') }));
    expect(profilesNow(site).active).toBe('default');
    expect(gone).toHaveBeenCalledWith('/fa/learn/x/#q');
  });

  test('a PIN keeps a wrong one out, and can be forgotten', async () => {
    const site = `profiles-pin-${locale}`;
    const pin = await pinCheck('1234');
    const screen = await open(site, null, [two[0]!, { ...two[1]!, pin }]);
    const name = isolated('زهرا');
    screen.press(say('choose', { name }));
    screen.fill(`enter-${zahra}`, '4321');
    screen.send(`enter-${zahra}`);
    await waitFor(() => expect(screen.alert()).toBe(say('wrongPin', { name })));
    expect(profilesNow(site).active).toBeNull();
    screen.press(say('forgot'));
    expect(screen.alert()).toContain(say('forgotSure', { name }));
    screen.press(say('cancel'));
    expect(document.activeElement).toBe(screen.button(say('choose', { name })));
    screen.press(say('choose', { name }));
    screen.fill(`enter-${zahra}`, ' ۱۲۳۴ ');
    screen.send(`enter-${zahra}`);
    await waitFor(() => expect(profilesNow(site).active).toBe(zahra));
    expect(profilesNow(site).profiles[1]!.pin).toEqual(pin);
  });

  test('a forgotten PIN is taken away, and nothing else', async () => {
    const site = `profiles-forgot-${locale}`;
    const screen = await open(site, null, [two[0]!, { ...two[1]!, pin: await pinCheck('1234') }]);
    screen.press(say('choose', { name: isolated('زهرا') }));
    screen.press(say('forgot'));
    screen.press(say('forgotYes'));
    expect(profilesNow(site)).toEqual({ active: zahra, profiles: two });
  });

  test('a person changes their own name and PIN', async () => {
    const site = `profiles-own-${locale}`;
    const screen = await open(site, 'default');
    screen.fill('own-name', ' Mina  K ');
    screen.send('own-name');
    expect(screen.message()).toBe(say('renamed'));
    screen.fill('own-pin', '1');
    screen.send('own-pin');
    expect(screen.alert()).toBe(say('badPin', limits));
    screen.fill('own-pin', '2468');
    screen.send('own-pin');
    await waitFor(() => expect(screen.message()).toBe(say('pinSaved')));
    expect(profilesNow(site).profiles[0]).toMatchObject({ name: 'Mina K', pin: { hash: expect.any(String) } });
    screen.press(say('removePin'));
    await waitFor(() => expect(screen.message()).toBe(say('pinRemoved')));
    expect(profilesNow(site).profiles[0]).toEqual({ id: 'default', name: 'Mina K' });
  });

  test('where the browser refuses storage nobody is added, and it is said', async () => {
    const screen = await open(`profiles-refused-${locale}`, 'default');
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    screen.press(say('handOver'));
    expect(screen.message()).toBe(say('refused'));
    expect(reloaded).not.toHaveBeenCalled();
  });
});
