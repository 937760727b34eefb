import type { Event, EventSession, LandCode, LocalDate } from '@netzwerkstatt/domain';
import type {
  CertificateDocument,
  CertificateHolder,
  CertificateIssuer,
  CertificateLanguage,
  CertifiedEvent,
  CertifiedModule,
  CertifiedSession,
} from './certificate-document.ts';
import type { CertificateNumber } from './certificate-number.ts';
import type { CertifiedAttendance } from './decide-certificate.ts';
import { verificationUrl } from './verification-url.ts';

/** What comes together on the day of issue. */
export interface CertificateOccasion {
  readonly number: CertificateNumber;
  readonly issuedOn: LocalDate;
  readonly language: CertificateLanguage;
  /** Language of the event's and the module's texts; German unless said otherwise. */
  readonly contentLanguage?: CertificateLanguage;
  readonly holder: CertificateHolder;
  readonly attendance: CertifiedAttendance;
  readonly event: Pick<Event, 'kind' | 'title' | 'format' | 'venue' | 'sessions'>;
  readonly module?: CertifiedModule;
  readonly land: { readonly code: LandCode; readonly name: string };
  readonly issuer: CertificateIssuer;
  readonly signerLine: string;
  /** Where the public can check it; see {@link verificationUrl}. */
  readonly publicOrigin: string;
}

/**
 * Takes down what an attendance certificate says. Cancelled sessions are left out: nobody was there.
 *
 * @throws RangeError when no session took place.
 */
export function composeCertificateDocument(occasion: CertificateOccasion): CertificateDocument {
  const { number, issuedOn, language, contentLanguage = 'de', holder, attendance, module, land, issuer } = occasion;
  const sessions = occasion.event.sessions.filter((session) => session.status !== 'cancelled').map(toCertifiedSession);
  if (sessions.length === 0) throw new RangeError('a certificate speaks of at least one session');
  return {
    snapshotVersion: 1,
    kind: 'attendance',
    number,
    verificationUrl: verificationUrl(occasion.publicOrigin, number),
    issuedOn,
    language,
    contentLanguage,
    holder,
    land,
    issuer,
    signerLine: occasion.signerLine,
    event: toCertifiedEvent(occasion.event),
    ...(module === undefined ? {} : { module }),
    sessions,
    attendance,
    notes: ['no_examination'],
  };
}

function toCertifiedEvent({ kind, title, format, venue }: CertificateOccasion['event']): CertifiedEvent {
  return { kind, title, format, ...(venue === undefined || format === 'online' ? {} : { place: venue.place }) };
}

function toCertifiedSession({ title, startsAt, endsAt, teachingMinutes }: EventSession): CertifiedSession {
  return { ...(title === undefined ? {} : { title }), startsAt, endsAt, teachingMinutes };
}
