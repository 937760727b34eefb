import type { CalendarNotice, MailMessage } from '@netzwerkstatt/application';
import type { Instant, LocalDateTime } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { renderMail } from './render-mail.ts';
import { aBrief, aNotice, conference } from './testing/sample-events.ts';
import { sampleMessages } from './testing/sample-mails.ts';
import { aRecord, surroundings } from './testing/surroundings.ts';

const { registration_confirmed, registration_withdrawn } = sampleMessages('de');
const withdrawnAt = '2026-12-01T08:00:00.000Z' as Instant;

function rendered(message: MailMessage) {
  const { attachments, calendar } = renderMail(aRecord(message), surroundings);
  return { attachments, calendar, lines: (calendar?.content ?? '').replace(/\r\n /g, '').split('\r\n') };
}

const confirmation = (wanted: Partial<CalendarNotice> = {}, event = aBrief()): MailMessage => ({
  ...registration_confirmed,
  event,
  notices: [aNotice(event, wanted)],
});

test('H01, H07, H11: a place at one date is an invitation by the service to the reader alone', async () => {
  const { attachments, calendar } = rendered(confirmation());
  expect([calendar?.method, attachments]).toEqual([
    'REQUEST',
    [{ name: 'termin-2027-01-20.ics', type: 'application/ics', content: calendar?.content }],
  ]);
  await expect(calendar?.content.replaceAll('\r\n', '\n')).toMatchFileSnapshot('./fixtures/one-day-request.ics');
});

test('H03, H04: who withdraws gets the date out of the calendar as it was sent last; it takes place all the same', () => {
  const cancel = aNotice(aBrief(), {
    method: 'CANCEL',
    sequence: 4,
    revisedAt: withdrawnAt,
    startsAt: '2027-01-19T10:00' as LocalDateTime,
    endsAt: '2027-01-19T12:00' as LocalDateTime,
  });
  const { calendar, lines } = rendered({ ...registration_withdrawn, notices: [cancel] });
  expect([
    calendar?.method,
    lines.filter((it) => /^(METHOD|SEQ|DTSTAMP|DTSTART;|STATUS|SUMMARY|UID|ORGANIZER)/.test(it)),
  ]).toEqual([
    'CANCEL',
    [
      'METHOD:CANCEL',
      'UID:session-00000073-0000-4000-8000-000000000001@netzwerkstatt.example',
      'SEQUENCE:4',
      'DTSTAMP:20261201T080000Z',
      'DTSTART;TZID=Europe/Berlin:20270119T100000',
      'SUMMARY:Recht im Kinderschutz',
      'ORGANIZER;CN="Koordinationsstelle Nord":mailto:netzwerkstatt@amt.example',
      'STATUS:CANCELLED',
    ],
  ]);
});

test('H03: a date that is called off says so in its title, in the language of the reader', () => {
  const cancel = aNotice(aBrief(), { method: 'CANCEL', sequence: 1, isCalledOff: true });
  const titles = (['de', 'en'] as const).map((locale) =>
    rendered({ ...registration_withdrawn, locale, notices: [cancel] }).lines.filter((it) => it.startsWith('SUMMARY')),
  );
  expect(titles).toEqual([['SUMMARY:ABGESAGT: Recht im Kinderschutz'], ['SUMMARY:CANCELLED: Recht im Kinderschutz']]);
});

describe('H08: several dates in one mail', () => {
  const event = aBrief({ sessions: conference.sessions.filter(({ status }) => status === 'planned') });
  const notices = event.sessions.map((session, index) =>
    aNotice({ ...event, sessions: [session] }, { sequence: 5 + index, revisedAt: withdrawnAt }),
  );
  const { attachments, calendar } = rendered({ ...registration_confirmed, event, notices });
  const contents = attachments.map(({ content }) => `${content}`);

  test('are files without METHOD, one date in each', () => {
    expect(calendar).toBeUndefined();
    expect(contents.map((it) => it.match(/^(METHOD|BEGIN:VEVENT)/gm))).toEqual(contents.map(() => ['BEGIN:VEVENT']));
  });

  test('H04b: carry the sequence of their reader, not that of the date', () => {
    expect(contents.map((it) => it.match(/^(SEQUENCE|DTSTAMP):\S+/gm))).toEqual([
      ['SEQUENCE:5', 'DTSTAMP:20261201T080000Z'],
      ['SEQUENCE:6', 'DTSTAMP:20261201T080000Z'],
      ['SEQUENCE:7', 'DTSTAMP:20261201T080000Z'],
    ]);
  });
});

test('H10, H13: a mail is rendered from what was frozen with it, however often and whenever it is sent', () => {
  const message = confirmation({ sequence: 2, revisedAt: withdrawnAt });
  const first = rendered(message);
  expect(rendered(structuredClone(message))).toEqual(first);
  expect(first.lines.filter((it) => /^(SEQ|DTSTAMP)/.test(it))).toEqual(['SEQUENCE:2', 'DTSTAMP:20261201T080000Z']);
});

test('a mail that changes no calendar has no calendar part', () => {
  expect(rendered(sampleMessages('de').seat_offered)).toMatchObject({ attachments: [], calendar: undefined });
  expect(rendered(registration_withdrawn).calendar).toBeUndefined();
});
