// The .ics file against RFC 5545: line ends and lengths by hand, everything else by a parser that is not ours.
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type Reminders, writeReminders } from '../../src/exchange/reminders.ts';

const sample: Reminders = {
  site: 'hamdel',
  language: 'fa',
  name: 'مرور همدل',
  made: Date.parse('2026-11-22T08:30:00Z'),
  days: [
    {
      date: '2026-11-25',
      title: 'مرور همدل',
      text: 'چهارشنبه ۴ آذر ۱۴۰۵ (۲۵ نوامبر ۲۰۲۶)؛ مرور این روز: درس‌ها, پرسش‌ها; و «قول‌ها»\nhttps://hamdel.example/fa/review/ \\',
    },
    { date: '2027-02-28', title: 'مرور همدل', text: 'یکشنبه ۹ اسفند ۱۴۰۵' },
  ],
};
const file = writeReminders(sample);
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }));

describe('the file', () => {
  test('ends every line with CR LF, and no line is longer than 75 octets', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lengths = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(Math.max(...lengths), 'the sample is long enough to be folded').toBeGreaterThan(70);
  });
  test('has what a calendar must have, once', () => {
    const calendar = new ICAL.Component(ICAL.parse(file));
    expect(calendar.name).toBe('vcalendar');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getAllProperties('prodid')).toHaveLength(1);
  });
  test('an event holds its own properties before its alarm, as the grammar asks', () => {
    for (const [, event] of file.matchAll(/BEGIN:VEVENT\r\n([\s\S]*?)END:VEVENT/g)) {
      expect(event!.slice(event!.indexOf('END:VALARM'))).toBe('END:VALARM\r\n');
    }
  });
});

describe('an event', () => {
  test('is a whole day in no time zone, with what it says unharmed', () => {
    const read = events(file).map(({ component, event }) => ({
      day: event.startDate.toString(),
      end: event.endDate.toString(),
      whole: event.startDate.isDate,
      title: event.summary,
      text: event.description,
      stamp: component.getFirstPropertyValue('dtstamp')?.toString(),
    }));
    const stamp = '2026-11-22T08:30:00Z';
    const [first, second] = sample.days as [Reminders['days'][number], Reminders['days'][number]];
    expect(read).toEqual([
      { day: '2026-11-25', end: '2026-11-26', whole: true, title: first.title, text: first.text, stamp },
      { day: '2027-02-28', end: '2027-03-01', whole: true, title: second.title, text: second.text, stamp },
    ]);
  });
  test('reminds in the morning of its day', () => {
    const triggers = events(file).map(({ component }) => {
      const trigger = component.getFirstSubcomponent('valarm')!.getFirstProperty('trigger')!;
      return [trigger.getParameter('related'), trigger.getFirstValue()?.toString()];
    });
    expect(triggers).toEqual([
      ['START', 'PT9H'],
      ['START', 'PT9H'],
    ]);
  });
  test('keeps its UID in a later file; another day and another site have others', () => {
    const ids = (reminders: Reminders) => events(writeReminders(reminders)).map(({ event }) => event.uid);
    const later = { ...sample, made: sample.made + 1e9, language: 'en' as const, days: sample.days.slice(1) };
    expect(ids(later)).toEqual(ids(sample).slice(1));
    expect(new Set([...ids(sample), ...ids({ ...sample, site: 'other' })]).size).toBe(4);
  });
});

test('without days there is an empty calendar and no event', () => {
  expect(events(writeReminders({ ...sample, days: [] }))).toEqual([]);
});
