// Reminders for a calendar as an .ics file (RFC 5545): one whole-day event a day of review. Loaded only when asked for.
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';

export interface Reminders {
  /** The site's id: part of each event's UID. */
  site: string;
  language: 'fa' | 'en';
  /** The name under which a calendar lists the events. */
  name: string;
  /** When the file is made, in epoch milliseconds. */
  made: number;
  /** ISO dates, each once, with what the event says. */
  days: readonly { date: string; title: string; text: string }[];
}

/** In the morning of the day, nine hours after it begins. */
const alarmAfter = 9 * 3_600;

/**
 * The text of the file. The UID of a day is the same in every file of a site, so that a calendar that takes in a newer file
 * mends its events instead of doubling them. Days are floating: they belong to no time zone.
 */
export function writeReminders({ site, language, name, made, days }: Reminders): string {
  const calendar = ical({ name, prodId: { company: 'Hamdel', product: 'Review', language: language.toUpperCase() } });
  for (const { date, title, text } of days) {
    const start = new Date(`${date}T00:00:00Z`);
    const event = calendar.createEvent({
      id: `review-${date}@${site}`,
      stamp: new Date(made),
      start,
      end: new Date(start.getTime() + 86_400_000),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: title,
      description: text,
    });
    const alarm = event.createAlarm({ type: ICalAlarmType.display, triggerAfter: alarmAfter, description: title });
    // The library counts from the end of an event unless told; a whole day ends a day too late.
    alarm.relatesTo('START');
  }
  // RFC 5545 ends every line, the last one too.
  return `${calendar.toString()}\r\n`;
}
