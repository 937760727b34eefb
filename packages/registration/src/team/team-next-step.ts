import type { Instant } from '@netzwerkstatt/domain';
import { type Registration, seatsOf } from '../registration.ts';

/** How far a team has come. */
export interface TeamProgress {
  readonly registration: Registration;
  /** Until when those can answer who are being asked. */
  readonly askedUntil: readonly Instant[];
  /** Exclusive; until then people can be named. */
  readonly closesAt: Instant;
}

/** What whoever holds the places of a team does next, or waits for; with its end, exclusive, where it has one. */
export type TeamStep =
  | { readonly kind: 'answer_offer'; readonly until: Instant }
  | { readonly kind: 'name_people'; readonly places: number; readonly until: Instant }
  | { readonly kind: 'await_answers'; readonly people: number; readonly until: Instant }
  | { readonly kind: 'confirm_by_mail' }
  | { readonly kind: 'await_places' }
  | { readonly kind: 'nothing' };

/** Steps that whoever holds the places has to take themselves. */
export function isOwnStep({ kind }: TeamStep): boolean {
  return kind === 'answer_offer' || kind === 'name_people' || kind === 'confirm_by_mail';
}

/** One of the places is the head's own, and needs no other name. */
export function teamNextStep({ registration, askedUntil, closesAt }: TeamProgress, now: Instant): TeamStep {
  switch (registration.status) {
    case 'offered':
      return { kind: 'answer_offer', until: registration.expiresAt };
    case 'requested':
      return { kind: 'confirm_by_mail' };
    case 'applied':
    case 'waitlisted':
      return { kind: 'await_places' };
    case 'confirmed': {
      const places = placesToName(registration, askedUntil.length);
      const [first] = askedUntil.toSorted();
      if (now < closesAt && places > 0) return { kind: 'name_people', places, until: closesAt };
      return first !== undefined && now < first
        ? { kind: 'await_answers', people: askedUntil.length, until: first }
        : { kind: 'nothing' };
    }
    default:
      return { kind: 'nothing' };
  }
}

/** For so many places of a team nobody is named yet. */
export function placesToName(registration: Registration, asked: number): number {
  return registration.status === 'confirmed' ? Math.max(0, seatsOf(registration) - 1 - asked) : 0;
}
