// The trainer's table: chosen and dropped files become rows, each refused one a sentence; sorted, saved, cleared, never stored.
import { fireEvent, render, waitFor } from '@solidjs/testing-library';
import { describe, expect, test } from 'vitest';
import { writeCompletion } from '../../src/exchange/completion.ts';
import { formatDate } from '../../src/i18n/date.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { formatDigits } from '../../src/i18n/number.ts';
import CompletionTable from '../../src/islands/CompletionTable/index.tsx';
import { saying } from '../real-content.ts';
import { teamProps } from './island-props.ts';
import { catchFiles } from './saved-files.ts';

const saved = catchFiles();
const file = (name: string, change: object = {}) =>
  JSON.stringify({
    ...JSON.parse(
      writeCompletion({
        site: 'hamdel',
        course: 'customer-orientation',
        courseVersion: '1.0.0',
        date: '2026-11-22',
        name,
      }),
    ),
    ...change,
  });

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'team');

  function open() {
    const { container } = render(() => <CompletionTable {...teamProps(locale, 'hamdel')} />);
    const files = (texts: Record<string, string>) =>
      Object.entries(texts).map(([name, text]) => new File([text], name, { type: 'application/json' }));
    return {
      container,
      choose(texts: Record<string, string>) {
        const input = container.querySelector('input')!;
        Object.defineProperty(input, 'files', { value: files(texts), configurable: true });
        fireEvent.change(input);
      },
      drop: (texts: Record<string, string>) =>
        fireEvent.drop(container.querySelector('section')!, { dataTransfer: { files: files(texts) } }),
      rows: () =>
        [...container.querySelectorAll('tbody tr')].map((row) =>
          [...row.children].map((cell) => cell.textContent!.trim()),
        ),
      message: () => container.querySelector('.message')!.textContent,
      refused: () => [...container.querySelectorAll('.refused li')].map(({ textContent }) => textContent!.trim()),
      button: (name: string) =>
        [...container.querySelectorAll('button')].find(({ textContent }) => textContent!.trim() === name)!,
    };
  }
  const day = (iso: string) => formatDate(locale, iso);

  test('files become rows in the reader’s words and digits; equal ones once; an unknown course keeps its id', async () => {
    const screen = open();
    expect(screen.rows()).toEqual([]);
    screen.choose({
      a: file('زهرا'),
      b: file('زهرا'),
      c: file('Ann', { course: 'old-course', courseVersion: '2.10.0', date: '2026-03-21' }),
    });
    await waitFor(() => expect(screen.rows()).toHaveLength(2));
    expect(screen.rows().sort()).toEqual(
      [
        ['زهرا', `course ${locale}`, formatDigits(locale, '1.0.0'), day('2026-11-22')],
        ['Ann', 'old-course', formatDigits(locale, '2.10.0'), day('2026-03-21')],
      ].sort(),
    );
    expect(screen.message()).toBe(`${say('count', { n: 2, files: 3 })} ${say('repeated', { n: 1 })}`);
    expect(screen.refused()).toEqual([]);
  });

  test('dropped files join, and every file that is none says why', async () => {
    const screen = open();
    screen.choose({ a: file('زهرا') });
    await waitFor(() => expect(screen.rows()).toHaveLength(1));
    screen.drop({
      good: file('<b>علی</b>'),
      site: file('x', { site: 'academy' }),
      newer: file('x', { version: 4 }),
      other: '{}',
      cut: file('x').slice(0, 70),
      large: file('x').padEnd(70_000),
    });
    await waitFor(() => expect(screen.rows()).toHaveLength(2));
    expect(screen.container.querySelector('td b, th b')).toBeNull();
    expect(screen.refused()).toEqual([
      `site: ${say('otherSite', { site: 'academy' })}`,
      `newer: ${say('newerVersion', { version: 4 })}`,
      `other: ${say('notCompletion')}`,
      `cut: ${say('damaged')}`,
      `large: ${say('tooLarge')}`,
    ]);
    expect(screen.message()).toContain(say('refused', { n: 5 }));
  });

  test('sorting by a column, and back to front, is told to everyone', async () => {
    const screen = open();
    screen.choose({ a: file('Bea', { date: '2026-01-02' }), b: file('Ann', { date: '2026-01-03' }) });
    await waitFor(() => expect(screen.rows()).toHaveLength(2));
    const names = () => screen.rows().map(([name]) => name);
    const order = () =>
      [...screen.container.querySelectorAll('thead th')].map((head) => head.getAttribute('aria-sort'));
    expect(names()).toEqual(['Ann', 'Bea']);
    expect(order()).toEqual(['ascending', null, null, null]);
    fireEvent.click(screen.button(say('columnDate')));
    expect(names()).toEqual(['Bea', 'Ann']);
    expect(order()).toEqual([null, null, null, 'ascending']);
    expect(screen.message()).toBe(say('sorted', { column: say('columnDate') }));
    fireEvent.click(screen.button(say('columnDate')));
    expect(names()).toEqual(['Ann', 'Bea']);
    expect(order()).toEqual([null, null, null, 'descending']);
  });

  test('the table is saved as it stands, and cleared', async () => {
    const screen = open();
    screen.choose({ a: file('=1+1'), b: 'damaged' });
    await waitFor(() => expect(screen.rows()).toHaveLength(1));
    fireEvent.click(screen.button(say('csv')));
    expect(saved).toHaveLength(1);
    expect(saved[0]!.name).toMatch(/^hamdel-completions-\d{4}-\d\d-\d\d\.csv$/);
    expect(await saved[0]!.text()).toBe(
      `\uFEFF"name","course","title","version","date","files"\r\n"'=1+1","customer-orientation","course ${locale}","1.0.0","2026-11-22",1\r\n`,
    );
    fireEvent.click(screen.button(say('clear')));
    expect([screen.rows(), screen.refused()]).toEqual([[], []]);
    expect(screen.message()).toBe(say('cleared'));
  });
});
