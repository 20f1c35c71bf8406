// The date to be ready by, and the calendar file: set, refused, passed, taken away; reminders up to the day.
import { fireEvent, render, screen, waitFor } from '@solidjs/testing-library';
import { beforeEach, describe, expect, test } from 'vitest';
import { goalsOf } from '../../../src/domain/review/goal.ts';
import { formatDay } from '../../../src/i18n/day.ts';
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts';
import { saying } from '../../real-content.ts';
import { day, noon, reviewIn, reviewProps, type World, world } from './world.tsx';

let here: World;
beforeEach(() => {
  here = world();
});

async function open(locale: Locale) {
  const Review = reviewIn(here);
  render(() => <Review {...reviewProps(locale)} />);
  // The screen stands before what is kept has been read; it takes nothing until then.
  const calendar = () =>
    screen.getByRole<HTMLButtonElement>('button', { name: saying(locale, 'review')('calendarButton') });
  await waitFor(() => expect(calendar().disabled).toBe(false));
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
function type(locale: Locale, ...typed: string[]) {
  const say = saying(locale, 'dates');
  for (const [index, name] of ['day', 'month', 'year'].entries()) {
    fireEvent.input(screen.getByRole('textbox', { name: say(name) }), { target: { value: typed[index] } });
  }
}
const send = () => fireEvent.submit(document.querySelector('.ready-by form')!);
const shown = () => document.querySelector('.ready-by')!.textContent;
const goal = async () => goalsOf(await here.store.all()).get('course')?.readyBy;

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'review');
  // 29 November 2026, and two days that will not do.
  const [good, past, none] =
    locale === 'fa'
      ? [
          ['۸', '۹', '۱۴۰۵'],
          ['۱', '۹', '۱۴۰۵'],
          ['۳۱', '۹', '۱۴۰۵'],
        ]
      : [
          ['29', '11', '2026'],
          ['22', '11', '2026'],
          ['31', '11', '2026'],
        ];

  test('is kept as an ISO date, said back with the days left, and taken away again', async () => {
    await open(locale);
    type(locale, ...good);
    send();
    await waitFor(async () => expect(await goal()).toBe('2026-11-29'));
    await waitFor(() => expect(shown()).toContain(say('readyIs', { date: formatDay(locale, '2026-11-29'), n: 7 })));
    expect(document.activeElement?.textContent).toBe(say('readySaved'));
    expect(shown(), 'what was never answered').toContain(say('readyUntouched', { n: 5 }));
    press(say('readyClear'));
    await waitFor(async () => expect(await goal()).toBeUndefined());
    await waitFor(() => expect(document.activeElement?.textContent).toBe(say('readyCleared')));
    expect(screen.getByRole('textbox', { name: saying(locale, 'dates')('day') })).toBeTruthy();
  });

  test('a day that does not exist or is not to come is refused where it stands', async () => {
    await open(locale);
    type(locale, ...none);
    send();
    expect(shown()).toContain(saying(locale, 'dates')('noSuchDay', { n: 30 }));
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    type(locale, ...past);
    send();
    expect(shown()).toContain(say('readyTooEarly'));
    expect(await here.store.all()).toEqual([]);
  });

  test('on the day and after it the page says so', async () => {
    await here.store.append({ kind: 'goal.set', about: 'course', readyBy: '2026-11-24' });
    here.state.now = noon + 2 * day;
    await open(locale);
    const date = formatDay(locale, '2026-11-24');
    expect(shown()).toContain(say('readyToday', { date }));
    here.state.now = noon + 3 * day;
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(shown()).toContain(say('readyPast', { date })));
  });

  test('the calendar file: one event a day of review, with the date in both calendars', async () => {
    await here.answer('t-one', false, 0);
    await here.answer('t-two', false, 0);
    await here.answer('l-one', true, 0);
    await open(locale);
    press(say('calendarButton'));
    await screen.findByText(say('calendarDone', { name: 'test-review.ics', n: 2 }));
    const [{ name, reminders }] = here.state.saved as [(typeof here.state.saved)[number]];
    expect(name).toBe('test-review.ics');
    expect(reminders).toMatchObject({ site: 'test', language: locale, made: noon });
    expect(reminders.days.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-25']);
    const both = locale === 'fa' ? 'دوشنبه ۲ آذر ۱۴۰۵ (۲۳ نوامبر ۲۰۲۶)' : 'Monday 23 November 2026 (2 Azar 1405)';
    expect(reminders.days[0]!.text).toContain(both);
    expect(reminders.days[0]!.title).toBe(say('eventTitle', { brand: 'Hamdel' }));
  });
});

test('with a date set the reminders end before it, and reviews come forward', async () => {
  for (const id of ['t-one', 't-two', 't-three', 'l-one', 'l-two']) await here.answer(id, true, 0, { confidence: 3 });
  await here.store.append({ kind: 'goal.set', about: 'course', readyBy: '2026-11-27' });
  await open('en');
  press(saying('en', 'review')('calendarButton'));
  await waitFor(() => expect(here.state.saved).toHaveLength(1));
  const dates = here.state.saved[0]!.reminders.days.map(({ date }) => date);
  expect(dates.length).toBeGreaterThan(2);
  expect(dates.every((date) => date > '2026-11-22' && date < '2026-11-27')).toBe(true);
});

test('without anything to review there is no file', async () => {
  await open('en');
  press(saying('en', 'review')('calendarButton'));
  await screen.findByText(saying('en', 'review')('calendarNone'));
  expect(here.state.saved).toEqual([]);
});
