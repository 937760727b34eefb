import type { Brand, Instant } from '@netzwerkstatt/domain';
import type { Actor, Grant, GrantScope, Target } from './actor.ts';
import { policy, type Reach } from './policy.ts';
import type { Action } from './vocabulary.ts';

/**
 * The proof that somebody may do one thing to one target. Only {@link authorise} makes it; use cases ask for it, so
 * that none can be called past the table.
 */
export type Permit<A extends Action = Action> = Brand<
  { readonly action: A; readonly actor: Actor; readonly target: Target },
  `permit for ${A}`
>;

/** @returns the permit, or `undefined`: then the answer to the world is the same as for something that is not there. */
export function authorise<A extends Action>(
  actor: Actor,
  action: A,
  target: Target,
  now: Instant,
): Permit<A> | undefined {
  return isAllowed(actor, action, target, now) ? ({ action, actor, target } as Permit<A>) : undefined;
}

/** Whether the table says yes. */
export function isAllowed(actor: Actor, action: Action, target: Target, now: Instant): boolean {
  if (actor.land !== target.land) return false;
  const row = policy[action];
  if (row.anyone !== undefined) return true;
  switch (actor.kind) {
    case 'person':
      return (
        (row.partner === 'self' && isSame(actor.personId, target.person)) ||
        actor.grants.some((grant) => isReached(row[grant.role], grant, target, now))
      );
    case 'holder':
      return row.holder === 'link' && isSame(actor.registrationId, target.registration);
    case 'voter':
      return row.voter === 'link' && isSame(actor.pollId, target.poll) && isSame(actor.personId, target.person);
    case 'colleague':
      return row.colleague === 'link' && isSame(actor.transferId, target.transfer);
    case 'addressee':
      return row.addressee === 'link' && isSame(actor.changeId, target.addressChange);
    case 'superior':
      return row.superior === 'link' && isSame(actor.registrationId, target.registration);
    case 'invitee':
      return row.invitee === 'link' && isSame(actor.invitationId, target.invitation);
    default:
      return false;
  }
}

/** Whether there is a place at all for which the table says yes, for what a page offers; never for what it does. */
export function isAllowedSomewhere(actor: Actor, action: Action, now: Instant): boolean {
  const { land } = actor;
  const places = actor.kind === 'person' ? actor.grants.map(({ scope }) => placeOf(scope)) : [];
  return [{}, ...places].some((place) => isAllowed(actor, action, { land, ...place }, now));
}

function placeOf(scope: GrantScope): Pick<Target, 'network' | 'event'> {
  switch (scope.kind) {
    case 'land':
      return {};
    case 'network':
      return { network: scope.id };
    case 'event':
      return { event: scope.id };
  }
}

function isReached(reach: Reach | undefined, grant: Grant, target: Target, now: Instant): boolean {
  if (reach === undefined || (grant.until !== undefined && now >= grant.until)) return false;
  const { scope } = grant;
  switch (reach) {
    case 'land':
    case 'network':
    case 'event':
      // The kind is compared as well as the id: the same id in two kinds is no key to both.
      return scope.kind === reach && isSame(scope.id, target[reach]);
    case 'member':
      return true;
    default:
      return false;
  }
}

/** Two absent ids are not the same id: a target that lacks what is compared matches nobody. */
function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}
