import type { LandProfile } from '@netzwerkstatt/catalogue';
import {
  type AttendanceBasis,
  CERTIFICATE_NUMBER_BYTES,
  type CertificateDocument,
  type CertificateHolder,
  type CertificateLanguage,
  type CertificateNumber,
  type CertifiedAttendance,
  type CertifiedModule,
  type ChamberStatement,
  composeCertificateDocument,
  createCertificateNumber,
  type NamedAttendanceRule,
  takeAttendanceBasis,
} from '@netzwerkstatt/certificates';
import {
  type AttendedMinutes,
  type Event,
  type EventId,
  type Instant,
  type LandCode,
  ownSessions,
  type ProfessionCode,
  type RegistrationId,
} from '@netzwerkstatt/domain';
import { toLocalDate } from '@netzwerkstatt/scheduling';
import { landOf } from '../dependencies.ts';
import type { BatchItemKind, CertificateRecord, LandTransaction } from '../ports/index.ts';
import type { CandidateFacts } from './certificate-candidates.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';
import { statementsFor } from './statements-for.ts';
import { type Issuing, issuedByLand, issuedByOffice } from './who-issues.ts';

/** What the certificates of one event have in common, read once for all of them. */
export interface EventCertificates {
  readonly event: Event;
  readonly attended: ReadonlyMap<RegistrationId, AttendedMinutes>;
  readonly certificates: readonly CertificateRecord[];
  readonly module?: CertifiedModule;
  readonly chambers: readonly ChamberStatement[];
  readonly issuing: Issuing;
}

/** @returns `undefined` when there is no such event. */
export async function readEventCertificates(
  deps: CertificateDependencies,
  tx: LandTransaction,
  land: LandCode,
  id: EventId,
): Promise<EventCertificates | undefined> {
  const event = await tx.events.get(id);
  if (event === undefined) return undefined;
  const version = event.moduleVersion && (await tx.modules.get(event.moduleVersion));
  const network = event.network && (await tx.directory.getNetwork(event.network));
  return {
    event,
    attended: await tx.attendance.forEvent(id),
    certificates: await tx.certificates.forEvent(id),
    ...(version && {
      module: {
        code: version.content.code,
        version: `${version.content.version}`,
        title: version.content.title,
        learningOutcome: version.content.learningOutcome,
      },
    }),
    chambers: await tx.chambers.forEvent(id),
    issuing: network ? issuedByOffice(network) : issuedByLand(landOf(deps, land)),
  };
}

export function candidateFacts(
  deps: CertificateDependencies,
  land: LandCode,
  { event, attended, certificates }: EventCertificates,
  now: Instant,
): CandidateFacts {
  const { minimumShare } = attendanceRuleOf(landOf(deps, land));
  const { unprintable } = deps.printer;
  return { event, attended, certificates, minimumShare, unprintable, now };
}

/** Named after what it says: whoever changes the share has another rule. */
function attendanceRuleOf({ code, certificate }: LandProfile): NamedAttendanceRule {
  const { minimumAttendanceShare: minimumShare } = certificate;
  return { ruleVersion: `${code} ${minimumShare}`, minimumShare };
}

/** Why somebody gets a certificate of the event, as things stand. */
export function basisForEvent(
  deps: CertificateDependencies,
  code: LandCode,
  { event, attended }: EventCertificates,
  registration: RegistrationId,
): AttendanceBasis {
  return takeAttendanceBasis(
    attendanceRuleOf(landOf(deps, code)),
    event.sessions,
    attended.get(registration) ?? new Map(),
  );
}

/** What one of them says besides. */
export interface AttendedBy {
  readonly kind: BatchItemKind;
  readonly registration: RegistrationId;
  readonly profession: ProfessionCode;
  readonly holder: CertificateHolder;
  readonly language: CertificateLanguage;
  readonly attendance: CertifiedAttendance;
}

export function composeForEvent(
  deps: CertificateDependencies,
  code: LandCode,
  about: EventCertificates,
  { registration, profession, ...who }: AttendedBy,
  number: CertificateNumber,
  issuedAt: Instant,
): CertificateDocument {
  const { event, attended, module, chambers, issuing } = about;
  const land = landOf(deps, code);
  const { rule, decision } = basisForEvent(deps, code, about, registration);
  const statements = statementsFor(land, chambers, {
    kind: who.kind,
    profession,
    missedMinutes: decision.missedMinutes,
  });
  return composeCertificateDocument({
    number,
    issuedOn: toLocalDate(issuedAt, land.timeZone),
    ...who,
    ruleVersion: rule.ruleVersion,
    event: { ...event, sessions: sessionsAttended(event, attended.get(registration)) },
    ...(module && { module }),
    statements,
    land: { code: land.code, name: land.name },
    ...issuing,
    publicOrigin: deps.publicOrigin(land.code),
  });
}

/** A number nobody can guess. */
export function newNumber({ random }: Pick<CertificateDependencies, 'random'>): CertificateNumber {
  return createCertificateNumber(random.bytes(CERTIFICATE_NUMBER_BYTES));
}

/** Of forums that run beside each other a certificate names those in which the person was. */
function sessionsAttended(event: Event, minutes: AttendedMinutes = new Map()): Event['sessions'] {
  return ownSessions(
    event.sessions,
    [...minutes].flatMap(([id, attended]) => (attended > 0 ? [id] : [])),
  );
}
