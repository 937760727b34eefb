import type { LandProfile } from '@netzwerkstatt/catalogue';
import type { Event, Network } from '@netzwerkstatt/domain';
import {
  type AllocationPolicy,
  findPolicyFindings,
  openSeats,
  type PolicyEvent,
  type PolicyPresetName,
  policyPresetNames,
  presetPolicy,
} from '@netzwerkstatt/registration';
import { awaitsDecision } from '../allocation/awaits-decision.ts';
import { readComparable } from '../allocation/read-comparable.ts';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { ComparableEvent } from '../ports/index.ts';
import { beginOfDayBefore, bookedEvent } from '../programme/event-times.ts';

/** What somebody needs who decides how the places of an event are shared. */
export interface PolicyDesk {
  /** What holds now; where nobody has set anything, every seat is anybody's. */
  readonly policy: AllocationPolicy;
  /** Whether somebody has set it. */
  readonly isSet: boolean;
  /** What a policy is held against. */
  readonly event: PolicyEvent;
  /** Drafts for formats of event, with the numbers of this one; those it could not be published with are left out. */
  readonly presets: readonly { readonly name: PolicyPresetName; readonly policy: AllocationPolicy }[];
  /** Events on whose applications the rules can be tried before they hold. */
  readonly comparable: readonly ComparableEvent[];
  /** Whether they can be held against the rules that hold, on the applications that wait to be decided together. */
  readonly mayCompare: boolean;
}

/** @returns undefined when there is no such event. */
export function readPolicy(deps: Dependencies, permit: Permit<'event.set_policy'>): Promise<PolicyDesk | undefined> {
  const { target, action } = permit;
  const { land: code, event: id } = target;
  if (id === undefined) throw new Error(`${action} needs an event`);
  return deps.store.inLand(code, async (tx) => {
    const event = await tx.events.get(id);
    if (event === undefined) return undefined;
    const network = event.network && (await tx.directory.getNetwork(event.network));
    const set = await tx.registrations.policyOf(id);
    const booked = bookedEvent(event);
    const now = deps.clock.now();
    return {
      policy: set ?? openTo(booked),
      isSet: set !== undefined,
      event: booked,
      presets: presetsFor(event, booked, landOf(deps, code), network),
      comparable: await readComparable(tx, permit, id, now),
      mayCompare: isAllowed(permit.actor, 'allocation.run', target, now) && (await awaitsDecision(tx, event, set, now)),
    };
  });
}

function openTo({ admission }: PolicyEvent): AllocationPolicy {
  const mode = { first_come: 'first_come', by_application: 'manual', by_invitation: 'invitation' } as const;
  return { ...openSeats, mode: mode[admission], ranking: [], ownRegions: [] };
}

function presetsFor(event: Event, booked: PolicyEvent, land: LandProfile, network: Network | undefined) {
  const own = event.region ?? network?.region;
  const facts = {
    capacity: event.capacity,
    ownRegions: own === undefined ? [] : [own],
    regions: land.regions.map(({ ags }) => ags),
    daysBefore: (days: number) => beginOfDayBefore(event, days),
    // Stands for the one that the house fixes when a policy is saved; no draft that is shown names it.
    lot: { commitment: '0'.repeat(64) },
  };
  return policyPresetNames
    .map((name) => ({ name, policy: presetPolicy(name, facts) }))
    .filter(({ policy }) => findPolicyFindings(policy, booked).every(({ weight }) => weight === 'hint'))
    .map(({ name, policy: { lot: _, ...policy } }) => ({ name, policy }));
}
