import type { AllocationMode, RankingCriterion } from '@netzwerkstatt/registration';
import { translated } from '../../lib/words.ts';

type Mode = Extract<AllocationMode, 'manual' | 'lot' | 'score'>;
type ByMode = Readonly<Record<Mode, { readonly label: string; readonly hint: string }>>;

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
      manual: { label: 'Die Koordination', hint: 'Über jede Anmeldung einzeln, wann sie will.' },
      lot: {
        label: 'Nach einer Frist das Los',
        hint: 'Alle Anmeldungen bis zur Frist haben dieselben Chancen, im Rahmen der Regeln unten.',
      },
      score: {
        label: 'Nach einer Frist die Reihung',
        hint: 'Die Merkmale, die Sie wählen, bestimmen die Reihenfolge. Das Los entscheidet nur zwischen Gleichen.',
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
    heading: 'How it is decided',
    admission: {
      first_come: 'This event gives its places at once, in the order of registration.',
      by_invitation: 'Only people who are invited come to this event.',
    },
    edit: 'Change how people register',
    mode: 'Who decides about the applications?',
    modes: {
      manual: { label: 'The coordinator', hint: 'About each application by itself, at any time.' },
      lot: {
        label: 'The lot, after a deadline',
        hint: 'All applications until the deadline have the same chances, within the rules below.',
      },
      score: {
        label: 'A ranking, after a deadline',
        hint: 'The criteria you choose make the order. The lot decides only between equals.',
      },
    },
    deadline: 'Apply until',
    deadlineHint: 'After that you decide about all of them with one click. Until then nobody learns a result.',
    ranking: 'What counts',
    rankingHint: 'The most important first. Where two are equal in everything, the lot decides.',
    place: (number) => `Criterion ${number}`,
    nothing: 'nothing more',
    criteria: {
      disability_priority: 'priority for severely disabled people (§ 164 SGB IX)',
      refused_before: 'without a place in the last twelve months',
      own_region: 'from the own district',
      function: 'with a function in the network',
      last_participation: 'longest time not been there',
      applied_at: 'applied first',
      lot: 'lot',
    },
    ownRegions: 'Own districts',
    sealed: 'The software fixes the key of the lot when you save. Its checksum is public at once.',
  },
);
