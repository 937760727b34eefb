import { requestExpiresAt } from '@netzwerkstatt/registration';
import type { Tone } from '../../components/feedback/tone.ts';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { earlierOf } from '../../lib/earlier-of.ts';
import { formatInstant } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { englishStanding } from './english-standing.ts';
import { germanStanding } from './german-standing.ts';

type Registration = OwnRegistration['registration'];
type Status = Registration['status'];

/** How a registration stands, as a person wants to hear it. */
export interface Standing {
  readonly tone: Tone;
  readonly title: string;
  readonly text: string;
}

/** The facts a sentence may need, already in the language of the page. */
export interface StandingFacts {
  readonly own: OwnRegistration;
  readonly at: (instant: Parameters<typeof formatInstant>[0]) => string;
}

/** Words for each state; a new one without words does not compile. */
export type StandingWords = {
  readonly [S in Status]: (
    registration: Extract<Registration, { readonly status: S }>,
    facts: StandingFacts,
  ) => Pick<Standing, 'title' | 'text'>;
};

const words: Readonly<Record<Locale, StandingWords>> = { de: germanStanding, en: englishStanding };

const tones: Readonly<Record<Status, Tone>> = {
  requested: 'warning',
  applied: 'info',
  confirmed: 'success',
  waitlisted: 'info',
  offered: 'warning',
  declined: 'info',
  expired: 'info',
  withdrawn: 'info',
  refused: 'bad',
  cancelled: 'bad',
};

/** Where somebody stands, in a line and a sentence or two. */
export function describeStanding(own: OwnRegistration, locale: Locale): Standing {
  const { registration } = own;
  const say = words[locale][registration.status] as (
    it: Registration,
    facts: StandingFacts,
  ) => Pick<Standing, 'title' | 'text'>;
  const tone = own.isOver && tones[registration.status] !== 'bad' ? 'info' : tones[registration.status];
  return { tone, ...say(registration, { own, at: (instant) => formatInstant(instant, locale) }) };
}

/** Until when a request can be confirmed: a week at most, and never after registration has closed. */
export function confirmableUntil({ registration, event }: Pick<OwnRegistration, 'registration' | 'event'>) {
  return earlierOf(requestExpiresAt(registration.requestedAt), event.registrationClosesAt);
}

export type Answer = 'confirm' | 'accept' | 'decline' | 'withdraw';

/**
 * What somebody can do about a registration, the main thing first.
 *
 * @param hasLink - Whether they came by the link of the mail, which alone proves that the address is theirs.
 */
export function possibleAnswers({ registration, isOver }: OwnRegistration, hasLink: boolean): readonly Answer[] {
  if (isOver) return [];
  switch (registration.status) {
    case 'requested':
      return hasLink ? ['confirm', 'withdraw'] : ['withdraw'];
    case 'offered':
      return ['accept', 'decline'];
    case 'applied':
    case 'confirmed':
    case 'waitlisted':
      return ['withdraw'];
    default:
      return [];
  }
}

/** Whether a moved date waits for an answer; a „yes“ can still be thought over. */
export function isAskedForDate({ registration, dateQuestion, event, isOver }: OwnRegistration): boolean {
  return !isOver && registration.status === 'confirmed' && event.status === 'published' && dateQuestion !== undefined;
}

/** Whether the wish for a place still stands. */
export function isStanding({ registration, isOver }: OwnRegistration): boolean {
  return !isOver && ['requested', 'applied', 'confirmed', 'waitlisted', 'offered'].includes(registration.status);
}
