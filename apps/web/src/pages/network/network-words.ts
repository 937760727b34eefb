import { translated } from '../../lib/words.ts';

export const networkWords = translated(
  {
    start: 'Startseite',
    office: 'Koordinationsstelle',
    region: 'Region',
    mailbox: 'E-Mail',
    next: 'Nächste Termine',
    all: 'Alle Veranstaltungen des Netzwerks',
    none: 'Zurzeit ist nichts geplant',
    noneReason:
      'Dieses Netzwerk hat keinen kommenden Termin veröffentlicht. Andere Veranstaltungen stehen Ihnen auch offen.',
    toEvents: 'Alle Veranstaltungen',
    circleResults: 'Ergebnisse der Qualitätszirkel',
    publishedOn: (day: string) => `veröffentlicht am ${day}`,
    calendar: 'Kalender des Netzwerks',
    calendarText: 'Alle Termine dieses Netzwerks im eigenen Kalender, immer aktuell.',
    help: 'So richten Sie es ein',
  },
  {
    start: 'Start page',
    office: 'Coordination office',
    region: 'Region',
    mailbox: 'Email',
    next: 'Next dates',
    all: 'All events of the network',
    none: 'Nothing is planned at the moment',
    noneReason: 'This network has published no coming date. Other events are open to you as well.',
    toEvents: 'All events',
    circleResults: 'Results of the quality circles',
    publishedOn: (day) => `published on ${day}`,
    calendar: 'Calendar of the network',
    calendarText: 'All dates of this network in your own calendar, always up to date.',
    help: 'How to set it up',
  },
);
