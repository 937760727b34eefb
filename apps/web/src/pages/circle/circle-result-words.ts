import { counted, translated } from '../../lib/words.ts';

export const circleResultWords = translated(
  {
    start: 'Startseite',
    result: 'Ergebnis eines Qualitätszirkels',
    topic: 'Thema',
    who: 'Mitglieder',
    members: (members: number, professions: number) => `${members} aus ${counted(professions, 'Beruf', 'Berufen')}`,
    meetings: 'Treffen',
    met: (count: number, from: string, to: string) =>
      from === to ? `${count}, ${from}` : `${count}, ${from} bis ${to}`,
    network: 'Netzwerk',
    published: 'Veröffentlicht',
  },
  {
    start: 'Start page',
    result: 'Result of a quality circle',
    topic: 'Topic',
    who: 'Members',
    members: (members, professions) => `${members} from ${counted(professions, 'profession', 'professions', 'en')}`,
    meetings: 'Meetings',
    met: (count, from, to) => (from === to ? `${count}, ${from}` : `${count}, ${from} to ${to}`),
    network: 'Network',
    published: 'Published',
  },
);
