import { button, heading, paragraph, sideLink } from '../blocks/make-blocks.ts';
import type { MailWords } from './letter-words.ts';
import { germanDates } from './mail-dates.ts';
import { about, greeting } from './parts-in-german.ts';

const { deadline } = germanDates;

/** The letters about a place that is kept for somebody in line until they answer. */
export const germanOfferLetters: Pick<MailWords['letters'], 'seat_offered' | 'offer_reminder' | 'offer_expired'> = {
  seat_offered: (message, { pages }) => ({
    subject: `Ein Platz für Sie: ${message.event.title} – Antwort bis ${deadline(message.expiresAt)}`,
    blocks: [
      heading('Für Sie ist ein Platz frei'),
      greeting(message),
      paragraph(
        `Sie sind auf der Warteliste an der Reihe. Ein Platz ist für Sie reserviert bis ${deadline(message.expiresAt)}.`,
      ),
      about(message),
      button('Platz annehmen', pages.registration(message.registration)),
      sideLink('Platz ablehnen', pages.registration(message.registration)),
      paragraph(
        'Ohne Ihre Antwort wird der Platz nach der Frist weitergegeben, und Ihr Eintrag auf der Warteliste endet.',
      ),
    ],
  }),

  offer_reminder: (message, { pages }) => ({
    subject: `Noch reserviert bis ${deadline(message.expiresAt)}: ${message.event.title}`,
    blocks: [
      heading('Ihr Platz ist noch reserviert'),
      greeting(message),
      paragraph(
        `wir haben Ihnen einen Platz angeboten und noch keine Antwort. Er ist für Sie reserviert bis ${deadline(message.expiresAt)}.`,
      ),
      about(message),
      button('Platz annehmen', pages.registration(message.registration)),
      sideLink('Platz ablehnen', pages.registration(message.registration)),
      paragraph('Ohne Ihre Antwort wird der Platz nach der Frist weitergegeben. Wir erinnern nur dieses eine Mal.'),
    ],
  }),

  offer_expired: (message, { pages }) => ({
    subject: `Frist abgelaufen: ${message.event.title}`,
    blocks: [
      heading('Der Platz ist nicht mehr reserviert'),
      greeting(message),
      paragraph(
        'wir hatten einen Platz für Sie reserviert. Die Frist für Ihre Antwort ist abgelaufen; damit endet auch Ihr Eintrag auf der Warteliste.',
      ),
      about(message),
      paragraph('Sie möchten doch teilnehmen? Melden Sie sich neu an, solange die Anmeldung offen ist.'),
      button('Zur Seite der Veranstaltung', pages.event(message.event.slug)),
    ],
  }),
};
