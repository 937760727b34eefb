import type { LandCode } from '@netzwerkstatt/domain';
import { landOf } from '../dependencies.ts';
import { briefOf } from '../mail/event-brief.ts';
import type { CertificateRecord, LandTransaction, MailId, OutgoingMail } from '../ports/index.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';

/** Tells somebody that theirs is there; the same certificate is never told twice. */
export async function certificateMail(
  deps: CertificateDependencies,
  tx: LandTransaction,
  land: LandCode,
  record: CertificateRecord,
): Promise<OutgoingMail> {
  if (record.person === undefined)
    throw new Error(`certificate ${record.id} belongs to nobody who could be written to`);
  const known = {
    id: deps.random.id<MailId>(),
    key: `certificate_issued:${record.id}`,
    person: record.person,
    createdAt: deps.clock.now(),
  };
  const certificate = { certificate: record.id, number: record.certificate.document.number };
  if (record.registration === undefined) {
    const person = await tx.people.get(record.person);
    const { document } = record.certificate;
    if (person === undefined || document.kind !== 'series') throw new Error(`whose is certificate ${record.id}?`);
    return {
      ...known,
      to: person.email,
      message: {
        kind: 'series_certificate_issued',
        locale: person.locale,
        recipientName: `${person.givenName} ${person.familyName}`,
        title: document.curriculum.title,
        ...(document.validUntil && { validUntil: document.validUntil }),
        ...(document.renews && { renews: document.renews.number }),
        ...certificate,
      },
    };
  }
  const registration = await tx.registrations.get(record.registration);
  const event = await tx.events.get(record.event);
  if (registration === undefined || event === undefined) throw new Error(`certificate ${record.id} hangs in the air`);
  const { applicant } = registration;
  const network = event.network && (await tx.directory.getNetwork(event.network));
  return {
    ...known,
    to: applicant.email,
    message: {
      kind: 'certificate_issued',
      locale: applicant.locale,
      recipientName: `${applicant.givenName} ${applicant.familyName}`,
      event: briefOf(event, network, landOf(deps, land)),
      registration: record.registration,
      ...certificate,
    },
    registration: record.registration,
  };
}
