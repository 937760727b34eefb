import type { RankingCriterion } from '@netzwerkstatt/registration';
import { translated } from '../../lib/words.ts';

/** What can count in the order of applications. */
export const criterionWords = translated<Readonly<Record<RankingCriterion, string>>>(
  {
    disability_priority: 'Bevorzugung nach § 164 Abs. 4 SGB IX erbeten',
    refused_before: 'Ohne Platz in den letzten zwölf Monaten',
    own_region: 'Aus der eigenen Region',
    function: 'Mit einer Funktion im Netzwerk',
    last_participation: 'Zuletzt bei etwas Vergleichbarem',
    applied_at: 'Beworben am',
    lot: 'Los',
  },
  {
    disability_priority: 'Asked for priority under § 164 (4) SGB IX',
    refused_before: 'Without a place in the last twelve months',
    own_region: 'From the region the event is for',
    function: 'With a function in the network',
    last_participation: 'Last comparable event',
    applied_at: 'Applied on',
    lot: 'Lot',
  },
);

/** The same as rules that everybody reads: who comes first. */
export const rankingRuleWords = translated<Readonly<Record<RankingCriterion, string>>>(
  {
    disability_priority: 'Wer als schwerbehinderter Mensch um Bevorzugung bittet (§ 164 Abs. 4 SGB IX), kommt zuerst.',
    refused_before: 'Wer in den letzten zwölf Monaten bei Vergleichbarem keinen Platz bekam, kommt vor anderen.',
    own_region: 'Wer in der Region arbeitet, für die die Veranstaltung vor allem da ist, kommt vor anderen.',
    function: 'Wer eine Funktion im Netzwerk hat, kommt vor anderen.',
    last_participation: 'Wessen letzte vergleichbare Veranstaltung länger zurückliegt, kommt vor anderen.',
    applied_at: 'Wer sich früher beworben hat, kommt vor anderen.',
    lot: 'Es entscheidet das Los.',
  },
  {
    disability_priority: 'Severely disabled people who ask for priority (§ 164 (4) SGB IX) come first.',
    refused_before: 'Anyone who got no place at a comparable event in the last twelve months comes before others.',
    own_region: 'Anyone who works in the region the event is mainly for comes before others.',
    function: 'Anyone with a function in the network comes before others.',
    last_participation: 'Those whose last comparable event was longer ago come before others.',
    applied_at: 'Those who applied earlier come before others.',
    lot: 'Lots are drawn.',
  },
);
