import { button, fact, facts, heading, paragraph, sideLink } from '../blocks/make-blocks.ts';
import { eventFacts } from './event-facts.ts';
import type { MailWords } from './letter-words.ts';
import { englishDates } from './mail-dates.ts';
import { englishFactWords, greeting } from './parts-in-english.ts';

const { date } = englishDates;

export const englishCertificateLetters: Pick<
  MailWords['letters'],
  | 'certificate_issued'
  | 'series_certificate_issued'
  | 'speaker_certificate_issued'
  | 'certificate_replaced'
  | 'certificate_revoked'
> = {
  certificate_issued: (message, { pages, hasCertificateFile }) => ({
    subject: `Your certificate of attendance: ${message.event.title}`,
    blocks: [
      heading('Your certificate of attendance'),
      greeting(message),
      paragraph(
        hasCertificateFile
          ? 'Your attendance is certified. The certificate is attached to this message as a PDF; you will also find it in “My account”.'
          : 'Your attendance is certified. You will find the certificate as a PDF in “My account”.',
      ),
      facts(...eventFacts(message.event, englishFactWords), fact('Number', message.number)),
      button('Go to “My account”', pages.own),
      paragraph('Whoever you show the certificate to can check by its number and your name whether it is valid:'),
      sideLink('Check the certificate', pages.certificate(message.number)),
    ],
  }),

  series_certificate_issued: (message, { pages, hasCertificateFile }) => ({
    subject: message.renews ? `Renewed: your certificate “${message.title}”` : `Your certificate: ${message.title}`,
    blocks: [
      heading(message.renews ? 'Your certificate has been renewed' : 'Your certificate'),
      greeting(message),
      paragraph(
        [
          message.renews
            ? `Your certificate of the series “${message.title}” has been renewed: you get a new one with a new number. The previous one stays valid until its own end.`
            : `You have completed the series “${message.title}”.`,
          hasCertificateFile
            ? 'The certificate is attached to this message as a PDF; you will also find it in “My account”.'
            : 'You will find the certificate as a PDF in “My account”.',
        ].join(' '),
      ),
      facts(
        fact('Series', message.title),
        fact('Number', message.number),
        ...(message.renews ? [fact('Previous number', message.renews)] : []),
        ...(message.validUntil ? [fact('Valid until', date(message.validUntil))] : []),
      ),
      button('Go to “My account”', pages.own),
      paragraph('Whoever you show the certificate to can check by its number and your name whether it is valid:'),
      sideLink('Check the certificate', pages.certificate(message.number)),
    ],
  }),

  speaker_certificate_issued: (message, { pages, hasCertificateFile }) => ({
    subject: `Your certificate of teaching: ${message.title}`,
    blocks: [
      heading('Your certificate of teaching'),
      greeting(message),
      paragraph(
        [
          `Thank you for teaching at “${message.title}”.`,
          hasCertificateFile
            ? 'The certificate is attached to this message as a PDF.'
            : 'You will get the certificate as a PDF from the office that issued it.',
          ...(message.isWithoutAccount ? [] : ['You will also find it in “My account”.']),
        ].join(' '),
      ),
      facts(fact('Event', message.title), fact('Number', message.number)),
      paragraph('Whoever you show the certificate to can check by its number and your name whether it is valid:'),
      sideLink('Check the certificate', pages.certificate(message.number)),
      paragraph(asks(message.issuer)),
    ],
  }),

  certificate_replaced: (message, { pages, hasCertificateFile }) => ({
    subject: `Corrected: your certificate “${message.title}”`,
    blocks: [
      heading('Your certificate has been corrected'),
      greeting(message),
      paragraph(
        [
          `${message.corrected === 'attendance' ? 'The attendance' : 'The name'} on your certificate “${message.title}” has been corrected. It has a new number now.`,
          whereNewOneIs(message, hasCertificateFile),
        ].join(' '),
      ),
      facts(fact('New number', message.newNumber), fact('Previous number', message.number)),
      paragraph(
        'Whoever checks the previous version reads that it has been replaced by a new one. Please show only the new one from now on.',
      ),
      ...(message.isWithoutAccount ? [] : [button('Go to “My account”', pages.own)]),
      sideLink('Check the new version', pages.certificate(message.newNumber)),
      paragraph(asks(message.issuer)),
    ],
  }),

  certificate_revoked: (message, { pages }) => ({
    subject: `Revoked: your certificate “${message.title}”`,
    blocks: [
      heading('Your certificate has been revoked'),
      greeting(message),
      paragraph(
        `Your certificate “${message.title}” is no longer valid. Whoever checks it reads that and since when it has been revoked, but not why.`,
      ),
      facts(fact('Number', message.number), fact('Reason', message.reason)),
      sideLink('See what others read', pages.certificate(message.number)),
      paragraph(asks(message.issuer)),
    ],
  }),
};

function whereNewOneIs({ isWithoutAccount }: { readonly isWithoutAccount?: true }, hasFile: boolean): string {
  if (isWithoutAccount) {
    return hasFile
      ? 'The new version is attached to this message as a PDF.'
      : 'You will get the new version as a PDF from the office that issued it.';
  }
  return hasFile
    ? 'The new version is attached to this message as a PDF; you will also find it in “My account”.'
    : 'You will find the new version as a PDF in “My account”.';
}

/** Whoever loses something must be able to object. */
function asks({ name, addressLines }: { readonly name: string; readonly addressLines: readonly string[] }): string {
  return `Is something wrong? Please turn to: ${[name, ...addressLines].join(', ')}.`;
}
