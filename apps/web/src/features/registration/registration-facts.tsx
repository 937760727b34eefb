import { ownSessions } from '@netzwerkstatt/domain';
import { type Fact, Facts } from '../../components/data/facts.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import { approvalText } from '../approval/approval-text.ts';
import { assistanceStatusTitle, needTitle } from '../assistance/assistance-words.ts';
import { heldSessions } from '../event/held-sessions.ts';
import { placeOf } from '../event/place-of.ts';
import { answerText } from '../questions/answer-values.ts';
import { worded } from '../questions/worded.ts';
import { sessionLine } from './session-line.ts';

const words = translated(
  {
    heading: 'Ihre Anmeldung',
    event: 'Veranstaltung',
    date: 'Termin',
    dates: 'Termine',
    place: 'Ort',
    travel: 'Anreise',
    name: 'Name',
    email: 'E-Mail-Adresse',
    organisation: 'Einrichtung',
    seats: 'Plätze',
    approval: 'Zustimmung Ihrer Leitung',
    voucher: 'Platzgutschein',
    voucherCounts: 'eingelöst',
    points: 'Fortbildungspunkte',
    wholeEvent: 'nur bei Teilnahme von Anfang bis Ende',
    needs: 'Unterstützung',
    assistance: 'Dazu sollten wir wissen',
  },
  {
    heading: 'Your registration',
    event: 'Event',
    date: 'Date',
    dates: 'Dates',
    place: 'Place',
    travel: 'Getting there',
    name: 'Name',
    email: 'Email address',
    organisation: 'Organisation',
    seats: 'Places',
    approval: 'Approval of your superior',
    voucher: 'Place voucher',
    voucherCounts: 'redeemed',
    points: 'Points of your chamber',
    wholeEvent: 'only if you attend from beginning to end',
    needs: 'Assistance',
    assistance: 'What we should know about it',
  },
);

/** What was registered, for looking up and for printing. */
export function RegistrationFacts({
  own: { event, applicant, forums, told, registration, approval, points },
}: {
  readonly own: OwnRegistration;
}) {
  const texts = useWords(words);
  const locale = useLocale();
  const { venue } = event;
  const sessions = ownSessions(heldSessions(event), forums?.chosen ?? []);
  const facts: readonly (Fact | false)[] = [
    { term: texts.event, value: <Link href={`/veranstaltungen/${event.slug}`}>{event.title}</Link> },
    {
      term: sessions.length === 1 ? texts.date : texts.dates,
      value: (
        <ul>
          {sessions.map((session) => (
            <li key={session.id}>{[sessionLine(session, locale), session.title].filter(Boolean).join(': ')}</li>
          ))}
        </ul>
      ),
    },
    {
      term: texts.place,
      value: (
        <>
          <p>{placeOf(event, locale)}</p>
          {venue?.address !== undefined && <p>{venue.address}</p>}
        </>
      ),
    },
    { term: texts.name, value: `${applicant.givenName} ${applicant.familyName}` },
    { term: texts.email, value: applicant.email },
    { term: texts.organisation, value: applicant.organisation.name },
    registration.seats !== undefined && { term: texts.seats, value: registration.seats },
    approval !== undefined && { term: texts.approval, value: approvalText(approval, locale) },
    points !== undefined && {
      term: texts.points,
      value: [formatNumber(points.amount, locale, 2), points.needsEveryMinute && texts.wholeEvent]
        .filter(Boolean)
        .join(', '),
    },
    registration.voucher !== undefined && { term: texts.voucher, value: texts.voucherCounts },
    told !== undefined &&
      told.assistance.length > 0 && {
        term: texts.needs,
        value: (
          <ul>
            {told.assistance.map(({ need, status }) => (
              <li key={need}>
                {needTitle(need, locale)}: {assistanceStatusTitle(status, locale)}
              </li>
            ))}
          </ul>
        ),
      },
    applicant.assistance !== undefined && { term: texts.assistance, value: applicant.assistance },
    ...(told?.answers ?? []).map(({ question, answer }) => ({
      term: worded(question.label, locale),
      value: answerText(question, answer, locale),
    })),
  ];
  return (
    <Section heading={texts.heading}>
      <Facts facts={facts.filter((it) => it !== false)} />
    </Section>
  );
}
