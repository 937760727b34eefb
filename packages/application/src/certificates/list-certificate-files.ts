import type { CertificateDocument, CertificateNumber } from '@netzwerkstatt/certificates';
import type { CertificateDesignId, CertificateId, Event, Instant } from '@netzwerkstatt/domain';
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
  const taken = await takeCertificates(deps, permit, 'taken');
  return (
    taken && {
      event: taken.event,
      files: taken.records.map(({ id: certificate, certificate: { document, issuedAt } }) => ({
        id: certificate,
        number: document.number,
        familyName: document.holder.familyName,
        issuedAt,
      })),
      read: (certificate) => deps.store.inLand(permit.target.land, (tx) => tx.certificates.file(certificate)),
    }
  );
}

/** What is printed of an event. */
export interface CertificatesToPrint {
  readonly event: Event;
  /** In order of the name. */
  readonly certificates: readonly CertificateToPrint[];
}

export interface CertificateToPrint {
  readonly document: CertificateDocument;
  /** The version it was issued with; absent: the profile of the Land. */
  readonly design?: CertificateDesignId;
}

/** All valid certificates of people who took part, to be printed and signed by hand; it is written down who took them. */
export async function readCertificatesToPrint(
  deps: Dependencies,
  permit: Permit<'certificate.issue'>,
): Promise<CertificatesToPrint | undefined> {
  const taken = await takeCertificates(deps, permit, 'printed');
  return (
    taken && {
      event: taken.event,
      certificates: taken.records.map(({ certificate: { document }, design }) => ({
        document,
        ...(design !== undefined && { design }),
      })),
    }
  );
}

function takeCertificates(deps: Dependencies, permit: Permit<'certificate.issue'>, how: 'taken' | 'printed') {
  const id = eventOf(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const event = await tx.events.get(id);
    if (event === undefined) return undefined;
    const records = (await tx.certificates.forEvent(id))
      .filter(isDrawnAndValid)
      .filter((it) => how === 'taken' || isOfParticipant(it))
      .toSorted(byName);
    await tx.audit.write([
      {
        at: deps.clock.now(),
        actor: personBehind(permit),
        action: 'certificate.issue',
        target: { kind: 'event', id },
        event: id,
        facts: { [how]: records.length },
      },
    ]);
    return { event, records };
  });
}

function isOfParticipant({ certificate: { document } }: CertificateRecord): boolean {
  return document.kind === 'attendance' || document.kind === 'partial';
}

/** Of somebody whose data were erased there is no file any more. */
function isDrawnAndValid({ certificate, fileSha256, erasedAt }: CertificateRecord): boolean {
  return certificate.status === 'issued' && fileSha256 !== undefined && erasedAt === undefined;
}

const { compare } = new Intl.Collator('de');

function byName(one: CertificateRecord, other: CertificateRecord): number {
  const [a, b] = [one, other].map((it) => it.certificate.document.holder) as [Holder, Holder];
  return compare(a.familyName, b.familyName) || compare(a.givenName, b.givenName);
}

type Holder = CertificateRecord['certificate']['document']['holder'];
