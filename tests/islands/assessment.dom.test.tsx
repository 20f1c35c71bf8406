// The assessment over a store: an unfinished one goes on, a finished one can be seen, another version is named and left alone.
import { fireEvent, render, waitFor } from '@solidjs/testing-library';
import { beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../src/adapters/store/open.ts';
import { formatDate } from '../../src/i18n/date.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { formatDigits } from '../../src/i18n/number.ts';
import Assessment from '../../src/islands/Assessment/index.tsx';
import { saying } from '../real-content.ts';
import { assessmentProps } from './island-props.ts';

beforeEach(() => {
  location.hash = '';
});

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'survey');
  const { instrument } = assessmentProps(locale, '');
  const { id, version } = instrument;
  const items = instrument.dimensions.flatMap((dimension) => dimension.items);
  const total = items.length;
  const whole = Object.fromEntries(items.map((item) => [item.id, 3 as const]));

  async function open(site: string, hash = '') {
    location.hash = hash;
    const { container } = render(() => <Assessment {...assessmentProps(locale, site)} />);
    const button = (name: string) =>
      [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    await waitFor(() => expect(container.textContent).not.toContain(say('loading')));
    return { container, button };
  }

  test('a first visit: start, and the first question', async () => {
    const { container, button } = await open(`first-${locale}`);
    expect(container.querySelector('.storage-note')?.textContent).toBe(say('memory'));
    fireEvent.click(button(say('start'))!);
    await waitFor(() => expect(container.querySelector('.item h2')?.textContent).toBe(items[0]!.text));
    expect(location.hash).toBe(`#${items[0]!.id}`);
  });

  test('an unfinished one goes on at the first open question, and can be deleted after asking', async () => {
    const site = `draft-${locale}`;
    const store = await openStore(site);
    const answers = { [items[0]!.id]: 0, [items[1]!.id]: 'dk', [items[3]!.id]: 4, GONE1: 2, [items[4]!.id]: 7 };
    await store.saveDraft(id, { version, answers });
    const { container, button } = await open(site);
    expect(container.textContent).toContain(say('resumeNote', { n: 3, total }));
    fireEvent.click(button(say('restart'))!);
    expect(container.querySelector('[role=alert]')?.textContent).toBe(say('restartSure'));
    fireEvent.click(button(say('restartNo'))!);
    fireEvent.click(button(say('resume'))!);
    await waitFor(() => expect(container.querySelector('.item h2')?.textContent).toBe(items[2]!.text));
    fireEvent.click(button(say('leave'))!);
    fireEvent.click(button(say('restart'))!);
    fireEvent.click(button(say('restartYes'))!);
    await waitFor(() => expect(button(say('start'))).toBeDefined());
    expect(await store.draft(id)).toBeUndefined();
  });

  test('a draft of another version is not shown as answers of this one', async () => {
    const site = `old-draft-${locale}`;
    await (await openStore(site)).saveDraft(id, { version: '0.9.0', answers: whole });
    const { button } = await open(site);
    expect(button(say('start'))).toBeDefined();
  });

  test('a finished one: its day, its report, edit and a new one', async () => {
    const site = `saved-${locale}`;
    const store = await openStore(site);
    const { record } = await store.append({ kind: 'assessment.saved', about: id, version, answers: whole });
    const { container, button } = await open(site);
    expect(button(say('again'))).toBeDefined();
    expect(container.textContent).toContain(say('lastResult', { date: formatDate(locale, record.time) }));
    fireEvent.click(button(say('seeResult'))!);
    await waitFor(() => expect(container.querySelector('.report')).not.toBeNull());
    expect(location.hash).toBe('#result');
    const report = saying(locale, 'report');
    fireEvent.click(button(report('edit'))!);
    await waitFor(() => expect(container.querySelector('.review')).not.toBeNull());
    expect(container.textContent).toContain(say('reviewDone'));
    fireEvent.click(button(say('finish'))!);
    await waitFor(() => expect(container.querySelector('.report')).not.toBeNull());
    expect(await store.about([id])).toHaveLength(2);
  });

  test('a result of another version is named, and not scored', async () => {
    const site = `old-${locale}`;
    await (await openStore(site)).append({ kind: 'assessment.saved', about: id, version: '0.9.0', answers: whole });
    const { container } = await open(site, '#result');
    const sentence = say('otherVersion', { version: formatDigits(locale, '0.9.0') });
    await waitFor(() => expect(container.textContent).toContain(sentence));
    expect(container.querySelector('.report')).toBeNull();
  });

  test('nothing answered: there is no result to ask for', async () => {
    const { container } = await open(`empty-${locale}`, '#review');
    const finish = [...container.querySelectorAll<HTMLButtonElement>('.review > .actions button')];
    expect(finish.map((button) => [button.textContent, button.disabled])).toEqual([
      [say('finish'), true],
      [say('finish'), true],
    ]);
    expect(container.textContent).toContain(say('reviewOpen', { n: total }));
  });
});
