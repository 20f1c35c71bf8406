// The certificate: what is open before, the sheet and the file after; nothing without a name.
import { fireEvent, render, waitFor } from '@solidjs/testing-library';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../src/adapters/store/open.ts';
import { profilesNow, saveProfiles } from '../../src/adapters/store/profiles.ts';
import { changed } from '../../src/domain/profiles/profile.ts';
import type { LearnerRecord } from '../../src/domain/records/record.ts';
import { readCompletion } from '../../src/exchange/completion.ts';
import { formatDate, isoDay } from '../../src/i18n/date.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { formatDigits } from '../../src/i18n/number.ts';
import Certificate from '../../src/islands/Certificate/index.tsx';
import { saying } from '../real-content.ts';
import { certificateProps } from './island-props.ts';
import { catchFiles } from './saved-files.ts';

const saved = catchFiles();
beforeEach(() => localStorage.clear());

const time = Date.UTC(2026, 10, 22, 12);
const answered = (about: string): LearnerRecord => ({
  kind: 'question.answered',
  id: `r-${about}`,
  time,
  about,
  response: ['x'],
  score: 0,
  min: 0,
  max: 1,
  right: false,
});
const passed: LearnerRecord = {
  kind: 'module.tested',
  id: 't1',
  time: time + 1,
  about: 'trust',
  seed: 1,
  answers: [],
  share: 0.8,
  passMark: 0.8,
};

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'certificate');

  async function open(site: string, records: readonly LearnerRecord[]) {
    await (await openStore(site)).merge(records);
    const { container } = render(() => <Certificate {...certificateProps(locale, site)} />);
    await waitFor(() => expect(container.textContent).not.toContain(say('loading')));
    return {
      container,
      text: () => container.textContent!.replace(/\s+/g, ' '),
      type: (name: string) => fireEvent.input(container.querySelector('input')!, { target: { value: name } }),
      message: () => container.querySelector('.message')!.textContent,
      sheet: (part: string) => container.querySelector(`.sheet-${part}`)!.textContent!.trim(),
      press: (name: string) =>
        fireEvent.click([...container.querySelectorAll('button')].find(({ textContent }) => textContent === name)!),
    };
  }

  test('before: every open lesson and test is a link, and there is no sheet', async () => {
    const screen = await open(`certificate-open-${locale}`, [answered('p1')]);
    expect([...screen.container.querySelectorAll('.open-steps a')].map((link) => link.getAttribute('href'))).toEqual([
      `/${locale}/learn/trust/limits/`,
      `/${locale}/learn/trust/test/`,
    ]);
    expect(screen.text()).toContain(say('openLessons', { n: 1, total: 2 }));
    expect(screen.text()).toContain(say('openTests', { n: 1, total: 1 }));
    expect(screen.container.querySelector('.sheet')).toBeNull();
  });

  test('after: the sheet names the course, its version, the day in both calendars, and who says so', async () => {
    const screen = await open(`certificate-done-${locale}`, [answered('p1'), answered('l1'), passed]);
    const day = isoDay(time + 1);
    expect(screen.sheet('deed')).toBe(say('deed', { course: `course ${locale}` }));
    expect(screen.text()).toContain(say('version', { version: formatDigits(locale, '1.2.0') }));
    expect(screen.sheet('day')).toContain(formatDate(locale, day));
    expect(screen.sheet('day')).toContain(formatDate(locale, day, undefined, locale === 'fa' ? 'gregory' : 'persian'));
    expect(screen.sheet('attest')).toBe(`${say('selfAttested')} ${say('completedOnly')}`);
  });

  test('nothing is printed or saved without a name', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const screen = await open(`certificate-name-${locale}`, [answered('p1'), answered('l1'), passed]);
    for (const name of [say('print'), say('save')]) {
      screen.type('  ');
      screen.press(name);
      expect(screen.message()).toBe(say('needName'));
      expect(document.activeElement).toBe(screen.container.querySelector('input'));
    }
    expect([print.mock.calls.length, saved.length]).toEqual([0, 0]);
    screen.type('Ann');
    screen.press(say('print'));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  test('the file says who completed what and when, and is named for it', async () => {
    const site = `certificate-file-${locale}`;
    const screen = await open(site, [answered('p1'), answered('l1'), passed]);
    screen.type(' زهرا   <b>احمدی</b> ');
    expect(screen.sheet('name')).toBe('زهرا <b>احمدی</b>');
    expect(screen.container.querySelector('.sheet-name b')).toBeNull();
    screen.press(say('save'));
    const day = isoDay(time + 1);
    expect(saved[0]!.name).toBe(`${site}-زهرا-b-احمدی-b--${day}.json`);
    expect(readCompletion(await saved[0]!.text(), site)).toEqual({
      ok: true,
      value: {
        site,
        course: 'customer-orientation',
        courseVersion: '1.2.0',
        date: day,
        name: 'زهرا <b>احمدی</b>',
      },
    });
  });

  test('the name comes from the profile, and another one is kept beside it', async () => {
    const site = `certificate-profile-${locale}`;
    saveProfiles(site, changed(profilesNow(site), 'default', { name: 'Zahra' }));
    const screen = await open(site, [answered('p1'), answered('l1'), passed]);
    expect(screen.sheet('name')).toBe('Zahra');
    screen.type('Zahra Ahmadi');
    expect(profilesNow(site).profiles).toEqual([{ id: 'default', name: 'Zahra', certificateName: 'Zahra Ahmadi' }]);
  });
});
