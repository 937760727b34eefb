import type { OwnRegistration } from '../../lib/api-types.ts';
import { formatInstantDay } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { translated } from '../../lib/words.ts';
import { hindranceMessage } from '../registration/hindrance-words.ts';

export type OwnDecision = NonNullable<OwnRegistration['decision']>;
export type Outcome = OwnDecision['explanation']['outcome'];
type Reason = Extract<Outcome, { readonly status: 'waiting' }>['reason'];
type Standing = OwnDecision['explanation']['standing'][number];

const words = translated(
  {
    pool: (pool: string) => `Platz aus dem Kontingent „${pool}“`,
    open: 'Platz aus den offenen Plätzen',
    notEligible: 'Eine Bedingung der Veranstaltung ist nicht erfüllt.',
    team: (free: number) => `Es sind noch ${free} Plätze frei, weniger als das Team braucht.`,
    lot: 'Die Plätze sind vergeben, zuletzt entschied das Los.',
    score: 'Die Plätze gingen an die, die in der Reihung vorn stehen.',
    order: 'Die Plätze sind vergeben.',
    yes: 'ja',
    no: 'nein',
    never: 'noch nie',
    criteria: {
      disability_priority: 'Bevorzugung nach § 164 Abs. 4 SGB IX erbeten',
      own_region: 'Aus der eigenen Region',
      function: 'Mit einer Funktion im Netzwerk',
      refused_before: 'Ohne Platz in den letzten zwölf Monaten',
      last_participation: 'Zuletzt bei etwas Vergleichbarem',
      applied_at: 'Beworben am',
      lot: 'Los',
    },
    times: (times: number) => `${times}-mal`,
  },
  {
    pool: (pool) => `A place of the pool “${pool}”`,
    open: 'One of the open places',
    notEligible: 'A condition of the event is not met.',
    team: (free) => `${free} places are left, fewer than the team needs.`,
    lot: 'The places are taken; in the end the lot decided.',
    score: 'The places went to those who come first in the ranking.',
    order: 'The places are taken.',
    yes: 'yes',
    no: 'no',
    never: 'never',
    criteria: {
      disability_priority: 'Asked for priority under § 164 (4) SGB IX',
      own_region: 'From the own region',
      function: 'With a function in the network',
      refused_before: 'Without a place in the last twelve months',
      last_participation: 'Last time at something comparable',
      applied_at: 'Applied on',
      lot: 'Lot',
    },
    times: (times) => (times === 1 ? 'once' : `${times} times`),
  },
);

/** Why the rules answered an application as they did, with nothing about anybody else. */
export function outcomeReason(outcome: Outcome, locale: Locale): string {
  const texts = words[locale];
  if (outcome.status === 'not_eligible') return texts.notEligible;
  if (outcome.status === 'waiting') return waitingText(outcome.reason, locale);
  return outcome.round.kind === 'pool' ? texts.pool(outcome.round.pool) : texts.open;
}

function waitingText(reason: Reason, locale: Locale): string {
  switch (reason.code) {
    case 'seats_reserved':
      return hindranceMessage(reason, locale);
    case 'team_too_large':
      return words[locale].team(reason.freeSeats);
    case 'lot':
    case 'score':
    case 'order':
      return words[locale][reason.code];
    default:
      return hindranceMessage({ code: 'cap_reached', cap: reason.cap }, locale);
  }
}

export function criterionTitle(criterion: Standing['criterion'], locale: Locale): string {
  return words[locale].criteria[criterion];
}

/** How somebody stands in one criterion of the ranking. */
export function standingText(standing: Standing, locale: Locale): string {
  const texts = words[locale];
  switch (standing.criterion) {
    case 'refused_before':
      return texts.times(standing.times);
    case 'last_participation':
      return standing.at ? formatInstantDay(standing.at, locale) : texts.never;
    case 'applied_at':
      return formatInstantDay(standing.at, locale);
    case 'lot':
      return standing.lot;
    default:
      return standing.holds ? texts.yes : texts.no;
  }
}
