import type { Instant } from '@netzwerkstatt/domain';
import type { Actor, Target } from '../authorisation/actor.ts';
import { isAllowed } from '../authorisation/authorise.ts';
import type { DeskQuery } from '../ports/index.ts';

/** Whose events somebody sees at the desk: those they may read, asked for in one question instead of one by one. */
export function reachOf(
  { actor, target }: { readonly actor: Actor; readonly target: Target },
  now: Instant,
): Pick<DeskQuery, 'networks' | 'events'> {
  if (isAllowed(actor, 'event.read', { land: target.land }, now)) return { networks: 'all' };
  const scopes = actor.kind === 'person' ? actor.grants.map(({ scope }) => scope) : [];
  const mayRead = (place: Pick<Target, 'network' | 'event'>) =>
    isAllowed(actor, 'event.read', { land: target.land, ...place }, now);
  return {
    networks: scopes.flatMap(({ kind, id }) => (kind === 'network' && mayRead({ network: id }) ? [id] : [])),
    events: scopes.flatMap(({ kind, id }) => (kind === 'event' && mayRead({ event: id }) ? [id] : [])),
  };
}
