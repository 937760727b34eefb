import type { EmailAddress } from '@netzwerkstatt/domain';
import {
  type CalendarEntry,
  calendarCancellation,
  calendarInvitation,
  type InvitationEnvelope,
} from '../src/ical/index.ts';
import { allDay, anEntry, timed } from './acceptance-cases.ts';

/** An envelope of which a test says what matters to it. */
export function anEnvelope(wanted: Partial<InvitationEnvelope> = {}): InvitationEnvelope {
  return {
    attendee: { name: 'Müller, Anna', email: 'anna@example.org' as EmailAddress },
    organiser: { name: 'Netzwerk Nord', email: 'termine@netzwerkstatt.example' as EmailAddress },
    sequence: 0,
    ...wanted,
  };
}

/** A calendar message somebody gets, by the case it is made for. */
export interface AcceptanceMessage {
  readonly id: string;
  readonly plan: string;
  readonly file: () => string;
  /** What programs show once they took it; see `expectedDates` for the form. */
  readonly dates: readonly string[];
}

const asPlanned = ['2026-03-12T08:00Z/2026-03-12T16:00Z'];

const cancelled: CalendarEntry = anEntry({ status: 'cancelled' });
const moved: CalendarEntry = anEntry({ when: timed('2026-03-19T09:00', '2026-03-19T17:00') });
const inDoubledHour: CalendarEntry = anEntry({ when: timed('2026-10-25T02:30', '2026-10-25T04:00') });

export const acceptanceMessages: readonly AcceptanceMessage[] = [
  {
    id: 'H01',
    plan: 'a confirmed registration',
    file: () => calendarInvitation(anEntry(), anEnvelope()),
    dates: asPlanned,
  },
  {
    id: 'H02',
    plan: 'a moved date',
    file: () => calendarInvitation(moved, anEnvelope({ sequence: 1 })),
    dates: ['2026-03-19T08:00Z/2026-03-19T16:00Z'],
  },
  {
    id: 'H03',
    plan: 'a cancelled date',
    file: () => calendarCancellation(cancelled, anEnvelope({ sequence: 2 })),
    dates: asPlanned,
  },
  {
    id: 'H04',
    plan: 'a withdrawal',
    file: () => calendarCancellation(anEntry(), anEnvelope({ sequence: 1 })),
    dates: asPlanned,
  },
  {
    id: 'H04b',
    plan: 'a registration after a withdrawal',
    file: () => calendarInvitation(anEntry(), anEnvelope({ sequence: 2 })),
    dates: asPlanned,
  },
  {
    id: 'H14',
    plan: 'whole days',
    file: () => calendarInvitation(anEntry({ when: allDay('2026-06-11', '2026-06-12') }), anEnvelope()),
    dates: ['2026-06-11/2026-06-13'],
  },
  {
    id: 'A06',
    plan: 'half past two, the first one',
    file: () => calendarInvitation(inDoubledHour, anEnvelope()),
    dates: ['2026-10-25T00:30Z/2026-10-25T03:00Z'],
  },
  {
    id: 'G03',
    plan: 'a place on the waiting list',
    file: () => calendarInvitation(anEntry({ status: 'waitlisted' }), anEnvelope()),
    dates: asPlanned,
  },
  {
    id: 'F10',
    plan: 'an organiser with quotes, and a guest with an odd address',
    file: () =>
      calendarInvitation(
        anEntry({ onlineRoomUrl: 'https://raum.example/a,b' }),
        anEnvelope({
          attendee: { name: '', email: "o'neil+kurs@example.org" as EmailAddress },
          organiser: { name: 'Haus "Am See"; ^2: Süd', email: 'termine@netzwerkstatt.example' as EmailAddress },
        }),
      ),
    dates: asPlanned,
  },
];
