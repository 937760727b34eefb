import type { OwnRegistration } from '../../lib/api-types.ts';
import { formatInstantDay } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { counted, translated } from '../../lib/words.ts';
import { hindranceMessage } from '../registration/hindrance-words.ts';
import { criterionWords } from './criterion-words.ts';

export type OwnDecision = NonNullable<OwnRegistration['decision']>;
export type Outcome = OwnDecision['explanation']['outcome'];
type Reason = Extract<Outcome, { readonly status: 'waiting' }>['reason'];
type Standing = OwnDecision['explanation']['standing'][number];

const words = translated(
  {
    pool: (pool: string) => `Sie haben einen der Plätze bekommen, die für „${pool}“ vorgehalten waren.`,
    open: 'Sie haben einen der Plätze bekommen, die für alle offen waren.',
    notEligible: 'Eine Bedingung der Veranstaltung ist nicht erfüllt.',
    team: (free: number) => `Es sind noch ${free} Plätze frei, weniger als das Team braucht.`,
    lot: 'Alle Plätze gingen an Anmeldungen, die in der Reihung weiter vorn stehen. Wo die Regeln zwei gleich sehen, entschied das Los.',
    score: 'Alle Plätze gingen an Anmeldungen, die in der Reihung weiter vorn stehen.',
    order: 'Die Plätze sind vergeben.',
    yes: 'ja',
    no: 'nein',
    never: 'noch nie',
    lotBelow: 'wo bis hierhin alles gleich ist; nachzurechnen weiter unten',
    times: (times: number) => (times === 0 ? 'nein' : `ja, ${times}-mal`),
  },
  {
    pool: (pool) => `You were given one of the places that were reserved for “${pool}”.`,
    open: 'You were given one of the places that were open to all.',
    notEligible: 'A condition of the event is not met.',
    team: (free) => `${free} places are left, fewer than the team needs.`,
    lot: 'All places went to applications that rank higher. Where the rules see two as equal, lots were drawn.',
    score: 'All places went to applications that rank higher.',
    order: 'The places are taken.',
    yes: 'yes',
    no: 'no',
    never: 'never',
    lotBelow: 'where everything above is equal; you can check it below',
    times: (times) => (times === 0 ? 'no' : `yes, ${counted(times, 'time', 'times', 'en')}`),
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
  return criterionWords[locale][criterion];
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
      return texts.lotBelow;
    default:
      return standing.holds ? texts.yes : texts.no;
  }
}
