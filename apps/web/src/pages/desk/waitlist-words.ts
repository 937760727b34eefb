import { counted, translated } from '../../lib/words.ts';

export const waitlistWords = translated(
  {
    search: 'Name, Einrichtung oder E-Mail',
    heading: 'Warteliste',
    rule: (hasSeatRules: boolean) =>
      `Wird ein Platz frei, wird er der ersten Person angeboten${hasSeatRules ? ', die ihn nach den Regeln für die Plätze haben kann' : ''}. Wer ein Angebot hat, steht unter „Teilnehmende“.`,
    offered: (count: number) => `${counted(count, 'Platz ist', 'Plätze sind')} gerade angeboten.`,
    toOffers: 'Angebote ansehen',
    caption: (total: number) =>
      `Warteliste, ${counted(total, 'Person', 'Personen')}, in der Reihenfolge des Nachrückens`,
    found: (total: number) => counted(total, 'Person', 'Personen'),
    pages: 'Weitere Wartende',
    nobody: 'Niemand wartet',
    nobodyYet: 'Sobald alle Plätze vergeben sind, stehen hier alle, die sich danach anmelden.',
    noHit: 'Nichts gefunden',
    noHitReason: 'Zu dieser Suche wartet niemand.',
    showAll: 'Alle anzeigen',
  },
  {
    search: 'Name, organisation or email',
    heading: 'Waiting list',
    rule: (hasSeatRules) =>
      `When a place becomes free it is offered to the first person${hasSeatRules ? ' who can have it by the rules for places' : ''}. Those with an offer stand under “Participants”.`,
    offered: (count: number) => `${counted(count, 'place is', 'places are', 'en')} offered right now.`,
    toOffers: 'See offers',
    caption: (total: number) =>
      `Waiting list, ${counted(total, 'person', 'people', 'en')}, in the order in which they move up`,
    found: (total: number) => counted(total, 'person', 'people', 'en'),
    pages: 'More people waiting',
    nobody: 'Nobody waits',
    nobodyYet: 'Once all places are taken, everybody who registers after that stands here.',
    noHit: 'Nothing found',
    noHitReason: 'Nobody who waits fits this search.',
    showAll: 'Show all',
  },
);
