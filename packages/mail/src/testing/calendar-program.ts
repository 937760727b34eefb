import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import type { ReceivedMail } from './smtp-inbox.ts';

/** A date as a calendar program shows it. */
export interface ShownDate {
  readonly summary: string;
  /** `2027-01-20T08:00:00Z` */
  readonly startsAt: string;
  readonly sequence: number;
}

/** A calendar message as it came with a mail. */
export interface CalendarMail {
  readonly subject: string;
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  readonly stamp: string;
  readonly organiser: string;
  readonly attendees: readonly string[];
  readonly raw: string;
}

/**
 * The calendar of one person, kept by a program that does what RFC 5546 asks of it: it takes what is newer by sequence
 * and stamp, leaves out what is outdated, and takes out what is cancelled. Parsed by the engine of Thunderbird.
 */
export class CalendarProgram {
  readonly #known = new Map<string, { readonly sequence: number; readonly stamp: string; readonly date?: ShownDate }>();

  /** @returns what it read, one for each calendar part. */
  async receive(mail: ReceivedMail): Promise<readonly CalendarMail[]> {
    const { attachments, subject = '' } = await PostalMime.parse(mail.raw, { attachmentEncoding: 'utf8' });
    return attachments
      .filter(({ mimeType, filename }) => mimeType === 'text/calendar' && !filename)
      .map(({ content, ...part }) => this.#take(`${content}`, subject, 'method' in part ? `${part.method}` : ''));
  }

  get dates(): readonly ShownDate[] {
    return [...this.#known.values()]
      .flatMap(({ date }) => date ?? [])
      .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  }

  #take(text: string, subject: string, mimeMethod: string): CalendarMail {
    const root = new ICAL.Component(ICAL.parse(text));
    for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
    const [component, another] = root.getAllSubcomponents('vevent');
    if (component === undefined || another !== undefined) throw new Error('a message is about one date');
    const method = `${root.getFirstPropertyValue('method')}`;
    if (mimeMethod !== method) throw new Error(`${mimeMethod} and ${method} are two methods`);
    const event = new ICAL.Event(component);
    const stamp = `${component.getFirstPropertyValue('dtstamp')}`;
    const sequence = Number(component.getFirstPropertyValue('sequence'));
    const known = this.#known.get(event.uid);
    const isOutdated =
      known !== undefined && (sequence < known.sequence || (sequence === known.sequence && stamp <= known.stamp));
    if (!isOutdated) {
      const startsAt = new Date(event.startDate.toUnixTime() * 1000).toISOString().replace('.000Z', 'Z');
      const date = { summary: event.summary, startsAt, sequence };
      this.#known.set(event.uid, { sequence, stamp, ...(method === 'REQUEST' && { date }) });
    }
    const addresses = (name: string) => component.getAllProperties(name).map((it) => `${it.getFirstValue()}`);
    const [organiser = ''] = addresses('organizer');
    return { subject, method, uid: event.uid, sequence, stamp, organiser, attendees: addresses('attendee'), raw: text };
  }
}
