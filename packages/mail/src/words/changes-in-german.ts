import type { AboutRegistration, ToldDate } from '@netzwerkstatt/application';
import type { ChangeReason, ChangeReasonKind } from '@netzwerkstatt/domain';
import type { Block, Fact } from '../blocks/block.ts';
import { button, fact, facts, heading, paragraph, sideLink } from '../blocks/make-blocks.ts';
import { type EventFactWords, eventFacts, noticeFacts } from './event-facts.ts';
import type { MailWords, MessageOf } from './letter-words.ts';
import { germanDates } from './mail-dates.ts';
import { greeting } from './parts-in-german.ts';

type ChangeLetters = Pick<
  MailWords['letters'],
  'dates_changed' | 'event_cancelled' | 'event_restored' | 'calendar_entry'
>;

const reasons: Readonly<Record<ChangeReasonKind, string>> = {
  trainer_ill: 'Erkrankung der Referentin oder des Referenten',
  too_few_registrations: 'zu wenige Anmeldungen',
  room_not_available: 'der Raum steht nicht zur Verfügung',
  weather_or_traffic: 'Wetter oder Verkehr',
  organisational: 'organisatorische Gründe',
  other: '',
};

/** The letters that tell of dates which are no longer what they were. */
export function germanChangeLetters(words: EventFactWords): ChangeLetters {
  return {
    dates_changed: (message, { pages }) => {
      const headline = headlineOf(message);
      return {
        subject: `${headline}: ${message.event.title}`,
        blocks: [
          heading(headline),
          greeting(message),
          paragraph(message.changes.length === 1 ? 'ein Termin hat sich geändert:' : 'Termine haben sich geändert:'),
          facts(...message.changes.flatMap(changeFacts)),
          paragraph(reasonSentence(message.reason)),
          paragraph('So ist die Veranstaltung jetzt geplant:'),
          facts(...eventFacts(message.event, words)),
          ...calendarSentence(message),
          ...(message.asksWhetherItSuits
            ? [
                paragraph(
                  'Passt Ihnen der neue Termin? Ihr Platz bleibt Ihnen, auch wenn Sie nicht antworten. Passt er nicht, geht Ihr Platz an die Warteliste.',
                ),
                button('Passt', pages.newDate(message.registration)),
                sideLink('Passt nicht', pages.newDate(message.registration)),
              ]
            : [sideLink('Meine Anmeldung ansehen', pages.registration(message.registration))]),
        ],
      };
    },

    event_cancelled: (message, { pages }) => ({
      subject: `Abgesagt: ${message.event.title}`,
      blocks: [
        heading('Die Veranstaltung ist abgesagt'),
        greeting(message),
        paragraph('diese Veranstaltung findet nicht statt. Ihre Anmeldung ist damit beendet; Sie müssen nichts tun.'),
        paragraph(reasonSentence(message.reason)),
        facts(...eventFacts(message.event, words)),
        ...calendarSentence(message),
        button('Andere Veranstaltungen ansehen', pages.programme),
      ],
    }),

    event_restored: (message, { pages }) => ({
      subject: `Findet doch statt: ${message.event.title}`,
      blocks: [
        heading('Die Veranstaltung findet doch statt'),
        greeting(message),
        paragraph('wir hatten Ihnen diese Veranstaltung abgesagt. Nun findet sie doch statt:'),
        facts(...eventFacts(message.event, words)),
        paragraph(
          'Ihre frühere Anmeldung gilt nicht mehr, weil Sie vielleicht schon anders geplant haben. Möchten Sie kommen, melden Sie sich bitte neu an.',
        ),
        button('Neu anmelden', pages.event(message.event.slug)),
      ],
    }),

    calendar_entry: (message, { pages }) => {
      const [notice] = message.notices ?? [];
      const headline = `Kalendereintrag ${message.number} von ${message.of}`;
      return {
        subject: `${headline}: ${message.event.title}`,
        blocks: [
          heading(headline),
          greeting(message),
          paragraph(
            notice?.method === 'CANCEL'
              ? 'diese Nachricht nimmt einen weiteren Termin aus Ihrem Kalender. Alles andere steht in der Nachricht davor.'
              : 'diese Nachricht bringt einen weiteren Termin in Ihren Kalender. Alles andere steht in der Nachricht davor.',
          ),
          ...(notice ? [facts(...noticeFacts(message.event, notice, words))] : []),
          sideLink('Zur Seite der Veranstaltung', pages.event(message.event.slug)),
        ],
      };
    },
  };
}

function headlineOf({ changes }: MessageOf['dates_changed']): string {
  const [first, ...others] = changes;
  const isAlike = others.every(({ kind }) => kind === first?.kind);
  const one = others.length === 0;
  if (!isAlike) return 'Geänderte Termine';
  switch (first?.kind) {
    case 'moved':
      return one ? 'Neuer Termin' : 'Neue Termine';
    case 'cancelled':
      return one ? 'Ein Termin entfällt' : 'Termine entfallen';
    case 'restored':
      return one ? 'Ein Termin findet doch statt' : 'Termine finden doch statt';
    default:
      return one ? 'Ein weiterer Termin' : 'Weitere Termine';
  }
}

function changeFacts(change: MessageOf['dates_changed']['changes'][number]): readonly Fact[] {
  switch (change.kind) {
    case 'moved':
      return [fact('Bisher', date(change.before)), fact('Neu', date(change.after))];
    case 'cancelled':
      return [fact('Entfällt', date(change.date))];
    case 'restored':
      return [fact('Findet doch statt', date(change.date))];
    case 'added':
      return [fact('Kommt hinzu', date(change.date))];
  }
}

function date({ title, ...when }: ToldDate): string {
  return title === undefined ? germanDates.session(when) : `${title}: ${germanDates.session(when)}`;
}

function reasonSentence({ kind, text }: ChangeReason): string {
  return `Der Grund: ${[reasons[kind], text].filter((it) => it !== '').join('. ')}`.replace(/[.!?]?$/, '.');
}

function calendarSentence({ notices = [] }: AboutRegistration): readonly Block[] {
  const [notice] = notices;
  if (notice === undefined) return [];
  return [
    paragraph(
      notice.method === 'CANCEL'
        ? 'Mit dieser Nachricht geht der Termin aus Ihrem Kalender. Bleibt er stehen, löschen Sie ihn dort bitte selbst.'
        : 'Der geänderte Termin für Ihren Kalender liegt dieser Nachricht bei.',
    ),
  ];
}
