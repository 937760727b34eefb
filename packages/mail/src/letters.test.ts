import type { MailMessage } from '@netzwerkstatt/application';
import type { Instant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { renderMail } from './render-mail.ts';
import type { RenderedMail } from './rendered-mail.ts';
import { aBrief, aNotice, aPart, conference } from './testing/sample-events.ts';
import { sampleMessages } from './testing/sample-mails.ts';
import { aRecord, surroundings } from './testing/surroundings.ts';

const plenum = aPart(1, '2027-06-11T09:00', '2027-06-11T10:30', { title: 'Plenum' });
const locales = ['de', 'en'] as const;
const certificateFile = new TextEncoder().encode('%PDF-1.7');

const letters = locales.flatMap((locale) =>
  Object.values(sampleMessages(locale)).map((message) => ({ name: `${message.kind}.${locale}`, message })),
);

test.for(letters)('$name reads like this', async ({ name, message }) => {
  const mail = renderMail(aRecord(message), { ...surroundings, certificateFile });
  await expect(asLetter(mail)).toMatchFileSnapshot(`./fixtures/${name}.txt`);
  await expect(mail.html).toMatchFileSnapshot(`./fixtures/${name}.html`);
});

const variants = locales.flatMap((locale) => {
  const samples = sampleMessages(locale);
  const refused = samples.registration_refused;
  const messages: Readonly<Record<string, MailMessage>> = {
    'proof_checked-rejected': {
      ...samples.proof_checked,
      outcome: { status: 'rejected', reason: 'Auf dem Foto ist der Name nicht zu lesen.' },
    },
    'proof_checked-taken_back': {
      ...samples.proof_checked,
      outcome: { status: 'taken_back', reason: 'Die Bescheinigung gehört zu einer anderen Person.' },
    },
    'series_certificate_issued-renewed': { ...samples.series_certificate_issued, renews: 'TB-7Q2M-0X4K-ZP9V' },
    'certificate_replaced-without_account': { ...samples.certificate_replaced, isWithoutAccount: true },
    'validity_ending-renewable': { ...samples.validity_ending, renewal: { needed: 8, missing: 0 } },
    'registration_refused-event_cancelled': { ...refused, refusal: 'event_cancelled' },
    'registration_refused-event_closed': { ...refused, refusal: 'event_closed' },
    'registration_refused-by_invitation_only': { ...refused, refusal: 'by_invitation_only' },
    'registration_refused-registration_not_open': { ...refused, refusal: 'registration_not_open' },
    'registration_refused-already_registered': { ...refused, refusal: 'already_registered' },
    'registration_confirmed-invited': { ...samples.registration_confirmed, isInvited: true },
    'registration_confirmed-one_day': { ...samples.registration_confirmed, event: aBrief() },
    'registration_confirmed-wishes': {
      ...samples.registration_confirmed,
      wishesUntil: '2027-05-20T22:00:00.000Z' as Instant,
    },
    'forums_assigned-moved_up': {
      ...samples.forums_assigned,
      cause: 'moved_up',
      outcomes: [{ time: [plenum.id], rank: 'first', forum: plenum.id }],
      notices: [aNotice(conference)],
    },
    'forums_assigned-chosen': {
      ...samples.forums_assigned,
      cause: 'chosen',
      outcomes: [
        { time: [plenum.id], rank: 'own', forum: plenum.id },
        { time: [plenum.id], rank: 'second', forum: plenum.id, because: { code: 'stays' } },
        { time: [plenum.id], rank: 'second', forum: plenum.id, because: { code: 'kept_for_the_whole' } },
        { time: [plenum.id], rank: 'none', because: { code: 'not_offered' } },
      ],
    },
    'dates_changed-several': {
      ...samples.dates_changed,
      event: conference,
      reason: { kind: 'other', text: 'Der Träger hat umgeplant' },
      changes: [
        { kind: 'moved', before: aPart(1, '2027-06-10T09:00', '2027-06-10T10:30', { title: 'Plenum' }), after: plenum },
        { kind: 'cancelled', date: plenum },
        { kind: 'restored', date: plenum },
        { kind: 'added', date: plenum },
      ],
      asksWhetherItSuits: false,
      notices: [],
    },
    'dates_changed-cancelled': {
      ...samples.dates_changed,
      changes: [{ kind: 'cancelled', date: plenum }],
      asksWhetherItSuits: false,
      notices: [aNotice(samples.dates_changed.event, { method: 'CANCEL', sequence: 1, isCalledOff: true })],
    },
    'registration_refused-not_chosen': { ...refused, refusal: 'not_chosen' },
    'registration_waitlisted-cap': {
      ...samples.registration_waitlisted,
      hindrance: { code: 'cap_reached', cap: { by: 'organisation', max: 2 } },
    },
    'registration_waitlisted-reserved': {
      ...samples.registration_waitlisted,
      hindrance: { code: 'seats_reserved', releaseAt: '2027-01-05T23:00:00.000Z' as Instant },
    },
    'registration_waitlisted-decided_by_cap': {
      ...samples.registration_waitlisted,
      waitsBecause: { code: 'cap_organisation', cap: { by: 'organisation', max: 2 } },
    },
    'registration_waitlisted-decided_by_lot': { ...samples.registration_waitlisted, waitsBecause: { code: 'lot' } },
    'registration_waitlisted-decided_team': {
      ...samples.registration_waitlisted,
      waitsBecause: { code: 'team_too_large', freeSeats: 1 },
    },
    'registration_confirmed-team': { ...samples.registration_confirmed, seats: 4 },
    'registration_confirmed-approval': {
      ...samples.registration_confirmed,
      approval: { until: '2027-05-01T10:00:00.000Z' as Instant, lapses: true },
    },
    'registration_confirmed-voucher': { ...samples.registration_confirmed, voucher: 'counts' },
    'registration_waitlisted-voucher_gone': { ...samples.registration_waitlisted, voucher: 'gone' },
    'transfer_offered-team': { ...samples.transfer_offered, isOfTeam: true },
    'place_returned-several': { ...samples.place_returned, from: ['Ben Beispiel', 'Cem Yildiz'] },
    'registration_withdrawn-team': { ...samples.registration_withdrawn, isOfTeam: true },
    'place_transferred-team': { ...samples.place_transferred, seatsLeft: 3 },
    'registration_waitlisted-first': { ...samples.registration_waitlisted, position: 1 },
    'registration_waitlisted-second': { ...samples.registration_waitlisted, position: 2 },
    'registration_withdrawn-by_staff': { ...samples.registration_withdrawn, by: 'staff' },
    'assistance_settled-not_possible': { ...samples.assistance_settled, isPossible: false },
    'recognition_decided-whole': {
      ...samples.recognition_decided,
      reason: 'Nach der Äquivalenztabelle.',
      modules: samples.recognition_decided.modules.slice(0, 1),
    },
    'recognition_decided-refused': {
      ...samples.recognition_decided,
      reason: 'Der Kurs hatte andere Inhalte.',
      modules: samples.recognition_decided.modules.slice(2),
    },
    'superior_asked-reminder': { ...samples.superior_asked, isReminder: true, withoutAnswer: 'goes_on' },
    'registration_withdrawn-by_superior': { ...samples.registration_withdrawn, by: 'superior' },
    'registration_withdrawn-by_silence': { ...samples.registration_withdrawn, by: 'silence' },
    'invitation-reminder': { ...samples.invitation, isReminder: true },
    'transfer_not_taken-team': { ...samples.transfer_not_taken, asked: 'Cem Beispiel' },
    'transfer_not_taken-expired': { ...samples.transfer_not_taken, how: 'expired' },
    'date_poll-reminder': { ...samples.date_poll, isReminder: true },
    'circle_lapsed-too_late': {
      ...samples.circle_lapsed,
      meetsEveryWeeks: 1,
      nextAt: '2027-01-06T14:00:00.000Z' as Instant,
    },
    'certificate_issued-without_file': samples.certificate_issued,
  };
  return Object.entries(messages).map(([name, message]) => ({ name: `${name}.${locale}`, message }));
});

test.for(variants)('$name reads like this', async ({ name, message }) => {
  await expect(asLetter(renderMail(aRecord(message), surroundings))).toMatchFileSnapshot(`./fixtures/${name}.txt`);
});

function asLetter({ senderName, subject, replyTo, attachments, text }: RenderedMail): string {
  return [
    `From: ${senderName}`,
    ...(replyTo ? [`Reply-To: ${replyTo.name} <${replyTo.address}>`] : []),
    `Subject: ${subject}`,
    ...attachments.map(({ name, type }) => `Attachment: ${name} (${type})`),
    '',
    text,
  ].join('\n');
}
