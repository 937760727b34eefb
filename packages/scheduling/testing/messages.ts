import type { EmailAddress } from '@netzwerkstatt/domain';
import {
  type CalendarEntry,
  calendarCancellation,
  calendarInvitation,
  type InvitationEnvelope,
} from '../src/ical/index.ts';
import { anEntry, timed } from './acceptance-cases.ts';

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
}

const cancelled: CalendarEntry = anEntry({ status: 'cancelled' });

export const acceptanceMessages: readonly AcceptanceMessage[] = [
  { id: 'H01', plan: 'a confirmed registration', file: () => calendarInvitation(anEntry(), anEnvelope()) },
  {
    id: 'H02',
    plan: 'a moved date',
    file: () =>
      calendarInvitation(anEntry({ when: timed('2026-03-19T09:00', '2026-03-19T17:00') }), anEnvelope({ sequence: 1 })),
  },
  { id: 'H03', plan: 'a cancelled date', file: () => calendarCancellation(cancelled, anEnvelope({ sequence: 2 })) },
  { id: 'H04', plan: 'a withdrawal', file: () => calendarCancellation(anEntry(), anEnvelope({ sequence: 1 })) },
  {
    id: 'G03-mail',
    plan: 'a place on the waiting list',
    file: () => calendarInvitation(anEntry({ status: 'waitlisted' }), anEnvelope()),
  },
];
