import { BERLIN, type EmailAddress, type Instant, parseLocalDateTime } from '@netzwerkstatt/domain';
import {
  type CalendarEntry,
  calendarCancellation,
  calendarInvitation,
  nextSequence,
} from '@netzwerkstatt/scheduling/ical';

const course: CalendarEntry = {
  uid: 'session-4711@jugendamt.example',
  summary: 'Grundkurs Kinderschutz',
  when: {
    kind: 'timed',
    startsAt: parseLocalDateTime('2027-03-11T09:00'),
    endsAt: parseLocalDateTime('2027-03-11T16:30'),
    timeZone: BERLIN,
  },
  location: 'Rathaus, Saal 2',
  status: 'confirmed',
  sequence: 0,
  revisedAt: '2026-12-01T10:00:00.000Z' as Instant,
};

const anna = {
  attendee: { name: 'Anna Müller', email: 'anna.mueller@kita.example' as EmailAddress },
  // The mailbox the mails come from: programs compare them, and answers arrive there.
  organiser: { name: 'Jugendamt Nord', email: 'termine@jugendamt.example' as EmailAddress },
};

/** Attached as `text/calendar; method=REQUEST` to the mail that confirms her registration. */
export function confirmation(): string {
  return calendarInvitation(course, { ...anna, sequence: nextSequence(course.sequence, undefined) });
}

/** Attached as `text/calendar; method=CANCEL` when she withdraws: above what she was sent, the course goes on. */
export function withdrawal(lastSent: number, withdrawnAt: Instant): string {
  const sequence = nextSequence(course.sequence, lastSent);
  return calendarCancellation(course, { ...anna, sequence, revisedAt: withdrawnAt });
}
