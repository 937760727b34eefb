import type { LandProfile } from '@netzwerkstatt/catalogue';
import { type Event, type EventId, type Instant, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import {
  type AllocationPolicy,
  type Application,
  type BindingCap,
  bindingCaps,
  type CompositionBar,
  composeBars,
  exampleMix,
  isDecidedTogether,
  type PoolReport,
  parseAllocationPolicy,
  simulateAllocation,
  type TraitKind,
  type UnreadablePolicy,
} from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { formerApplications } from './former-applications.ts';
import { readComparable } from './read-comparable.ts';

/** What a policy would make of applications, in numbers alone: nobody is named, and nothing is kept. */
export interface PolicySimulation {
  /** Applications it was tried on; one of a team is one. */
  readonly applications: number;
  /** Places they asked for. */
  readonly asked: number;
  readonly seats: { readonly bookable: number; readonly given: number; readonly kept: number };
  readonly waiting: number;
  readonly bars: Readonly<Record<TraitKind, readonly SimulatedBar[]>>;
  readonly bindingCaps: readonly BindingCap[];
  readonly pools: readonly PoolReport[];
}

export interface SimulatedBar extends CompositionBar {
  /** Of an institution, whose value is a key; absent for those of the example mix. */
  readonly name?: string;
}

export type SimulationSource = { readonly kind: 'event'; readonly event: EventId } | { readonly kind: 'example' };

/** More institutions than that are read by nobody; the largest stand there. */
const MOST_BARS = 20;

/** The example has so many applications per place, as the training that it is modelled on had. */
const APPLICATIONS_PER_PLACE = 2.5;

const MOST_EXAMPLE_APPLICATIONS = 1000;

/**
 * Tries a policy as it is typed, before it holds, on the applications of a comparable event within reach of whoever asks,
 * or on an invented mix. Conditions of the event and requests for priority are left out: the ones were made for other
 * people, the others were told for one decision and no other.
 */
export function simulatePolicy(
  deps: Dependencies,
  permit: Permit<'event.set_policy'>,
  command: { readonly policy: unknown; readonly source: SimulationSource },
): Promise<Result<PolicySimulation, UnreadablePolicy | Refusal<'event_not_found'>>> {
  const { land: code, event: id } = permit.target;
  if (id === undefined) throw new Error(`${permit.action} needs an event`);
  return deps.store.inLand(code, async (tx) => {
    const written = parseAllocationPolicy(command.policy);
    if (!written.ok) return written;
    const event = await tx.events.get(id);
    if (event === undefined) return refuse({ code: 'event_not_found' });
    const now = deps.clock.now();
    const policy = inItsOrder(written.value);
    const at = policy.deadline ?? now;
    if (command.source.kind === 'example') {
      const applications = exampleFor(landOf(deps, code), event, policy, at);
      return ok(simulated(policy, event.capacity, applications, at, new Map()));
    }
    const source = command.source.event;
    const comparable = await readComparable(tx, permit, id, now);
    if (!comparable.some((it) => it.event === source)) return refuse({ code: 'event_not_found' });
    const { applications, names } = await formerApplications(tx, source, now);
    return ok(simulated(policy, event.capacity, applications, at, names));
  });
}

function exampleFor(land: LandProfile, event: Event, { ownRegions }: AllocationPolicy, until: Instant) {
  const all = land.regions.map(({ ags }) => ags);
  const own = ownRegions[0] ?? event.region ?? all[0];
  if (own === undefined) throw new Error(`Land ${land.code} has no region`);
  const applications = Math.min(Math.ceil(event.capacity * APPLICATIONS_PER_PLACE), MOST_EXAMPLE_APPLICATIONS);
  return exampleMix({ applications, regions: [own, ...all.filter((it) => it !== own)], until });
}

/** Where nobody waits for a deadline, whoever comes first is asked first, whatever the ranking says. */
function inItsOrder(policy: AllocationPolicy): AllocationPolicy {
  return isDecidedTogether(policy.mode) ? policy : { ...policy, ranking: ['applied_at'] };
}

function simulated(
  policy: AllocationPolicy,
  capacity: number,
  applications: readonly Application[],
  at: Instant,
  names: ReadonlyMap<string, string>,
): PolicySimulation {
  const { allocation } = simulateAllocation(policy, { capacity, applications, at });
  const waiting = allocation.outcomes.reduce((sum, it) => sum + (it.status === 'waiting' ? it.seats : 0), 0);
  const barsBy = (by: TraitKind) =>
    composeBars(by, policy, applications, allocation)
      .slice(0, MOST_BARS)
      .map((bar) => {
        const name = by === 'organisation' ? names.get(bar.value) : undefined;
        return name === undefined ? bar : { ...bar, name };
      });
  return {
    applications: applications.length,
    asked: applications.reduce((sum, { seats }) => sum + seats, 0),
    seats: { bookable: allocation.seats.bookable, given: allocation.seats.taken, kept: allocation.seats.kept },
    waiting,
    bars: {
      group: barsBy('group'),
      profession: barsBy('profession'),
      region: barsBy('region'),
      organisationType: barsBy('organisationType'),
      organisation: barsBy('organisation'),
    },
    bindingCaps: bindingCaps(allocation),
    pools: allocation.pools,
  };
}
