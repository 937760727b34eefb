import type { Event, Instant, ModuleVersionId, PersonId } from '@netzwerkstatt/domain';
import type { PublicCalendarScope } from '../ports/index.ts';

/** What of an event says in which calendars it is. */
export type ShownEvent = Pick<
  Event,
  'id' | 'status' | 'admission' | 'network' | 'region' | 'targetProfessions' | 'moduleVersion'
>;

/** Before every change of a calendar; for changes that nobody dates. */
export const NEVER_CHANGED: Instant = '1970-01-01T00:00:00.000Z' as Instant;

/** Versions of modules, of which there may be a new one. */
export const MODULES_KEY = 'modules';

/** The names of the networks stand in every calendar. */
export const NETWORK_NAMES_KEY = 'networks';

/** Registrations and events of one person, and their secret link. */
export const keyOfPerson = (person: PersonId): string => `person:${person}`;

/**
 * The keys under which changes of an event are counted: none while nobody may see it, and of what is for everyone one
 * for all professions.
 */
export function keysOfEvent(event: ShownEvent): readonly string[] {
  if (event.status === 'draft' || event.admission === 'by_invitation') return [];
  const { network, region, moduleVersion, targetProfessions: targets } = event;
  return [
    'land',
    ...(network === undefined ? [] : [`network:${network}`]),
    ...(region === undefined ? [] : [`region:${region}`]),
    ...(targets.length === 0 ? ['profession:*'] : targets.map((code) => `profession:${code}`)),
    ...(moduleVersion === undefined ? [] : [`module:${moduleVersion}`]),
    `event:${event.id}`,
  ];
}

/**
 * The keys whose changes a calendar follows.
 *
 * @param versions - All versions of the module, for the calendar of a module.
 */
export function keysOfCalendar(
  scope: PublicCalendarScope,
  versions: readonly ModuleVersionId[] = [],
): readonly string[] {
  switch (scope.kind) {
    case 'land':
      return ['land'];
    case 'network':
      return [`network:${scope.network}`];
    case 'region':
      return [`region:${scope.region}`];
    case 'profession':
      return ['profession:*', `profession:${scope.profession}`];
    case 'module':
      return versions.map((it) => `module:${it}`);
    case 'event':
      return [`event:${scope.event}`];
  }
}
