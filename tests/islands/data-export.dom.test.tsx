// A person's own data: what a backup would add, kind by kind; the table that never holds an assessment; erasing on a shared device.
import { fireEvent, render, waitFor } from '@solidjs/testing-library';
import { beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../src/adapters/store/open.ts';
import { profilesNow, saveProfiles } from '../../src/adapters/store/profiles.ts';
import { writeBackup } from '../../src/exchange/backup.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import Data from '../../src/islands/Data/index.tsx';
import { sample } from '../exchange/sample-backup.ts';
import { lessons, saying } from '../real-content.ts';
import { dataProps } from './island-props.ts';
import { catchFiles } from './saved-files.ts';

const saved = catchFiles();
beforeEach(() => localStorage.clear());

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'data');

  async function open(site: string) {
    const { container } = render(() => <Data {...dataProps(locale, site)} />);
    await waitFor(() => expect(container.textContent).not.toContain(say('loading')));
    return {
      container,
      press: (name: string) =>
        fireEvent.click([...container.querySelectorAll('button')].find(({ textContent }) => textContent === name)!),
      choose(text: string) {
        const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
        Object.defineProperty(input, 'files', { value: [new File([text], 'backup.jsonl')], configurable: true });
        fireEvent.change(input);
      },
      kinds: () => [...container.querySelectorAll('.preview-kinds li')].map(({ textContent }) => textContent),
      message: () => container.querySelector('.message')!.textContent,
    };
  }

  test('a backup says how many of what it would add, and then only what is new', async () => {
    const site = `data-kinds-${locale}`;
    const screen = await open(site);
    const unknown = { kind: 'badge.given', id: 'r8', time: 8, about: 'x' } as const;
    const again = { ...sample.records[5]!, id: 'r9', time: 9 };
    const file = (records: typeof sample.records) => writeBackup({ ...sample, site, records });
    screen.choose(file([...sample.records, unknown, again]));
    await waitFor(() =>
      expect(screen.kinds()).toEqual([
        say('previewAnswers', { n: 1 }),
        say('previewTests', { n: 1 }),
        say('previewChoices', { n: 1 }),
        say('previewNotes', { n: 1 }),
        say('previewAssessments', { n: 1 }),
        say('previewGoals', { n: 1 }),
        say('previewOpened', { n: 1 }),
        say('previewUnknown', { n: 1 }),
      ]),
    );
    expect(await (await openStore(site)).all(), 'a preview adds nothing').toEqual([]);
    screen.press(say('restoreYes'));
    await waitFor(() => expect(screen.message()).toBe(say('restored', { n: 9 })));
    screen.choose(file([...sample.records, { ...sample.records[1]!, id: 'new' }]));
    await waitFor(() => expect(screen.kinds()).toEqual([say('previewAnswers', { n: 1 })]));
    screen.press(say('restoreNo'));
    screen.choose(file(sample.records));
    await waitFor(() => expect(screen.container.textContent).toContain(say('previewNothing')));
    expect(screen.kinds()).toEqual([]);
  });

  test('the table is for a spreadsheet, knows the titles, and holds no assessment', async () => {
    const site = `data-table-${locale}`;
    const store = await openStore(site);
    const [lesson] = lessons as [(typeof lessons)[number]];
    await store.merge([...sample.records, { ...sample.records[1]!, id: 'known', about: lesson.questions[0]!.id }]);
    const screen = await open(site);
    screen.press(say('tableButton'));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]!.name).toMatch(/-learning-\d{4}-\d\d-\d\d\.csv$/);
    expect(saved[0]!.type).toMatch(/^text\/csv/);
    const table = await saved[0]!.text();
    expect(table.startsWith('\uFEFF"row","time",')).toBe(true);
    expect(table).toContain(`"${lesson.title[locale]}","building-trust","${lesson.id}"`);
    expect(table).not.toMatch(/organisation|LEAD1|r3/);
    expect(screen.message()).toBe(say('backupDone', { name: saved[0]!.name }));
  });

  test('on a shared device a person erases what is theirs: the list of people and the settings stay', async () => {
    const site = `data-shared-${locale}`;
    const id = 'a'.repeat(32);
    const list = {
      active: 'default',
      profiles: [
        { id: 'default', name: 'Mina' },
        { id, name: 'Zahra' },
      ],
    };
    saveProfiles(site, list);
    localStorage.setItem(`${site}:theme`, 'dark');
    await (await openStore(site)).merge(sample.records);
    const screen = await open(site);
    expect(screen.container.textContent).toContain(say('eraseTextOwn'));
    screen.press(say('eraseButton'));
    screen.press(say('eraseYes'));
    await waitFor(() => expect(screen.message()).toBe(say('erasedOwn')));
    expect(await (await openStore(site)).all()).toEqual([]);
    expect(profilesNow(site)).toEqual(list);
    expect(localStorage.getItem(`${site}:theme`)).toBe('dark');
  });
});
