import type { CertificateFacts, MailId, NamedSpeaker, OutgoingMail } from '../ports/index.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';

/** Sends somebody who taught their certificate, once; nothing where there is no address. */
export function speakerMail(
  { random, clock }: Pick<CertificateDependencies, 'random' | 'clock'>,
  { id, email, person, certificate: { document } }: CertificateFacts & NamedSpeaker,
): readonly OutgoingMail[] {
  if (email === undefined || document.kind !== 'speaker') return [];
  const { givenName, familyName } = document.holder;
  return [
    {
      id: random.id<MailId>(),
      key: `certificate_issued:${id}`,
      to: email,
      message: {
        kind: 'speaker_certificate_issued',
        locale: speakerLocale(document),
        recipientName: `${givenName} ${familyName}`,
        title: document.event.title,
        issuer: document.issuer,
        certificate: id,
        number: document.number,
        ...(person === undefined && { isWithoutAccount: true as const }),
      },
      ...(person && { person }),
      createdAt: clock.now(),
    },
  ];
}

/** Letters speak German or English; nobody is asked but by the language of the certificate. */
export function speakerLocale({ language }: { readonly language: string }): 'de' | 'en' {
  return language === 'en' ? 'en' : 'de';
}
