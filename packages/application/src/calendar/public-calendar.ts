import { isProfessionCode, professions } from '@netzwerkstatt/catalogue';
import type { LandCode, ModuleVersionId } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { landOf } from '../dependencies.ts';
import type { LandTransaction, PublicCalendarScope } from '../ports/index.ts';
import type { CalendarAddress } from './calendar-address.ts';
import type { CalendarDependencies } from './calendar-entries.ts';
import { keysOfCalendar, MODULES_KEY, NETWORK_NAMES_KEY } from './calendar-keys.ts';
import { type OpenCalendar, openCalendar } from './open-calendar.ts';

/** A calendar everybody may subscribe to; `undefined` when nothing has this address. */
export async function openPublicCalendar(
  deps: CalendarDependencies,
  permit: Permit<'calendar.read'>,
  address: CalendarAddress,
): Promise<OpenCalendar | undefined> {
  const { land } = permit.target;
  return openCalendar(deps, land, Object.values(address).join(' '), async (tx) => {
    const found = await findCalendar(deps, tx, land, address);
    return found && { ...found, keys: followedKeys(found) };
  });
}

/** What a calendar is called; `undefined` when nothing has this address. */
export async function nameCalendar(
  deps: CalendarDependencies,
  permit: Permit<'calendar.read'>,
  address: CalendarAddress,
): Promise<string | undefined> {
  const { land } = permit.target;
  return deps.store.inLand(land, async (tx) => (await findCalendar(deps, tx, land, address))?.name);
}

/** The calendars that are kept by name, for lists to choose from. Regions and professions stand in the profile of the Land. */
export async function listCalendars(deps: CalendarDependencies, permit: Permit<'calendar.read'>) {
  return deps.store.inLand(permit.target.land, async (tx) => ({
    networks: (await tx.directory.networks()).map(({ id, slug, name }) => ({ id, slug, name })),
    modules: (await tx.modules.published()).map(({ content: { code, title } }) => ({ code, title })),
  }));
}

interface PublicCalendar {
  readonly scope: PublicCalendarScope;
  readonly name: string;
  /** Of the module it is of. */
  readonly versions?: readonly ModuleVersionId[];
}

function followedKeys({ scope, versions }: PublicCalendar): readonly string[] {
  return [...keysOfCalendar(scope, versions), ...(scope.kind === 'module' ? [MODULES_KEY] : []), NETWORK_NAMES_KEY];
}

async function findCalendar(
  deps: CalendarDependencies,
  tx: LandTransaction,
  code: LandCode,
  address: CalendarAddress,
): Promise<PublicCalendar | undefined> {
  const land = landOf(deps, code);
  switch (address.kind) {
    case 'land':
      return { scope: { kind: 'land' }, name: `Netzwerkstatt ${land.name}` };
    case 'region': {
      const region = land.regions.find(({ ags }) => ags === address.ags);
      return region && { scope: { kind: 'region', region: region.ags }, name: `${region.label} – Netzwerkstatt` };
    }
    case 'profession': {
      const wanted = address.code.toUpperCase();
      const profession = professions.find((it) => it.code === wanted);
      if (profession === undefined || !isProfessionCode(wanted)) return undefined;
      return { scope: { kind: 'profession', profession: wanted }, name: `${profession.title.de} – Netzwerkstatt` };
    }
    default:
      return findStored(tx, address);
  }
}

async function findStored(
  tx: LandTransaction,
  address: Extract<CalendarAddress, { kind: 'network' | 'module' | 'event' }>,
): Promise<PublicCalendar | undefined> {
  if (address.kind === 'network') {
    const network = await tx.directory.findNetwork(address.slug);
    return network && { scope: { kind: 'network', network: network.id }, name: network.name };
  }
  if (address.kind === 'module') {
    const code = address.code.toUpperCase();
    const versions = await tx.modules.versions(code);
    const known = versions.find(({ status }) => status === 'published') ?? versions.find((it) => it.publishedAt);
    const name = `${code} ${known?.content.title}`;
    return known && { scope: { kind: 'module', code }, name, versions: versions.map(({ id }) => id) };
  }
  const event = await tx.events.findBySlug(address.slug);
  // A circle with fixed members has a page for whoever knows its address, and no calendar for everybody.
  if (event === undefined || event.status === 'draft' || event.admission === 'by_invitation') return undefined;
  return { scope: { kind: 'event', event: event.id }, name: event.title };
}
