import type { AllocationMode, RankingCriterion } from '@netzwerkstatt/registration';
import { translated } from '../../lib/words.ts';

type Mode = Extract<AllocationMode, 'manual' | 'lot' | 'score'>;
type Hint = (hasCriteria: boolean) => string;
type ByMode = Readonly<Record<Mode, { readonly label: string; readonly hint: Hint }>>;

export const decisionRuleWords = translated(
  {
    heading: 'Wie entschieden wird',
    admission: {
      first_come: 'Diese Veranstaltung vergibt ihre Plätze sofort, in der Reihenfolge der Anmeldung.',
      by_invitation: 'Zu dieser Veranstaltung kommt nur, wer eingeladen ist.',
    },
    edit: 'Art der Anmeldung ändern',
    mode: 'Wer entscheidet über die Anmeldungen?',
    modes: {
      manual: { label: 'Die Koordination', hint: () => 'Über jede Anmeldung einzeln, wann sie will.' },
      lot: {
        label: 'Nach einer Frist das Los',
        hint: (hasCriteria) =>
          hasCriteria
            ? 'Zuerst zählen die Merkmale unten. Unter denen, die in allen gleich sind, entscheidet das Los.'
            : 'Alle Anmeldungen bis zur Frist haben dieselben Chancen, im Rahmen der Regeln unten.',
      },
      score: {
        label: 'Nach einer Frist die Reihung',
        hint: () =>
          'Die Merkmale, die Sie wählen, bestimmen die Reihenfolge. Das Los entscheidet nur zwischen Gleichen.',
      },
    } as ByMode,
    deadline: 'Anmelden bis',
    deadlineHint: 'Danach entscheiden Sie mit einem Klick über alle zusammen. Bis dahin erfährt niemand ein Ergebnis.',
    ranking: 'Was zählt',
    rankingHint: 'Das Wichtigste zuerst. Wo zwei in allem gleich sind, entscheidet das Los.',
    place: (number: number) => `${number}. Merkmal`,
    nothing: 'nichts weiter',
    criteria: {
      disability_priority: 'Bevorzugung schwerbehinderter Menschen (§ 164 SGB IX)',
      refused_before: 'in den letzten zwölf Monaten leer ausgegangen',
      own_region: 'aus dem eigenen Landkreis',
      function: 'mit einer Aufgabe im Netzwerk',
      last_participation: 'am längsten nicht dabei gewesen',
      applied_at: 'zuerst beworben',
      lot: 'Los',
    } as Readonly<Record<RankingCriterion, string>>,
    ownRegions: 'Eigene Landkreise',
    sealed: 'Den Schlüssel des Loses legt die Software beim Speichern fest. Seine Prüfsumme ist sofort öffentlich.',
  },
  {
    heading: 'How applications are decided',
    admission: {
      first_come: 'Places at this event are given straight away, in the order of registration.',
      by_invitation: 'Only people who are invited come to this event.',
    },
    edit: 'Change how people register',
    mode: 'Who decides about the applications?',
    modes: {
      manual: { label: 'The coordinator', hint: () => 'One application at a time, whenever they like.' },
      lot: {
        label: 'A draw, after a deadline',
        hint: (hasCriteria) =>
          hasCriteria
            ? 'The criteria below count first. Lots are drawn among those who are equal in all of them.'
            : 'All applications received by the deadline have the same chance, within the rules below.',
      },
      score: {
        label: 'A ranking, after a deadline',
        hint: () => 'The criteria you choose set the order. Lots are drawn only between equals.',
      },
    },
    deadline: 'Apply by',
    deadlineHint: 'After that you decide on all of them with one click. Until then nobody sees a result.',
    ranking: 'What counts',
    rankingHint: 'The most important first. Where two are equal in everything, lots are drawn.',
    place: (number) => `Criterion ${number}`,
    nothing: 'nothing else',
    criteria: {
      disability_priority: 'priority for severely disabled people (§ 164 SGB IX)',
      refused_before: 'got no place in the last twelve months',
      own_region: 'from our own districts',
      function: 'with a function in the network',
      last_participation: 'longest since they last took part',
      applied_at: 'applied first',
      lot: 'the draw',
    },
    ownRegions: 'Our own districts',
    sealed: 'The software sets the key of the draw when you save. Its checksum is public straight away.',
  },
);
