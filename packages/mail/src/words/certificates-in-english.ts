import { button, fact, facts, heading, paragraph, sideLink } from '../blocks/make-blocks.ts';
import { eventFacts } from './event-facts.ts';
import type { MailWords } from './letter-words.ts';
import { englishDates } from './mail-dates.ts';
import { englishFactWords, greeting } from './parts-in-english.ts';

const { date } = englishDates;

export const englishCertificateLetters: Pick<MailWords['letters'], 'certificate_issued' | 'series_certificate_issued'> =
  {
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
      subject: `Your certificate: ${message.title}`,
      blocks: [
        heading('Your certificate'),
        greeting(message),
        paragraph(
          hasCertificateFile
            ? `You have completed the series “${message.title}”. The certificate is attached to this message as a PDF; you will also find it in “My account”.`
            : `You have completed the series “${message.title}”. You will find the certificate as a PDF in “My account”.`,
        ),
        facts(
          fact('Series', message.title),
          fact('Number', message.number),
          ...(message.validUntil ? [fact('Valid until', date(message.validUntil))] : []),
        ),
        button('Go to “My account”', pages.own),
        paragraph('Whoever you show the certificate to can check by its number and your name whether it is valid:'),
        sideLink('Check the certificate', pages.certificate(message.number)),
      ],
    }),
  };
