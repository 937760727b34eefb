import { type Event, type EventSession, type NetworkFunctionCode, ownSessions } from '@netzwerkstatt/domain';
import type { CandidateHistory, EventReference, OwnEvent, Span } from '@netzwerkstatt/registration';
import type { GrantedRole } from '../authorisation/vocabulary.ts';
import type { PersonHistory, RegisteredEvent } from '../ports/index.ts';
import { firstDay, sessionInstant } from '../programme/event-times.ts';

/** What is kept about a person, as conditions see it: wall-clock plans become instants, roles become functions. */
export function candidateHistory(history: PersonHistory, isInvited: boolean): CandidateHistory {
  const { certified, recognised, registered } = history;
  return {
    functions: functionsOf(history),
    completed: [...certified, ...recognised.map((module) => ({ module }))],
    registered: registered.map(ownEvent),
    circles: registered.filter(isMembership).map(({ event }) => event.id),
    isInvited,
  };
}

/** Functions the house knows of by itself; of the others nobody keeps a record. */
const functionOfRole: Readonly<Partial<Record<GrantedRole, NetworkFunctionCode>>> = {
  coordinator: 'network_coordinator',
  org_head: 'head',
  trainer: 'trainer',
};

function functionsOf({ roles, leads }: PersonHistory): readonly NetworkFunctionCode[] {
  const byRole = roles.flatMap((role) => functionOfRole[role] ?? []);
  return leads.length > 0 ? [...byRole, 'circle_lead'] : byRole;
}

function ownEvent({ event, module, forums }: RegisteredEvent): OwnEvent {
  const sessions = ownSessions(event.sessions, forums);
  return { event: referenceTo(event), ...(module !== undefined && { module }), spans: spansOf(sessions) };
}

function isMembership({ event, hasPlace }: RegisteredEvent): boolean {
  return event.kind === 'quality_circle' && hasPlace;
}

/** When sessions take place; those that were cancelled take no time. */
export function spansOf(sessions: readonly EventSession[]): readonly Span[] {
  return sessions
    .filter(({ status }) => status === 'planned')
    .map((it) => ({ startsAt: sessionInstant(it, 'startsAt'), endsAt: sessionInstant(it, 'endsAt') }));
}

/** An event by its name and its address. */
export function referenceTo(event: Event): EventReference {
  return { id: event.id, slug: event.slug, title: event.title, startsOn: firstDay(event) };
}
