import type { CertificateNumber } from '@netzwerkstatt/certificates';
import type { CertificateId, Event, Instant } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { CertificateRecord } from '../ports/index.ts';

/** The files of an event, each read when its turn comes. */
export interface CertificateFiles {
  readonly event: Event;
  /** In order of the name, as a signature folder wants them. */
  readonly files: readonly ListedCertificateFile[];
  readonly read: (id: CertificateId) => Promise<Uint8Array | undefined>;
}

export interface ListedCertificateFile {
  readonly id: CertificateId;
  readonly number: CertificateNumber;
  readonly familyName: string;
  readonly issuedAt: Instant;
}

/** All valid certificates of an event that have a file, for staff to keep or to print; it is written down who took them. */
export async function listCertificateFiles(
  deps: Dependencies,
  permit: Permit<'certificate.issue'>,
): Promise<CertificateFiles | undefined> {
  const { land } = permit.target;
  const id = eventOf(permit);
  return deps.store.inLand(land, async (tx) => {
    const event = await tx.events.get(id);
    if (event === undefined) return undefined;
    const drawn = (await tx.certificates.forEvent(id)).filter(isDrawnAndValid).toSorted(byName);
    await tx.audit.write([
      {
        at: deps.clock.now(),
        actor: personBehind(permit),
        action: 'certificate.issue',
        target: { kind: 'event', id },
        event: id,
        facts: { taken: drawn.length },
      },
    ]);
    return {
      event,
      files: drawn.map(({ id: certificate, certificate: { document, issuedAt } }) => ({
        id: certificate,
        number: document.number,
        familyName: document.holder.familyName,
        issuedAt,
      })),
      read: (certificate) => deps.store.inLand(land, (other) => other.certificates.file(certificate)),
    };
  });
}

function isDrawnAndValid({ certificate, fileSha256 }: CertificateRecord): boolean {
  return certificate.status === 'issued' && fileSha256 !== undefined;
}

const { compare } = new Intl.Collator('de');

function byName(one: CertificateRecord, other: CertificateRecord): number {
  const [a, b] = [one, other].map((it) => it.certificate.document.holder) as [Holder, Holder];
  return compare(a.familyName, b.familyName) || compare(a.givenName, b.givenName);
}

type Holder = CertificateRecord['certificate']['document']['holder'];
