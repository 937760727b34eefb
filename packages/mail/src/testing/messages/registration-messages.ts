import type { Instant, SessionId } from '@netzwerkstatt/domain';
import { registrationId, testId } from '@netzwerkstatt/domain/testing';
import { aBrief, conference } from '../sample-events.ts';
import type { SampleMessages, SampleReader } from './sample-reader.ts';

export function registrationMessages(about: SampleReader) {
  const { locale } = about;
  const expiresAt = '2026-11-23T09:00:00.000Z' as Instant;
  return {
    registration_requested: {
      kind: 'registration_requested',
      ...about,
      confirmUntil: '2026-11-28T09:00:00.000Z' as Instant,
    },
    already_registered: { kind: 'already_registered', ...about },
    registration_confirmed: { kind: 'registration_confirmed', ...about, event: conference },
    registration_applied: {
      kind: 'registration_applied',
      ...about,
      event: aBrief({ format: 'online', organiser: { name: 'Landesprojekt Netzwerkstatt' } }),
      decisionAfter: '2027-01-13T23:00:00.000Z' as Instant,
    },
    registration_waitlisted: { kind: 'registration_waitlisted', ...about, position: 3 },
    registration_refused: { kind: 'registration_refused', ...about, refusal: 'registration_closed' },
    seat_offered: { kind: 'seat_offered', ...about, expiresAt },
    offer_reminder: { kind: 'offer_reminder', ...about, expiresAt },
    offer_expired: { kind: 'offer_expired', ...about },
    registration_withdrawn: { kind: 'registration_withdrawn', ...about, by: 'person' },
    assistance_settled: { kind: 'assistance_settled', ...about, isPossible: true },
    details_changed: {
      kind: 'details_changed',
      locale,
      recipientName: 'Netzwerkbüro Landkreis Leipzig',
      event: aBrief(),
      traits: ['profession', 'organisation'],
    },
    superior_asked: {
      kind: 'superior_asked',
      locale,
      recipientName: '',
      event: aBrief(),
      approval: registrationId(1),
      who: 'Ada Beispiel',
      until: '2026-12-01T09:00:00.000Z' as Instant,
      withoutAnswer: 'lapses',
      isReminder: false,
    },
    forums_assigned: {
      kind: 'forums_assigned',
      ...about,
      event: conference,
      cause: 'released',
      outcomes: [
        {
          time: [testId('s', 2) as SessionId],
          rank: 'second',
          forum: testId('s', 2) as SessionId,
          because: { code: 'full', forums: [{ forum: testId('s', 3) as SessionId, places: 20 }] },
        },
        { time: [testId('s', 4) as SessionId], rank: 'none', because: { code: 'no_wish' } },
      ],
    },
    staff_message: {
      kind: 'staff_message',
      ...about,
      subject: 'Bitte denken Sie an festes Schuhwerk',
      text: 'Liebe Hańža,\n\nwir gehen am Nachmittag <b>hinaus</b>.\nKommen Sie gut an!\n',
    },
  } satisfies SampleMessages;
}
