import { button, fact, facts, heading, paragraph, sideLink } from '../blocks/make-blocks.ts';
import { eventFacts } from './event-facts.ts';
import type { MailWords } from './letter-words.ts';
import { germanDates } from './mail-dates.ts';
import { germanFactWords, greeting } from './parts-in-german.ts';

const { date } = germanDates;

export const germanCertificateLetters: Pick<MailWords['letters'], 'certificate_issued' | 'series_certificate_issued'> =
  {
    certificate_issued: (message, { pages, hasCertificateFile }) => ({
      subject: `Ihre Teilnahmebescheinigung: ${message.event.title}`,
      blocks: [
        heading('Ihre Teilnahmebescheinigung'),
        greeting(message),
        paragraph(
          hasCertificateFile
            ? 'Ihre Teilnahme ist bescheinigt. Die Bescheinigung liegt dieser Nachricht als PDF bei; Sie finden sie auch in „Mein Konto“.'
            : 'Ihre Teilnahme ist bescheinigt. Die Bescheinigung finden Sie als PDF in „Mein Konto“.',
        ),
        facts(...eventFacts(message.event, germanFactWords), fact('Nummer', message.number)),
        button('Zu „Mein Konto“', pages.own),
        paragraph(
          'Jede Stelle, der Sie die Bescheinigung vorlegen, kann mit der Nummer und Ihrem Namen prüfen, ob sie gültig ist:',
        ),
        sideLink('Bescheinigung prüfen', pages.certificate(message.number)),
      ],
    }),

    series_certificate_issued: (message, { pages, hasCertificateFile }) => ({
      subject: `Ihr Zertifikat: ${message.title}`,
      blocks: [
        heading('Ihr Zertifikat'),
        greeting(message),
        paragraph(
          hasCertificateFile
            ? `Sie haben die Reihe „${message.title}“ abgeschlossen. Das Zertifikat liegt dieser Nachricht als PDF bei; Sie finden es auch in „Mein Konto“.`
            : `Sie haben die Reihe „${message.title}“ abgeschlossen. Das Zertifikat finden Sie als PDF in „Mein Konto“.`,
        ),
        facts(
          fact('Reihe', message.title),
          fact('Nummer', message.number),
          ...(message.validUntil ? [fact('Gültig bis', date(message.validUntil))] : []),
        ),
        button('Zu „Mein Konto“', pages.own),
        paragraph(
          'Jede Stelle, der Sie das Zertifikat vorlegen, kann mit der Nummer und Ihrem Namen prüfen, ob es gültig ist:',
        ),
        sideLink('Zertifikat prüfen', pages.certificate(message.number)),
      ],
    }),
  };
