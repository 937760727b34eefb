import { parseInstant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { readCalendar, unfolded } from '../testing/read-calendar.ts';
import { confirmation, withdrawal } from './invitation.ts';

/** What a program does with a message: by which identity, in which order, about when. */
function told(file: string) {
  const lines = unfolded(file).filter((line) => /^(METHOD|UID|SEQUENCE|STATUS|ATTENDEE)/.test(line));
  return [...lines, ...readCalendar(file).map(({ dates, summary }) => `${dates} ${summary}`)];
}

const attendee =
  'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE;CN="Anna Müller":mailto:anna.mueller@kita.example';

test('she gets the date, and when she withdraws her program takes it out again', () => {
  const date = '2027-03-11T08:00Z/2027-03-11T15:30Z Grundkurs Kinderschutz';
  expect(told(confirmation())).toEqual([
    'METHOD:REQUEST',
    'UID:session-4711@jugendamt.example',
    'SEQUENCE:0',
    'STATUS:CONFIRMED',
    attendee,
    date,
  ]);
  expect(told(withdrawal(0, parseInstant('2027-02-01T07:30:00.000Z')))).toEqual([
    'METHOD:CANCEL',
    'UID:session-4711@jugendamt.example',
    'SEQUENCE:1',
    'STATUS:CANCELLED',
    attendee,
    date,
  ]);
});
