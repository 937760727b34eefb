import {
  CERTIFICATE_NUMBER_BYTES,
  type CertificateDocument,
  composeCertificateDocument,
  createCertificateNumber,
  issueCertificate,
} from '@netzwerkstatt/certificates';
import {
  type AttendedMinutes,
  type CertificateId,
  dateOf,
  type Event,
  type Instant,
  ok,
  ownSessions,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import { toLocalDateTime } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { LandTransaction } from '../ports/index.ts';
import { type CertificateCandidate, certificateCandidates } from './certificate-candidates.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';
import { participantsOf } from './participants-of.ts';

export type IssueRefusal = Refusal<'event_not_found'> | Refusal<'event_not_closed'>;

/**
 * Issues a certificate to everybody who attended enough and has none yet. What it says is frozen now; the file is drawn
 * afterwards, and a second call issues nothing twice.
 */
export async function issueCertificates(
  deps: CertificateDependencies,
  permit: Permit<'certificate.issue'>,
): Promise<Result<{ readonly issued: number }, IssueRefusal>> {
  const { land: code, event: id } = permit.target;
  if (id === undefined) throw new Error('certificates are issued for an event');
  const land = landOf(deps, code);
  return deps.store.inLand(code, async (tx) => {
    const now = deps.clock.now();
    const event = await tx.events.get(id);
    if (event === undefined) return refuse({ code: 'event_not_found' });
    if (event.status !== 'closed') return refuse({ code: 'event_not_closed' });
    const attended = await tx.attendance.forEvent(id);
    const candidates = certificateCandidates(
      event,
      await participantsOf(tx, id),
      attended,
      await tx.certificates.forEvent(id),
      land.certificate.minimumAttendanceShare,
    );
    const due = candidates.filter((it) => it.kind === 'due');
    let issued = 0;
    for (const candidate of due) {
      const { registration } = candidate.record;
      const own = { ...event, sessions: sessionsAttended(event, attended.get(registration.id)) };
      const document = await documentFor(deps, permit, tx, own, candidate, now);
      const isNew = await tx.certificates.add(
        {
          id: deps.random.id<CertificateId>(),
          registration: registration.id,
          event: id,
          person: registration.personId,
          certificate: issueCertificate(document, now),
        },
        deps.links.fingerprint(document.number),
      );
      if (isNew) issued += 1;
    }
    await tx.audit.write([
      {
        at: now,
        actor: personBehind(permit),
        action: 'certificate.issue',
        target: { kind: 'event', id },
        event: id,
        facts: { issued, attendedTooLittle: candidates.filter((it) => it.kind === 'too_low').length },
      },
    ]);
    return ok({ issued });
  });
}

/** Of forums that run beside each other a certificate names those in which the person was. */
function sessionsAttended(event: Event, minutes: AttendedMinutes = new Map()): Event['sessions'] {
  return ownSessions(
    event.sessions,
    [...minutes].flatMap(([id, attended]) => (attended > 0 ? [id] : [])),
  );
}

async function documentFor(
  deps: CertificateDependencies,
  permit: Permit,
  tx: LandTransaction,
  event: Event,
  candidate: Extract<CertificateCandidate, { kind: 'due' }>,
  now: Instant,
): Promise<CertificateDocument> {
  const land = landOf(deps, permit.target.land);
  const { applicant } = candidate.record;
  const version = event.moduleVersion && (await tx.modules.get(event.moduleVersion));
  const network = event.network && (await tx.directory.getNetwork(event.network));
  const issuer = network
    ? { name: network.office, addressLines: network.mailbox ? [network.mailbox] : [] }
    : { name: land.certificate.issuer, addressLines: [] };
  return composeCertificateDocument({
    number: createCertificateNumber(deps.random.bytes(CERTIFICATE_NUMBER_BYTES)),
    issuedOn: dateOf(toLocalDateTime(now, land.timeZone)),
    language: applicant.locale,
    holder: { givenName: applicant.givenName, familyName: applicant.familyName },
    attendance: candidate.attendance,
    event,
    ...(version && {
      module: {
        code: version.content.code,
        version: `${version.content.version}`,
        title: version.content.title,
        learningOutcome: version.content.learningOutcome,
      },
    }),
    land: { code: land.code, name: land.name },
    issuer,
    signerLine: issuer.name,
    publicOrigin: deps.publicOrigin(land.code),
  });
}
