import type { CertificateDocument } from '@netzwerkstatt/certificates';
import type { MailMessage } from '../mail/mail-message.ts';
import type { CertificateRecord, LandTransaction, MailId, OutgoingMail, Person } from '../ports/index.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';
import { isNamedSpeaker } from './speaker-key.ts';
import { speakerLocale } from './speaker-mail.ts';

/** What became of a certificate that is no longer valid. */
export type CertificateEnd =
  | { readonly kind: 'certificate_replaced'; readonly by: CertificateRecord; readonly corrected?: 'attendance' }
  | { readonly kind: 'certificate_revoked'; readonly reason: string };

/** Tells the owner of a certificate that it is no longer valid; each is told once. Who is only named may have left no address. */
export async function endMail(
  deps: CertificateDependencies,
  tx: LandTransaction,
  record: CertificateRecord,
  end: CertificateEnd,
): Promise<readonly OutgoingMail[]> {
  const {
    id,
    person,
    registration,
    certificate: { document },
  } = record;
  const reader = await addressee(tx, record);
  if (reader === undefined) return [];
  const { email, locale } = reader;
  const { holder } = end.kind === 'certificate_replaced' ? end.by.certificate.document : document;
  const about = {
    locale,
    recipientName: `${holder.givenName} ${holder.familyName}`,
    title: titleOf(document),
    number: document.number,
    issuer: document.issuer,
    ...(person === undefined && { isWithoutAccount: true as const }),
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
      ...(person && { person }),
      createdAt: deps.clock.now(),
    },
  ];
}

async function addressee(
  tx: LandTransaction,
  record: CertificateRecord,
): Promise<Pick<Person, 'email' | 'locale'> | undefined> {
  const { person, registration, certificate } = record;
  const applicant = registration && (await tx.registrations.get(registration))?.applicant;
  if (applicant) return applicant;
  if (person === undefined) {
    const email = isNamedSpeaker(record) ? record.email : undefined;
    return email && { email, locale: speakerLocale(certificate.document) };
  }
  const owner = await tx.people.get(person);
  if (owner === undefined) throw new Error(`nobody is ${person}`);
  return owner;
}

function titleOf(document: CertificateDocument): string {
  return document.kind === 'series' ? document.curriculum.title : document.event.title;
}
