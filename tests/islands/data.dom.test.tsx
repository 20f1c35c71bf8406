// A person's own data: what is counted, what a chosen file would add, why a file is refused, in each language.
import { fireEvent, render, waitFor } from '@solidjs/testing-library';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/adapters/store/open.ts';
import { type Backup, type BackupFailure, largestBackup, writeBackup } from '../../src/exchange/backup.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import Data from '../../src/islands/Data/index.tsx';
import { refusal } from '../../src/islands/Data/refusal.ts';
import { saying } from '../real-content.ts';
import { dataProps } from './island-props.ts';

const backupOf = (site: string, change: Partial<Backup> = {}): Backup => ({
  site,
  created: '2026-11-22T08:30:00.000Z',
  records: [{ kind: 'lesson.opened', id: 'r1', time: 1, about: 'promises' }],
  drafts: [],
  ...change,
});

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'data');

  const failures: [BackupFailure | 'too-large' | 'unreadable', string][] = [
    ['unreadable', say('unreadable')],
    ['too-large', say('tooLarge', { n: 50 })],
    [{ reason: 'too-large' }, say('tooLarge', { n: 50 })],
    [{ reason: 'not-a-backup' }, say('notBackup')],
    [{ reason: 'damaged-header' }, say('damagedHeader')],
    [{ reason: 'newer-version', version: 12 }, say('newerVersion', { version: 12 })],
    [{ reason: 'other-site', site: '<b>other</b>' }, say('otherSite', { site: '<b>other</b>' })],
  ];
  test.each(failures)('%j is refused in words of its own', (failure, sentence) => {
    expect(refusal(failure, largestBackup, say)).toBe(sentence);
    expect(sentence).not.toMatch(/\{\w+\}/);
  });

  async function open(site: string) {
    const { container } = render(() => <Data {...dataProps(locale, site)} />);
    const find = <Kind extends Element>(selector: string) => container.querySelector<Kind & HTMLElement>(selector);
    await waitFor(() => expect(container.textContent).not.toContain(say('loading')));
    return {
      container,
      choose(text: string, size?: number) {
        const file = new File([text], 'backup.jsonl');
        if (size) Object.defineProperty(file, 'size', { value: size });
        const input = find<HTMLInputElement>('input[type=file]')!;
        Object.defineProperty(input, 'files', { value: [file], configurable: true });
        fireEvent.change(input);
      },
      message: () => find('.message')!.textContent,
      count: () => find('.data > p')!.textContent,
      preview: () => [...container.querySelectorAll('.preview p')].map(({ textContent }) => textContent),
      button: (name: string) =>
        [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name)!,
    };
  }

  test('without storage: said, and nothing to save yet', async () => {
    const screen = await open(`data-empty-${locale}`);
    expect(screen.count()).toBe(say('countNone'));
    expect(screen.container.querySelector('.storage-note')?.textContent).toBe(say('memory'));
    expect(screen.button(say('backupButton')).disabled).toBe(true);
  });

  test('a file of another kind, and one too large, are refused; a sound one is offered after them', async () => {
    const site = `data-refuse-${locale}`;
    const screen = await open(site);
    screen.choose('not a backup');
    await waitFor(() => expect(screen.message()).toBe(say('notBackup')));
    screen.choose(writeBackup(backupOf('another')));
    await waitFor(() => expect(screen.message()).toBe(say('otherSite', { site: 'another' })));
    screen.choose(writeBackup(backupOf(site)), largestBackup + 1);
    await waitFor(() => expect(screen.message()).toBe(say('tooLarge', { n: 50 })));
    expect(screen.preview()).toEqual([]);
    expect(screen.count()).toBe(say('countNone'));
    screen.choose(writeBackup(backupOf(site)));
    await waitFor(() => expect(screen.preview()).toHaveLength(1));
    expect(screen.message()).toBe('');
  });

  test('a day that is none is shown as the text it is', async () => {
    const site = `data-day-${locale}`;
    const screen = await open(site);
    screen.choose(writeBackup(backupOf(site, { created: '<i>yesterday</i>' })));
    const sentence = say('preview', { date: '<i>yesterday</i>', added: 1, known: 0 });
    await waitFor(() => expect(screen.preview()).toEqual([sentence]));
    expect(screen.container.querySelector('i')).toBeNull();
  });

  test('restored records are counted once, drafts too; erasing asks first', async () => {
    const site = `data-restore-${locale}`;
    const store = await openStore(site);
    const screen = await open(site);
    const drafts = [{ about: 'organisation', time: 5, value: { LEAD1: 2 } }];
    const file = writeBackup(backupOf(site, { drafts }));
    for (const added of [1, 0]) {
      screen.choose(file);
      await waitFor(() => expect(screen.preview()).toContain(say('previewDrafts', { n: 1 })));
      fireEvent.click(screen.button(say('restoreYes')));
      await waitFor(() => expect(screen.message()).toBe(say('restored', { n: added })));
      expect(screen.count()).toBe(say('count', { n: 1 }));
    }
    expect(await store.drafts()).toEqual(drafts);

    fireEvent.click(screen.button(say('eraseButton')));
    expect(screen.container.querySelector('[role=alert]')?.textContent).toBe(say('eraseSure', { n: 1 }));
    fireEvent.click(screen.button(say('eraseNo')));
    expect(await store.all()).toHaveLength(1);
    fireEvent.click(screen.button(say('eraseButton')));
    fireEvent.click(screen.button(say('eraseYes')));
    await waitFor(() => expect(screen.message()).toBe(say('erased')));
    expect(screen.count()).toBe(say('countNone'));
    expect(await store.drafts()).toEqual([]);
  });
});
