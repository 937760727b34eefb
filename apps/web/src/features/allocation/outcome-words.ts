import type { OwnRegistration } from '../../lib/api-types.ts';
import { formatInstantDay } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { counted, translated } from '../../lib/words.ts';
import { pastHindranceMessage } from '../registration/hindrance-words.ts';
import { criterionWords } from './criterion-words.ts';

export type OwnDecision = NonNullable<OwnRegistration['decision']>;
export type Outcome = OwnDecision['explanation']['outcome'];
type Reason = Extract<Outcome, { readonly status: 'waiting' }>['reason'];
type Standing = OwnDecision['explanation']['standing'][number];

const words = translated(
  {
    pool: (pool: string) => `Sie haben einen der Plätze bekommen, die für „${pool}“ vorgehalten waren.`,
    open: 'Sie haben einen der Plätze bekommen, die für alle offen waren.',
    poolByRules: (pool: string) =>
      `Nach den Regeln hätten Sie einen der Plätze bekommen, die für „${pool}“ vorgehalten waren; die Koordination hat anders entschieden.`,
    openByRules:
      'Nach den Regeln hätten Sie einen der Plätze bekommen, die für alle offen waren; die Koordination hat anders entschieden.',
    waitingByRules: (reason: string) =>
      `Nach den Regeln hätten Sie auf der Warteliste gestanden; die Koordination hat anders entschieden. ${reason}`,
    refusedByRules: (reason: string) =>
      `Nach den Regeln hätten Sie eine Absage bekommen; die Koordination hat anders entschieden. ${reason}`,
    notEligible: 'Eine Bedingung der Veranstaltung war nicht erfüllt.',
    team: (free: number) =>
      `${free === 1 ? 'Es war noch 1 Platz frei' : `Es waren noch ${free} Plätze frei`}, weniger als das Team brauchte.`,
    lot: 'Alle Plätze gingen an Anmeldungen, die in der Reihung weiter vorn stehen. Wo die Regeln zwei gleich sehen, entschied das Los.',
    score: 'Alle Plätze gingen an Anmeldungen, die in der Reihung weiter vorn stehen.',
    order: 'Die Plätze waren vergeben.',
    yes: 'ja',
    no: 'nein',
    never: 'noch nie',
    lotBelow: 'wo bis hierhin alles gleich ist; nachzurechnen weiter unten',
    times: (times: number) => (times === 0 ? 'nein' : `ja, ${times}-mal`),
  },
  {
    pool: (pool) => `You were given one of the places that were reserved for “${pool}”.`,
    open: 'You were given one of the places that were open to all.',
    poolByRules: (pool) =>
      `By the rules you would have been given one of the places that were reserved for “${pool}”; the coordinator decided differently.`,
    openByRules:
      'By the rules you would have been given one of the places that were open to all; the coordinator decided differently.',
    waitingByRules: (reason) =>
      `By the rules you would have been on the waiting list; the coordinator decided differently. ${reason}`,
    refusedByRules: (reason) =>
      `By the rules you would have been refused; the coordinator decided differently. ${reason}`,
    notEligible: 'A condition of the event was not met.',
    team: (free) => `${counted(free, 'place was', 'places were', 'en')} left, fewer than the team needed.`,
    lot: 'All places went to applications that rank higher. Where the rules see two as equal, lots were drawn.',
    score: 'All places went to applications that rank higher.',
    order: 'The places were taken.',
    yes: 'yes',
    no: 'no',
    never: 'never',
    lotBelow: 'where everything above is equal; you can check it below',
    times: (times) => (times === 0 ? 'no' : `yes, ${counted(times, 'time', 'times', 'en')}`),
  },
);

/**
 * Why an application was answered as it was, with nothing about anybody else: of then, for much can have come since; and
 * where staff decided otherwise, what the rules would have come to.
 */
export function decisionReason(
  { explanation: { outcome }, byStaff }: Pick<OwnDecision, 'explanation' | 'byStaff'>,
  locale: Locale,
): string {
  const texts = words[locale];
  const isOtherwise =
    byStaff !== undefined && byStaff !== (outcome.status === 'not_eligible' ? 'refused' : outcome.status);
  switch (outcome.status) {
    case 'not_eligible':
      return isOtherwise ? texts.refusedByRules(texts.notEligible) : texts.notEligible;
    case 'waiting': {
      const reason = waitingText(outcome.reason, locale);
      return isOtherwise ? texts.waitingByRules(reason) : reason;
    }
    default:
      if (outcome.round.kind === 'open') return isOtherwise ? texts.openByRules : texts.open;
      return isOtherwise ? texts.poolByRules(outcome.round.pool) : texts.pool(outcome.round.pool);
  }
}

function waitingText(reason: Reason, locale: Locale): string {
  switch (reason.code) {
    case 'seats_reserved':
      return pastHindranceMessage(reason, locale);
    case 'team_too_large':
      return words[locale].team(reason.freeSeats);
    case 'lot':
    case 'score':
    case 'order':
      return words[locale][reason.code];
    default:
      return pastHindranceMessage({ code: 'cap_reached', cap: reason.cap }, locale);
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
