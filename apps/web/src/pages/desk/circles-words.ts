import { counted, translated } from '../../lib/words.ts';

export const circlesWords = translated(
  {
    title: 'Qualitätszirkel',
    lead: 'Feste Runden aus mehreren Berufen, mit einer Frage, einem Ende und einem Ergebnis.',
    add: 'Neuer Zirkel',
    caption: (total: number) => counted(total, 'Qualitätszirkel', 'Qualitätszirkel'),
    none: 'Noch kein Qualitätszirkel',
    whyNone:
      'Legen Sie eine Veranstaltung der Art „Qualitätszirkel“ an, auf Einladung. Ihre Termine sind die Treffen des Zirkels.',
  },
  {
    title: 'Quality circles',
    lead: 'Fixed groups of several professions, with a question, an end and a result.',
    add: 'New circle',
    caption: (total) => counted(total, 'quality circle', 'quality circles', 'en'),
    none: 'No quality circle yet',
    whyNone: 'Write an event of the kind “quality circle”, by invitation. Its dates are the meetings of the circle.',
  },
);
