import {
  type CertificateHolder,
  type CertificateLanguage,
  composeSpeakerDocument,
  issueCertificate,
  type SpeakerBasis,
  type SpeakerRole,
  takeSpeakerBasis,
} from '@netzwerkstatt/certificates';
import {
  type CertificateId,
  type EmailAddress,
  type LandCode,
  ok,
  type PersonId,
  type Refusal,
  type Result,
  refuse,
  type SessionId,
} from '@netzwerkstatt/domain';
import { toLocalDate } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { eventOf } from '../desk/read-desk.ts';
import { type StaleRevision, staleRevision } from '../desk/stale-revision.ts';
import { certificateLanguagesOf } from '../own/certificate-language.ts';
import type { CertificateFacts, CertificateRecord, LandTransaction, NamedSpeaker } from '../ports/index.ts';
import type { CannotDraw, CertificateDependencies } from './certificate-dependencies.ts';
import { drawSigned, writeFile } from './draw-signed.ts';
import { type EventCertificates, newNumber, readEventCertificates } from './event-certificates.ts';
import { behind, type ClockRefusal, momentsOf } from './issuing-clock.ts';
import { speakerKey } from './speaker-key.ts';
import { speakerMail } from './speaker-mail.ts';
import { sessionsHeld } from './speakers-of-event.ts';

export type IssueSpeakerRefusal =
  | CannotDraw
  | Extract<ClockRefusal, { code: 'clock_behind' }>
  | Refusal<'event_not_found'>
  /** Somebody changed the event while the file was drawn. */
  | StaleRevision
  | (Refusal<'name_not_printable'> & { readonly letters: readonly string[] })
  /** None was chosen, or one that is cancelled, not over, or no session of the event. */
  | Refusal<'session_not_held'>
  /** The same name has a valid one about the same sessions. */
  | Refusal<'speaker_certified_already'>
  /** The Land issues none in it. */
  | Refusal<'certificate_language_unknown'>;

/** Who taught, and what; nobody the house needs to know. */
export interface SpeakerWish {
  readonly holder: CertificateHolder;
  readonly sessions: readonly SessionId[];
  readonly role: SpeakerRole;
  readonly language: CertificateLanguage;
  /** Where it is sent; absent: the office passes it on. */
  readonly email?: EmailAddress;
}

/**
 * Certifies to somebody who is named that they taught, and sends it where there is an address. Whoever has proven that
 * address, or proves it later, is its owner. What cannot be drawn is not issued.
 */
export async function issueSpeaker(
  deps: CertificateDependencies,
  permit: Permit<'certificate.issue'>,
  wish: SpeakerWish,
): Promise<Result<CertificateRecord, IssueSpeakerRefusal>> {
  const { land } = permit.target;
  const id = eventOf(permit);
  if (!certificateLanguagesOf(landOf(deps, land)).includes(wish.language)) {
    return refuse({ code: 'certificate_language_unknown' });
  }
  const letters = deps.printer.unprintable(Object.values(wish.holder).join(' '));
  if (letters.length > 0) return refuse({ code: 'name_not_printable', letters });
  const about = await deps.store.inLand(land, (tx) => readEventCertificates(deps, tx, land, id));
  if (about === undefined) return refuse({ code: 'event_not_found' });
  const composed = compose(deps, land, about, wish);
  if (!composed.ok) return composed;
  const { record, basis } = composed.value;
  const drawn = await drawSigned(deps, land, record);
  if (!drawn.ok) return drawn;

  return deps.store.inLand(land, async (tx) => {
    const person = wish.email && (await holdOwner(tx, wish.email));
    const revision = await tx.events.lock(id, 'to_rely');
    if (revision !== about.event.revision) return staleRevision(tx, id);
    const owned = { ...record, ...(wish.email && { email: wish.email }), ...(person && { person }) };
    if (!(await writeFile(deps, tx, owned, drawn.value, basis))) return refuse({ code: 'speaker_certified_already' });
    await tx.mail.add(speakerMail(deps, owned));
    await tx.audit.write([
      {
        at: record.certificate.issuedAt,
        actor: personBehind(permit),
        action: 'certificate.issue',
        target: { kind: 'certificate', id: record.id },
        event: id,
        facts: { role: wish.role, sessions: wish.sessions.length },
      },
    ]);
    return ok(owned);
  });
}

/** Whoever has their data erased at this moment is waited for, and is nobody then. */
async function holdOwner(tx: LandTransaction, email: EmailAddress): Promise<PersonId | undefined> {
  const known = await tx.people.findByEmail(email);
  if (known === undefined) return undefined;
  await tx.erasure.lock(known.id);
  // Anybody may have told an address that nobody has answered from yet.
  const owner = await tx.people.findByEmail(email);
  return owner?.emailProvenAt === undefined ? undefined : owner.id;
}

function compose(
  deps: CertificateDependencies,
  code: LandCode,
  { event, module, issuing, certificates }: EventCertificates,
  { holder, sessions: wanted, role, language }: SpeakerWish,
): Result<{ readonly record: CertificateFacts & NamedSpeaker; readonly basis: SpeakerBasis }, IssueSpeakerRefusal> {
  const land = landOf(deps, code);
  const now = deps.clock.now();
  const sessions = sessionsHeld(event, now).filter((it) => wanted.includes(it.id));
  if (sessions.length === 0 || sessions.length < new Set(wanted).size) return refuse({ code: 'session_not_held' });
  const tooEarly = behind(certificates.flatMap(momentsOf), now);
  if (tooEarly !== undefined) return refuse(tooEarly);
  const basis = takeSpeakerBasis(sessions);
  const document = composeSpeakerDocument({
    number: newNumber(deps),
    issuedOn: toLocalDate(now, land.timeZone),
    language,
    holder,
    event: { ...event, sessions },
    ...(module && { module }),
    role,
    unitsTaught: basis.decision.unitsTaught,
    land: { code: land.code, name: land.name },
    ...issuing,
    publicOrigin: deps.publicOrigin(land.code),
  });
  const record = { id: deps.random.id<CertificateId>(), event: event.id, certificate: issueCertificate(document, now) };
  const isThere = certificates.some(
    (it) => it.certificate.status === 'issued' && speakerKey(it) === speakerKey(record),
  );
  return isThere ? refuse({ code: 'speaker_certified_already' }) : ok({ record, basis });
}
