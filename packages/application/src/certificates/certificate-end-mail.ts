import type { CertificateDocument } from '@netzwerkstatt/certificates';
import type { PersonId } from '@netzwerkstatt/domain';
import type { MailMessage } from '../mail/mail-message.ts';
import type { CertificateRecord, LandTransaction, MailId, OutgoingMail } from '../ports/index.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';

/** What became of a certificate that is no longer valid. */
export type CertificateEnd =
  | { readonly kind: 'certificate_replaced'; readonly by: CertificateRecord; readonly corrected?: 'attendance' }
  | { readonly kind: 'certificate_revoked'; readonly reason: string };

/** Tells the owner of a certificate that it is no longer valid; each is told once. Who is only named has no address. */
export async function endMail(
  deps: CertificateDependencies,
  tx: LandTransaction,
  { id, person, registration, certificate: { document } }: CertificateRecord,
  end: CertificateEnd,
): Promise<readonly OutgoingMail[]> {
  if (person === undefined) return [];
  const applicant = registration && (await tx.registrations.get(registration))?.applicant;
  const { email, locale } = applicant ?? (await addressee(tx, person));
  const { holder } = end.kind === 'certificate_replaced' ? end.by.certificate.document : document;
  const about = {
    locale,
    recipientName: `${holder.givenName} ${holder.familyName}`,
    title: titleOf(document),
    number: document.number,
    issuer: document.issuer,
  };
  const message: MailMessage =
    end.kind === 'certificate_revoked'
      ? { kind: end.kind, ...about, reason: end.reason }
      : {
          kind: end.kind,
          ...about,
          certificate: end.by.id,
          newNumber: end.by.certificate.document.number,
          ...(end.corrected && { corrected: end.corrected }),
        };
  return [
    {
      id: deps.random.id<MailId>(),
      key: `${end.kind}:${id}`,
      to: email,
      message,
      ...(registration && { registration }),
      person,
      createdAt: deps.clock.now(),
    },
  ];
}

async function addressee(tx: LandTransaction, id: PersonId) {
  const person = await tx.people.get(id);
  if (person === undefined) throw new Error(`nobody is ${id}`);
  return person;
}

function titleOf(document: CertificateDocument): string {
  return document.kind === 'series' ? document.curriculum.title : document.event.title;
}
