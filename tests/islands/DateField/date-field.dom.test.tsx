// The three fields of a date: typed in any digits, read back in words, refused with a sentence that names what to mend.
import { fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import type { DateProblem } from '../../../src/domain/calendar/date-entry.ts';
import type { Result } from '../../../src/domain/result.ts';
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts';
import { pick } from '../../../src/i18n/translate.ts';
import { DateField } from '../../../src/islands/DateField/DateField.tsx';
import { dateWords } from '../../../src/islands/DateField/words.ts';
import { saying, wordsOf } from '../../real-content.ts';

function show(locale: Locale, value = '', refusal = '') {
  const reads: Result<string, DateProblem>[] = [];
  const [asked, setAsked] = createSignal(false);
  render(() => (
    <DateField
      locale={locale}
      words={pick(wordsOf(locale, 'dates'), dateWords)}
      legend="By when?"
      value={value}
      asked={asked()}
      refusal={refusal}
      change={(read) => reads.push(read)}
    />
  ));
  return { latest: () => reads.at(-1)!, ask: () => setAsked(true) };
}

const field = (name: string) => screen.getByRole('textbox', { name }) as HTMLInputElement;
const type = (locale: Locale, day: string, month: string, year: string) => {
  const say = saying(locale, 'dates');
  for (const [name, value] of Object.entries({ day, month, year })) {
    fireEvent.input(field(say(name)), { target: { value } });
  }
};
const said = () => screen.getByRole('status').textContent;
const wrong = () => [...document.querySelectorAll('[aria-invalid]')].map((input) => input.parentElement!.className);

describe('a date typed', () => {
  test.each([
    ['fa', '۱', '۹', '۱۴۰۵', 'یکشنبه ۱ آذر ۱۴۰۵'],
    ['fa', '١', '٩', '١٤٠٥', 'یکشنبه ۱ آذر ۱۴۰۵'],
    ['fa', '1', '9', '05', 'یکشنبه ۱ آذر ۱۴۰۵'],
    ['en', '22', '11', '2026', 'Sunday 22 November 2026'],
    ['en', '۲۲', '۱۱', '۲۰۲۶', 'Sunday 22 November 2026'],
  ] as const)('in %s as %s %s %s is the same day, said in words', (locale, day, month, year, words) => {
    const { latest } = show(locale);
    type(locale, day, month, year);
    expect(latest()).toEqual({ ok: true, value: '2026-11-22' });
    expect(said()).toBe(words);
  });
});

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'dates');

  test('begins with the date given, in the digits and calendar of the page', () => {
    const { latest } = show(locale, '2026-11-22');
    expect(latest()).toEqual({ ok: true, value: '2026-11-22' });
    const shown = ['day', 'month', 'year'].map((name) => field(say(name)).value);
    expect(shown).toEqual(locale === 'fa' ? ['۱', '۹', '۱۴۰۵'] : ['22', '11', '2026']);
  });

  test('is a group with a legend; each field has a name, a hint and the keyboard for numbers', () => {
    show(locale);
    expect(screen.getByRole('group', { name: 'By when?' })).toBeTruthy();
    for (const name of ['day', 'month', 'year']) {
      const input = field(say(name));
      expect(input.inputMode).toBe('numeric');
      const described = input.getAttribute('aria-describedby')!.split(' ');
      expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([say('example'), '']);
    }
  });

  test('says nothing of what is missing before it is asked, then names the first field to mend', () => {
    const { ask, latest } = show(locale);
    expect([said(), wrong()]).toEqual(['', []]);
    expect(latest()).toMatchObject({ ok: false });
    ask();
    expect([said(), wrong()]).toEqual([say('emptyDay'), ['day']]);
    type(locale, '3', '', '');
    expect([said(), wrong()]).toEqual([say('emptyMonth'), ['month']]);
    type(locale, '3', '13', '1405');
    expect([said(), wrong()]).toEqual([say('noSuchMonth'), ['month']]);
    type(locale, 'x', '3', '1405');
    expect([said(), wrong()]).toEqual([say('notNumberDay'), ['day']]);
    type(locale, '3', '3', locale === 'fa' ? '2026' : '1405');
    expect([said(), wrong()]).toEqual([say('yearOutOfRange'), ['year']]);
    type(locale, '31', locale === 'fa' ? '7' : '4', locale === 'fa' ? '1405' : '2027');
    expect([said(), wrong()]).toEqual([say('noSuchDay', { n: 30 }), ['day']]);
  });

  test('a date that its form does not want is refused in the form’s own words', () => {
    const { ask } = show(locale, '2026-11-22', 'Later, please.');
    expect(said()).not.toBe('Later, please.');
    ask();
    expect([said(), wrong()]).toEqual(['Later, please.', ['day']]);
  });
});
