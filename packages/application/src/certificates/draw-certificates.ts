import { addMilliseconds, HOUR_MS, type LandCode, MINUTE_MS } from '@netzwerkstatt/domain';
import { signCertificate } from '../badges/sign-certificate.ts';
import type { CertificateRecord } from '../ports/index.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';
import { certificateMail } from './certificate-mail.ts';
import { everyOne } from './every-one.ts';

/** A template or a font may be mended meanwhile; an hour later it is worth another try. */
const RETRY_AFTER_MS = HOUR_MS;
/** Longer than drawing some takes; after it another worker draws what one that died had taken. */
const LEASE_MS = 2 * MINUTE_MS;
/** Taken together; the printer draws as many at a time as it has threads. */
const TOGETHER = 10;

/**
 * Draws the files of some certificates that have none yet, outside of every transaction, and tells their owners. A
 * process that dies in between leaves them undrawn, and the next one draws them; one that cannot be drawn is shown at
 * the desk and tried again later.
 *
 * @returns whether there may be more.
 */
export async function drawCertificates(deps: CertificateDependencies, land: LandCode): Promise<boolean> {
  const now = deps.clock.now();
  const taken = await deps.store.inLand(land, (tx) =>
    tx.certificates.leaseUndrawn(now, addMilliseconds(now, LEASE_MS), TOGETHER),
  );
  await everyOne(taken.map((record) => drawOne(deps, land, record)));
  return taken.length === TOGETHER;
}

async function drawOne(deps: CertificateDependencies, land: LandCode, record: CertificateRecord): Promise<void> {
  const badge = await signCertificate(deps, land, record);
  const drawn = await deps.printer.draw(record.certificate.document, badge);
  await deps.store.inLand(land, async (tx) => {
    if (!drawn.ok) {
      const retryAt = addMilliseconds(deps.clock.now(), RETRY_AFTER_MS);
      await tx.certificates.postponeDrawing(record.id, drawn.refusal.detail, retryAt);
      return;
    }
    // Before the certificate, as whoever erases its owner does: neither waits for the other.
    if (record.person !== undefined) await tx.erasure.lock(record.person);
    const { file, sha256, design } = drawn.value;
    const isFirst = await tx.certificates.attachFile(record.id, file, sha256, design);
    if (!isFirst) return;
    await tx.badges.keep(record.id, badge);
    await tx.mail.add([await certificateMail(deps, tx, land, record)]);
  });
}
