import { addMilliseconds, HOUR_MS, type LandCode, MINUTE_MS } from '@netzwerkstatt/domain';
import type { CertificateRecord } from '../ports/index.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';
import { certificateMail } from './certificate-mail.ts';
import { drawSigned, type SignedCertificate } from './draw-signed.ts';
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

/** One that fails is left for later, however it failed, and keeps none of the others from being drawn. */
async function drawOne(deps: CertificateDependencies, land: LandCode, record: CertificateRecord): Promise<void> {
  try {
    const drawn = await drawSigned(deps, land, record);
    if (drawn.ok) await attach(deps, land, record, drawn.value);
    else await postpone(deps, land, record, drawn.refusal.detail, RETRY_AFTER_MS);
  } catch (error) {
    await postpone(deps, land, record, 'the file could not be made', LEASE_MS);
    throw error;
  }
}

async function attach(
  deps: CertificateDependencies,
  land: LandCode,
  record: CertificateRecord,
  { file, sha256, design, badge }: SignedCertificate,
): Promise<void> {
  await deps.store.inLand(land, async (tx) => {
    // Before the certificate, as whoever erases its owner does: neither waits for the other.
    if (record.person !== undefined) await tx.erasure.lock(record.person);
    const isFirst = await tx.certificates.attachFile(record.id, file, sha256, design);
    if (!isFirst) return;
    await tx.badges.keep(record.id, badge);
    await tx.mail.add([await certificateMail(deps, tx, land, record)]);
  });
}

async function postpone(
  deps: CertificateDependencies,
  land: LandCode,
  { id }: CertificateRecord,
  why: string,
  retryAfterMs: number,
): Promise<void> {
  const retryAt = addMilliseconds(deps.clock.now(), retryAfterMs);
  await deps.store.inLand(land, (tx) => tx.certificates.postponeDrawing(id, why, retryAt));
}
