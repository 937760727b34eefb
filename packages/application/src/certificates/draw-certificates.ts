import { addMilliseconds, HOUR_MS, type LandCode } from '@netzwerkstatt/domain';
import { landOf } from '../dependencies.ts';
import { briefOf } from '../mail/event-brief.ts';
import type { CertificateRecord, LandTransaction, MailId } from '../ports/index.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';

/** A template or a font may be mended meanwhile; an hour later it is worth another try. */
const RETRY_AFTER_MS = HOUR_MS;

/**
 * Draws the file of one certificate that has none yet, and tells its owner. A process that dies in between leaves the
 * certificate undrawn, and the next one draws it; one that cannot be drawn is shown at the desk and tried again later.
 *
 * @returns whether there was one.
 */
export async function drawNextCertificate(deps: CertificateDependencies, land: LandCode): Promise<boolean> {
  return deps.store.inLand(land, async (tx) => {
    const now = deps.clock.now();
    const [record] = await tx.certificates.lockUndrawn(now, 1);
    if (record === undefined) return false;
    const drawn = await deps.printer.draw(record.certificate.document);
    if (!drawn.ok) {
      await tx.certificates.postponeDrawing(record.id, drawn.refusal.detail, addMilliseconds(now, RETRY_AFTER_MS));
      return true;
    }
    await tx.certificates.attachFile(record.id, drawn.value.file, drawn.value.sha256);
    await tellOwner(deps, tx, land, record);
    return true;
  });
}

async function tellOwner(
  deps: CertificateDependencies,
  tx: LandTransaction,
  land: LandCode,
  record: CertificateRecord,
): Promise<void> {
  const registration = await tx.registrations.get(record.registration);
  const event = await tx.events.get(record.event);
  if (registration === undefined || event === undefined) throw new Error(`certificate ${record.id} hangs in the air`);
  const { applicant } = registration;
  const network = event.network && (await tx.directory.getNetwork(event.network));
  await tx.mail.add([
    {
      id: deps.random.id<MailId>(),
      key: `certificate_issued:${record.id}`,
      to: applicant.email,
      message: {
        kind: 'certificate_issued',
        locale: applicant.locale,
        recipientName: `${applicant.givenName} ${applicant.familyName}`,
        event: briefOf(event, network, landOf(deps, land)),
        registration: record.registration,
        certificate: record.id,
        number: record.certificate.document.number,
      },
      registration: record.registration,
      person: record.person,
      createdAt: deps.clock.now(),
    },
  ]);
}
