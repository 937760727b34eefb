import { addMilliseconds, HOUR_MS, type LandCode, MINUTE_MS } from '@netzwerkstatt/domain';
import { landOf } from '../dependencies.ts';
import { briefOf } from '../mail/event-brief.ts';
import type { CertificateRecord, LandTransaction, MailId } from '../ports/index.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';

/** A template or a font may be mended meanwhile; an hour later it is worth another try. */
const RETRY_AFTER_MS = HOUR_MS;
/** Longer than drawing some takes; after it another worker draws what one that died had taken. */
const LEASE_MS = 2 * MINUTE_MS;
/** Taken together; the printer draws as many at a time as it has threads. */
const TOGETHER = 10;

/**
 * Draws the files of some certificates that have none yet, outside of every transaction, and tells their owners. A process that dies
 * in between leaves them undrawn, and the next one draws them; one that cannot be drawn is shown at the desk and
 * tried again later.
 *
 * @returns whether there may be more.
 */
export async function drawCertificates(deps: CertificateDependencies, land: LandCode): Promise<boolean> {
  const now = deps.clock.now();
  const taken = await deps.store.inLand(land, (tx) =>
    tx.certificates.leaseUndrawn(now, addMilliseconds(now, LEASE_MS), TOGETHER),
  );
  await Promise.all(taken.map((record) => drawOne(deps, land, record)));
  return taken.length === TOGETHER;
}

async function drawOne(deps: CertificateDependencies, land: LandCode, record: CertificateRecord): Promise<void> {
  const drawn = await deps.printer.draw(record.certificate.document);
  await deps.store.inLand(land, async (tx) => {
    if (!drawn.ok) {
      const retryAt = addMilliseconds(deps.clock.now(), RETRY_AFTER_MS);
      await tx.certificates.postponeDrawing(record.id, drawn.refusal.detail, retryAt);
      return;
    }
    const isFirst = await tx.certificates.attachFile(record.id, drawn.value.file, drawn.value.sha256);
    if (isFirst) await tellOwner(deps, tx, land, record);
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
