import { button, fact, facts, heading, paragraph, sideLink } from '../blocks/make-blocks.ts';
import { eventFacts } from './event-facts.ts';
import type { MailWords } from './letter-words.ts';
import { germanDates } from './mail-dates.ts';
import { germanFactWords, greeting } from './parts-in-german.ts';

const { date } = germanDates;

export const germanCertificateLetters: Pick<
  MailWords['letters'],
  | 'certificate_issued'
  | 'series_certificate_issued'
  | 'speaker_certificate_issued'
  | 'certificate_replaced'
  | 'certificate_revoked'
> = {
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
    subject: message.renews ? `Verlängert: Ihr Zertifikat „${message.title}“` : `Ihr Zertifikat: ${message.title}`,
    blocks: [
      heading(message.renews ? 'Ihr Zertifikat ist verlängert' : 'Ihr Zertifikat'),
      greeting(message),
      paragraph(
        [
          message.renews
            ? `Ihr Zertifikat der Reihe „${message.title}“ ist verlängert: Sie bekommen ein neues mit einer neuen Nummer. Das bisherige bleibt gültig, bis seine Zeit um ist.`
            : `Sie haben die Reihe „${message.title}“ abgeschlossen.`,
          hasCertificateFile
            ? 'Das Zertifikat liegt dieser Nachricht als PDF bei; Sie finden es auch in „Mein Konto“.'
            : 'Das Zertifikat finden Sie als PDF in „Mein Konto“.',
        ].join(' '),
      ),
      facts(
        fact('Reihe', message.title),
        fact('Nummer', message.number),
        ...(message.renews ? [fact('Bisherige Nummer', message.renews)] : []),
        ...(message.validUntil ? [fact('Gültig bis', date(message.validUntil))] : []),
      ),
      button('Zu „Mein Konto“', pages.own),
      paragraph(
        'Jede Stelle, der Sie das Zertifikat vorlegen, kann mit der Nummer und Ihrem Namen prüfen, ob es gültig ist:',
      ),
      sideLink('Zertifikat prüfen', pages.certificate(message.number)),
    ],
  }),

  speaker_certificate_issued: (message, { pages, hasCertificateFile }) => ({
    subject: `Ihre Bescheinigung über Lehrtätigkeit: ${message.title}`,
    blocks: [
      heading('Ihre Bescheinigung über Lehrtätigkeit'),
      greeting(message),
      paragraph(
        [
          `Danke, dass Sie „${message.title}“ gestaltet haben.`,
          hasCertificateFile
            ? 'Die Bescheinigung darüber liegt dieser Nachricht als PDF bei.'
            : 'Die Bescheinigung darüber bekommen Sie als PDF von der Stelle, die sie ausgestellt hat.',
          ...(message.isWithoutAccount ? [] : ['Sie finden sie auch in „Mein Konto“.']),
        ].join(' '),
      ),
      facts(fact('Veranstaltung', message.title), fact('Nummer', message.number)),
      paragraph(
        'Jede Stelle, der Sie die Bescheinigung vorlegen, kann mit der Nummer und Ihrem Namen prüfen, ob sie gültig ist:',
      ),
      sideLink('Bescheinigung prüfen', pages.certificate(message.number)),
      paragraph(asks(message.issuer)),
    ],
  }),

  certificate_replaced: (message, { pages, hasCertificateFile }) => ({
    subject: `Berichtigt: Ihre Bescheinigung „${message.title}“`,
    blocks: [
      heading('Ihre Bescheinigung ist berichtigt'),
      greeting(message),
      paragraph(
        [
          `${message.corrected === 'attendance' ? 'die Anwesenheit' : 'der Name'} auf Ihrer Bescheinigung „${message.title}“ ist berichtigt. Sie hat dabei eine neue Nummer bekommen.`,
          whereNewOneIs(message, hasCertificateFile),
        ].join(' '),
      ),
      facts(fact('Neue Nummer', message.newNumber), fact('Bisherige Nummer', message.number)),
      paragraph(
        'Wer die bisherige Fassung prüft, liest, dass sie durch eine neue ersetzt ist. Bitte legen Sie nur noch die neue vor.',
      ),
      ...(message.isWithoutAccount ? [] : [button('Zu „Mein Konto“', pages.own)]),
      sideLink('Neue Fassung prüfen', pages.certificate(message.newNumber)),
      paragraph(asks(message.issuer)),
    ],
  }),

  certificate_revoked: (message, { pages }) => ({
    subject: `Widerrufen: Ihre Bescheinigung „${message.title}“`,
    blocks: [
      heading('Ihre Bescheinigung ist widerrufen'),
      greeting(message),
      paragraph(
        `Ihre Bescheinigung „${message.title}“ gilt nicht mehr. Wer sie prüft, liest, dass und seit wann sie widerrufen ist, aber nicht warum.`,
      ),
      facts(fact('Nummer', message.number), fact('Grund', message.reason)),
      sideLink('Nachsehen, was andere lesen', pages.certificate(message.number)),
      paragraph(asks(message.issuer)),
    ],
  }),
};

function whereNewOneIs({ isWithoutAccount }: { readonly isWithoutAccount?: true }, hasFile: boolean): string {
  if (isWithoutAccount) {
    return hasFile
      ? 'Die neue Fassung liegt dieser Nachricht als PDF bei.'
      : 'Die neue Fassung bekommen Sie als PDF von der Stelle, die sie ausgestellt hat.';
  }
  return hasFile
    ? 'Die neue Fassung liegt dieser Nachricht als PDF bei; Sie finden sie auch in „Mein Konto“.'
    : 'Die neue Fassung finden Sie als PDF in „Mein Konto“.';
}

/** Whoever loses something must be able to object. */
function asks({ name, addressLines }: { readonly name: string; readonly addressLines: readonly string[] }): string {
  return `Stimmt etwas nicht? Wenden Sie sich an: ${[name, ...addressLines].join(', ')}.`;
}
