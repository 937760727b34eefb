import type {
  AboutRegistration,
  CalendarNotice,
  ChallengeId,
  EventBrief,
  Links,
  MailId,
  MailKind,
  MailMessage,
  MailRecord,
} from '@netzwerkstatt/application';
import type {
  AddressChangeId,
  CertificateId,
  EmailAddress,
  Event,
  Instant,
  InvitationId,
  LocalDate,
  LocalDateTime,
  PollId,
  SessionId,
  TeachingUnits,
  TransferId,
  Venue,
} from '@netzwerkstatt/domain';
import { ada, anEvent, aSession, registrationId, testId } from '@netzwerkstatt/domain/testing';
import type { MailSurroundings } from '../render-mail.ts';
import type { MessageOf } from '../words/letter-words.ts';
import type { MailLocale } from '../words/mail-dates.ts';

const links: Pick<Links, 'tokenFor' | 'codeFor'> = {
  tokenFor: (purpose, subject) => `${purpose}-${subject.slice(-4)}-bTq7Lw9zRkX2`,
  codeFor: () => '04711234',
};

export const surroundings: MailSurroundings = {
  origin: 'https://netzwerkstatt.example',
  host: 'netzwerkstatt.example',
  links,
  from: 'netzwerkstatt@amt.example' as EmailAddress,
  senderName: 'Netzwerkstatt Sachsen',
};

const venue: Venue = {
  name: 'Landratsamt',
  place: 'Borna',
  address: 'Hauptstraße 1, 04552 Borna',
  accessibility: { stepFree: true, inductionLoop: true, note: 'Aufzug links vom Haupteingang' },
  travel: 'S-Bahn bis Borna, von dort acht Minuten zu Fuß',
};

/** A one-day event of a network with a mailbox. */
export function aBrief(wanted: Partial<EventBrief> = {}): EventBrief {
  return {
    ...briefOf(anEvent({ venue })),
    organiser: { name: 'Koordinationsstelle Nord', mailbox: 'kontakt@nord.example' as EmailAddress },
    ...wanted,
  };
}

/** What a mail keeps of an event of the Land. */
export function briefOf({ id, slug, title, summary, format, venue, sessions }: Event): EventBrief {
  return {
    id,
    slug,
    title,
    summary,
    format,
    ...(venue && { venue }),
    sessions,
    organiser: { name: 'Landesprojekt Netzwerkstatt' },
  };
}

/** Two days, one of them with forums, one forum called off; partly online. */
export const conference: EventBrief = aBrief({
  slug: '2027-06-11-fachtag-fruehe-hilfen',
  title: 'Fachtag „Frühe Hilfen & Kinderschutz“',
  format: 'hybrid',
  sessions: [
    aPart(1, '2027-06-11T09:00', '2027-06-11T10:30', { title: 'Plenum' }),
    aPart(2, '2027-06-11T11:00', '2027-06-11T12:30', { title: 'Forum 1', room: { name: 'Raum 2.10' } }),
    aPart(3, '2027-06-11T11:00', '2027-06-11T12:30', { title: 'Forum 2', status: 'cancelled' }),
    aPart(4, '2027-06-12T09:00', '2027-06-12T12:00', { title: 'Werkstatt' }),
  ],
});

export function aPart(number: number, startsAt: string, endsAt: string, wanted: Parameters<typeof aSession>[0] = {}) {
  return aSession({
    id: testId('s', number) as SessionId,
    startsAt: startsAt as LocalDateTime,
    endsAt: endsAt as LocalDateTime,
    ...wanted,
  });
}

const wednesday = { startsAt: '2027-01-13T09:00' as LocalDateTime, endsAt: '2027-01-13T16:30' as LocalDateTime };

const learned: MessageOf['recognition_decided']['learned'] = {
  provider: 'Volkshochschule Plauen',
  title: 'Gespräche & Moderation',
  from: '2025-03-04' as LocalDate,
  to: '2025-03-05' as LocalDate,
  teachingUnits: 24 as TeachingUnits,
};

/** One message of every kind. */
export function sampleMessages(locale: MailLocale): { readonly [Kind in MailKind]: MessageOf[Kind] } {
  const about: AboutRegistration & { readonly locale: MailLocale } = {
    locale,
    recipientName: 'Hańža Krawc',
    event: aBrief(),
    registration: registrationId(1),
  };
  const { registration: _, ...whom } = about;
  const expiresAt = '2026-11-23T09:00:00.000Z' as Instant;
  return {
    sign_in: {
      kind: 'sign_in',
      locale,
      challenge: testId('x', 1) as ChallengeId,
      expiresAt: '2026-11-21T09:10:00.000Z' as Instant,
    },
    no_account: { kind: 'no_account', locale },
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
    assistance_settled: { kind: 'assistance_settled', ...about, isPossible: true },
    registration_withdrawn: { kind: 'registration_withdrawn', ...about, by: 'person' },
    transfer_offered: {
      kind: 'transfer_offered',
      ...whom,
      event: aBrief(),
      transfer: testId('x', 3) as TransferId,
      from: 'Ada Beispiel',
      expiresAt,
    },
    invitation: {
      kind: 'invitation',
      ...whom,
      event: aBrief(),
      invitation: testId('x', 4) as InvitationId,
      closesAt: '2027-01-13T22:59:59.000Z' as Instant,
      isReminder: false,
    },
    recognition_decided: {
      kind: 'recognition_decided',
      locale,
      recipientName: about.recipientName,
      curriculum: 'Zertifikatskurs Netzwerkkoordination',
      learned,
      reason: 'Nach der Äquivalenztabelle; Modul B07 war nicht Teil des Kurses.',
      modules: [
        { module: 'B04', title: 'Moderieren und gestalten', teachingUnits: 12, grantedUnits: 12 },
        { module: 'B06', title: 'Vielfalt verbinden', teachingUnits: 8, grantedUnits: 5 },
        { module: 'B07', title: 'Konflikte und Widerstände', teachingUnits: 8, grantedUnits: 0 },
      ],
    },
    recognition_question: {
      kind: 'recognition_question',
      locale,
      recipientName: about.recipientName,
      curriculum: 'Zertifikatskurs Netzwerkkoordination',
      learned,
      question: 'Wie viele Unterrichtseinheiten entfielen auf Moderation?',
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
    transfer_taken_back: { kind: 'transfer_taken_back', ...whom, event: aBrief() },
    place_transferred: {
      kind: 'place_transferred',
      ...about,
      notices: [aNotice(about.event, { method: 'CANCEL', sequence: 1 })],
    },
    place_returned: { kind: 'place_returned', ...about, from: ['Ben Beispiel'], seatsHeld: 3, until: expiresAt },
    transfer_not_taken: { kind: 'transfer_not_taken', ...about, how: 'declined' },
    address_change: {
      kind: 'address_change',
      ...whom,
      recipientName: '',
      change: testId('x', 4) as AddressChangeId,
      expiresAt,
    },
    address_confirmed: { kind: 'address_confirmed', ...about },
    address_left: { kind: 'address_left', ...whom },
    details_changed: {
      kind: 'details_changed',
      locale,
      recipientName: 'Netzwerkbüro Landkreis Leipzig',
      event: aBrief(),
      traits: ['profession', 'organisation'],
    },
    event_cancelled: {
      kind: 'event_cancelled',
      ...about,
      reason: { kind: 'trainer_ill', text: 'Wir suchen einen neuen Termin.' },
      notices: [aNotice(about.event, { method: 'CANCEL', sequence: 1, isCalledOff: true })],
    },
    event_restored: { kind: 'event_restored', ...about },
    staff_message: {
      kind: 'staff_message',
      ...about,
      subject: 'Bitte denken Sie an festes Schuhwerk',
      text: 'Liebe Hańža,\n\nwir gehen am Nachmittag <b>hinaus</b>.\nKommen Sie gut an!\n',
    },
    dates_changed: {
      kind: 'dates_changed',
      ...about,
      reason: { kind: 'room_not_available', text: '' },
      changes: [{ kind: 'moved', before: wednesday, after: about.event.sessions[0] ?? wednesday }],
      asksWhetherItSuits: true,
      notices: [aNotice(about.event, { sequence: 1 })],
    },
    calendar_entry: {
      kind: 'calendar_entry',
      ...about,
      event: conference,
      number: 2,
      of: 3,
      notices: [aNotice(conference, { sequence: 1 })],
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
    circle_lapsed: {
      kind: 'circle_lapsed',
      locale,
      recipientName: 'Hańža Krawc',
      event: aBrief({ title: 'Qualitätszirkel „Frühe Hilfen“' }),
      meetsEveryWeeks: 4,
      meetBy: '2026-12-02T14:00:00.000Z' as Instant,
    },
    certificate_issued: {
      kind: 'certificate_issued',
      ...about,
      certificate: testId('c', 1) as CertificateId,
      number: 'TB-4K7P-2M9X-QW31',
    },
    series_certificate_issued: {
      kind: 'series_certificate_issued',
      locale,
      recipientName: 'Hańža Krawc',
      title: 'Zertifikatskurs Insoweit erfahrene Fachkraft',
      validUntil: '2029-11-29' as LocalDate,
      certificate: testId('c', 1) as CertificateId,
      number: 'TB-4K7P-2M9X-QW31',
    },
    proof_period_ending: {
      kind: 'proof_period_ending',
      locale,
      recipientName: 'Hańža Krawc',
      regime: { de: 'Hebammen Sachsen (SächsHebG §8(3))', en: 'Midwives in Sachsen' },
      unit: 'hours',
      missing: 13.5,
      endsOn: '2027-04-30' as LocalDate,
    },
    validity_ending: {
      kind: 'validity_ending',
      locale,
      recipientName: 'Hańža Krawc',
      title: 'Zertifikatskurs Insoweit erfahrene Fachkraft',
      number: 'TB-4K7P-2M9X-QW31',
      endsOn: '2029-11-29' as LocalDate,
      renewalUnits: 8,
    },
    proof_checked: {
      kind: 'proof_checked',
      locale,
      recipientName: 'Hańža Krawc',
      title: 'Stillen und Bindung',
      outcome: { status: 'checked', minutes: 360 },
    },
    certificate_replaced: {
      kind: 'certificate_replaced',
      locale,
      recipientName: 'Hańža Krawc',
      title: 'Recht im Kinderschutz',
      certificate: testId('c', 2) as CertificateId,
      number: 'TB-4K7P-2M9X-QW31',
      newNumber: 'TB-7Q2M-0X4K-ZP9V',
      issuer: { name: 'Koordinierungsstelle Leipzig', addressLines: ['leipzig@netzwerkstatt.example'] },
    },
    certificate_revoked: {
      kind: 'certificate_revoked',
      locale,
      recipientName: 'Hańža Krawc',
      title: 'Recht im Kinderschutz',
      number: 'TB-4K7P-2M9X-QW31',
      reason: 'Die Anwesenheit war von einer anderen Person.',
      issuer: { name: 'Koordinierungsstelle Leipzig', addressLines: ['leipzig@netzwerkstatt.example'] },
    },
    date_poll: {
      kind: 'date_poll',
      ...whom,
      event: aBrief({
        sessions: [aPart(1, '2027-03-17T14:00', '2027-03-17T16:00'), aPart(2, '2027-03-24T14:00', '2027-03-24T16:00')],
      }),
      poll: testId('x', 2) as PollId,
      person: ada,
      closesAt: '2026-12-01T23:00:00.000Z' as Instant,
      isReminder: false,
    },
    date_poll_decided: { kind: 'date_poll_decided', ...whom, event: aBrief() },
  };
}

/** The first date of an event put into a calendar, or whatever is wanted. */
export function aNotice({ sessions }: EventBrief, wanted: Partial<CalendarNotice> = {}): CalendarNotice {
  const [session] = sessions;
  if (session === undefined) throw new Error('an event has a session');
  const { id, startsAt, endsAt, sequence, revisedAt } = session;
  return { method: 'REQUEST', session: id, startsAt, endsAt, sequence, revisedAt, ...wanted };
}

/** A mail on its first way to Hańža. */
export function aRecord(
  message: MailMessage,
  wanted: Partial<MailRecord> = {},
): Pick<MailRecord, 'id' | 'to' | 'message' | 'attempts'> {
  return {
    id: testId('x', 7) as MailId,
    to: 'hanza.krawc@example.org' as EmailAddress,
    message,
    attempts: 1,
    ...wanted,
  };
}
