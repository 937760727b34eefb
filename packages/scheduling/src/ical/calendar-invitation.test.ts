import type { EmailAddress, Instant } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { allDay, anEntry, timed, training } from '../../testing/acceptance-cases.ts';
import { anEnvelope } from '../../testing/messages.ts';
import { blocksOf, readCalendar, unfolded } from '../../testing/read-calendar.ts';
import { calendarFeed } from './calendar-feed.ts';
import { calendarCancellation, calendarInvitation } from './calendar-invitation.ts';
import { germanCalendarWords } from './calendar-words.ts';

const linesOf = (file: string, pattern: RegExp) => unfolded(file).filter((line) => pattern.test(line));
const withdrawnAt = '2026-02-02T09:00:00.000Z' as Instant;

test('H01: a confirmed registration is one date for one person', async () => {
  await expect(calendarInvitation(anEntry(), anEnvelope())).toMatchFileSnapshot('./fixtures/H01.ics');
});

test('H02: a moved date is the same date with a higher sequence and a newer stamp', () => {
  const moved = anEntry({ when: timed('2026-03-19T09:00', '2026-03-19T17:00'), revisedAt: withdrawnAt, sequence: 1 });
  const lines = linesOf(calendarInvitation(moved, anEnvelope({ sequence: 1 })), /^(METHOD|UID|SEQ|DTSTAMP|DTSTART;)/);
  expect(lines).toEqual([
    'METHOD:REQUEST',
    'UID:session-1@netzwerkstatt.example',
    'SEQUENCE:1',
    'DTSTAMP:20260202T090000Z',
    'DTSTART;TZID=Europe/Berlin:20260319T090000',
  ]);
});

test('H02: a date that is moved after somebody registered has the stamp of the move', () => {
  const moved = anEntry({ revisedAt: '2026-02-20T08:00:00.000Z' as Instant });
  const stamps = [anEntry(), moved].map((entry) =>
    linesOf(calendarInvitation(entry, anEnvelope({ revisedAt: withdrawnAt })), /^DTSTAMP/),
  );
  expect(stamps).toEqual([['DTSTAMP:20260202T090000Z'], ['DTSTAMP:20260220T080000Z']]);
});

test('H03: a cancelled date is taken out by a CANCEL, with the start that was sent last', async () => {
  const cancelled = anEntry({ status: 'cancelled', revisedAt: '2026-02-20T08:00:00.000Z' as Instant });
  await expect(calendarCancellation(cancelled, anEnvelope({ sequence: 2 }))).toMatchFileSnapshot('./fixtures/H03.ics');
});

test('H03: nobody is invited to a cancelled date', () => {
  expect(() => calendarInvitation(anEntry({ status: 'cancelled' }), anEnvelope())).toThrow(RangeError);
});

describe('H04: somebody who withdraws', () => {
  const cancellation = calendarCancellation(
    anEntry({ sequence: 3 }),
    anEnvelope({ sequence: 5, revisedAt: withdrawnAt }),
  );

  test('gets a CANCEL above the last message to them, which the date itself knows nothing of', () => {
    expect(linesOf(cancellation, /^(METHOD|SEQ|DTSTAMP|LAST-MOD|STATUS|TRANSP)/)).toEqual([
      'METHOD:CANCEL',
      'SEQUENCE:5',
      'DTSTAMP:20260202T090000Z',
      'TRANSP:TRANSPARENT',
      'STATUS:CANCELLED',
      'LAST-MODIFIED:20260202T090000Z',
    ]);
  });

  test('does not read that the date is cancelled: it is not', () => {
    expect(readCalendar(cancellation).map(({ summary }) => summary)).toEqual(['Grundkurs']);
  });

  test('H04b: and registers again is invited above that CANCEL, to the same UID', () => {
    const again = calendarInvitation(anEntry({ sequence: 3 }), anEnvelope({ sequence: 6 }));
    expect(linesOf(again, /^(METHOD|SEQ|STATUS|UID)/)).toEqual([
      'METHOD:REQUEST',
      'UID:session-1@netzwerkstatt.example',
      'SEQUENCE:6',
      'STATUS:CONFIRMED',
    ]);
  });
});

test('H05: one date of a training is cancelled by its own UID, and keeps its number', () => {
  const [, second] = training;
  if (second === undefined) throw new Error('the training has two dates');
  const file = calendarCancellation({ ...second, status: 'cancelled' }, anEnvelope({ sequence: 1 }));
  expect(linesOf(file, /^(UID|RECURRENCE-ID|SUMMARY)/)).toEqual([
    'UID:session-2@netzwerkstatt.example',
    'SUMMARY:ABGESAGT: Grundkurs (2/2)',
  ]);
});

test.for([
  { method: 'REQUEST', write: calendarInvitation },
  { method: 'CANCEL', write: calendarCancellation },
])('H07: the method of $method is said once, in capitals, before everything else', ({ method, write }) => {
  const file = write(anEntry(), anEnvelope());
  expect(unfolded(file).slice(0, 6)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Netzwerkstatt//Scheduling//DE',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VTIMEZONE',
  ]);
  expect(linesOf(file, /^(NAME|X-WR-CALNAME|X-WR-CALDESC|REFRESH-INTERVAL|X-PUBLISHED-TTL):/)).toEqual([]);
});

test('H08: a training of two dates is two messages', () => {
  const uids = training.map((entry) => [...blocksOf(calendarInvitation(entry, anEnvelope())).keys()]);
  expect(uids).toEqual([['session-1@netzwerkstatt.example'], ['session-2@netzwerkstatt.example']]);
});

test('H09: new words alone keep the sequence and have a newer stamp', () => {
  const first = calendarInvitation(anEntry(), anEnvelope());
  const renamed = calendarInvitation(anEntry({ summary: 'Aufbaukurs', revisedAt: withdrawnAt }), anEnvelope());
  const changed = unfolded(renamed).filter((line) => !unfolded(first).includes(line));
  expect(changed).toEqual(['DTSTAMP:20260202T090000Z', 'SUMMARY:Aufbaukurs', 'LAST-MODIFIED:20260202T090000Z']);
});

test('H13: a message sent again has the same bytes', () => {
  const files = [1, 2].map(() => calendarInvitation(structuredClone(anEntry()), structuredClone(anEnvelope())));
  expect(new Set(files).size).toBe(1);
});

test('H14: no message has a rule', () => {
  const file = calendarInvitation(anEntry({ when: allDay('2026-06-11', '2026-06-12') }), anEnvelope());
  expect(linesOf(file, /^(RRULE|RDATE|EXDATE|RECURRENCE-ID|BEGIN:VTIMEZONE)/)).toEqual([]);
});

test('G03: a place on the waiting list is tentative for the person as well', () => {
  const file = calendarInvitation(anEntry({ status: 'waitlisted' }), anEnvelope());
  expect(linesOf(file, /^(SUMMARY|STATUS|X-MICROSOFT|ATTENDEE)/)).toEqual([
    'SUMMARY:Warteliste: Grundkurs',
    'STATUS:TENTATIVE',
    'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE',
    'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=TENTATIVE;RSVP=FALSE;CN="Müller, Anna":mailto:anna@example.org',
  ]);
});

test('G04: who moves up from the waiting list is confirmed under the same UID', () => {
  const [waiting, moved] = (['waitlisted', 'confirmed'] as const).map((status, sequence) =>
    blocksOf(calendarInvitation(anEntry({ status }), anEnvelope({ sequence }))),
  );
  expect([...(moved?.keys() ?? [])]).toEqual([...(waiting?.keys() ?? [])]);
  expect(linesOf([...(moved?.values() ?? [])].join(''), /^(SEQ|SUMMARY|STATUS)/)).toEqual([
    'SEQUENCE:1',
    'SUMMARY:Grundkurs',
    'STATUS:CONFIRMED',
  ]);
});

describe('who a message is from and to', () => {
  const addressed = (name: string, email = 'a@x.example') =>
    anEnvelope({
      attendee: { name, email: email as EmailAddress },
      organiser: { name, email: email as EmailAddress },
    });

  test.for([
    ['Haus "Am See"; Dresden: ^2', 'a@x.example', '"Haus ”Am See”; Dresden: ’2":mailto:a@x.example'],
    ['', 'a@x.example', '"a@x.example":mailto:a@x.example'],
    ['Anna\r\nMETHOD:CANCEL', 'a@x.example', '"Anna METHOD:CANCEL":mailto:a@x.example'],
    ['Anna\u2028ATTENDEE:x', 'a@x.example', '"Anna ATTENDEE:x":mailto:a@x.example'],
    ['\ufeffA\u0000nna\ud83c', 'a@x.example', '"Anna\ufffd":mailto:a@x.example'],
    ['Anna', 'a\r\nATTENDEE:mailto:b@x.example', '"Anna":mailto:a%20ATTENDEE%3Amailto%3Ab@x.example'],
    ['Anna', 'anna+kurs@x.example', '"Anna":mailto:anna+kurs@x.example'],
    ['Anna', 'a?cc=b@x.example', '"Anna":mailto:a%3Fcc%3Db@x.example'],
  ])('%j <%j>', ([name, email, written]) => {
    const lines = linesOf(calendarInvitation(anEntry(), addressed(name as string, email)), /^(ATTENDEE|ORGANIZER)/);
    expect(lines).toEqual([
      `ORGANIZER;CN=${written}`,
      `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE;CN=${written}`,
    ]);
  });

  test('H11: is the mailbox of the service, whatever mailbox the entry has in feeds', () => {
    const entry = anEntry({ organiser: { name: 'Jugendamt', email: 'amt@jugendamt.example' as EmailAddress } });
    expect(linesOf(calendarInvitation(entry, anEnvelope()), /jugendamt/i)).toEqual([]);
  });

  test('is folded like everything else', () => {
    const file = calendarInvitation(anEntry(), addressed('👩‍👩‍👧‍👦'.repeat(20)));
    const octets = file.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  });
});

test('an invitation has the address of the room unless it is written for everybody', () => {
  const entry = anEntry({ onlineRoomUrl: 'https://raum.example/1' });
  expect(linesOf(calendarInvitation(entry, anEnvelope()), /^CONFERENCE/)).toEqual([
    'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://raum.example/1',
  ]);
  expect(calendarInvitation(entry, anEnvelope(), { audience: 'public' })).not.toContain('raum.example');
});

test('G21: but for its addresses and its sequence, an invitation is the entry of the feed', () => {
  const invited = unfolded(calendarInvitation(anEntry({ sequence: 2 }), anEnvelope({ sequence: 2 })));
  const feed = unfolded(calendarFeed({ name: 'Meine Termine', entries: [anEntry({ sequence: 2 })] }));
  const block = (lines: string[]) => lines.slice(lines.indexOf('BEGIN:VEVENT'));
  expect(block(invited).filter((line) => !/^(ORGANIZER|ATTENDEE)/.test(line))).toEqual(block(feed));
});

test('a message in English has English words', () => {
  const words = { ...germanCalendarWords, cancelledPrefix: 'CANCELLED: ' };
  const file = calendarCancellation(anEntry({ status: 'cancelled' }), anEnvelope(), { words });
  expect(readCalendar(file).map(({ summary }) => summary)).toEqual(['CANCELLED: Grundkurs']);
});
