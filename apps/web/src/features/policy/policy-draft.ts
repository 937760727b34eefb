import { isLocalDateTime, type LocalDateTime, type TimeZone } from '@netzwerkstatt/domain';
import {
  type AllocationMode,
  type AllocationPolicy,
  isDecidedTogether,
  type ReservedPool,
  type SeatCap,
  type TraitCondition,
  type TraitKind,
} from '@netzwerkstatt/registration';
import { toInstant } from '@netzwerkstatt/scheduling';
import { toWallClock } from '../../lib/wall-clock.ts';

/** How places are shared, as it stands in the fields: nothing is absent there, only empty. */
export interface PolicyDraft {
  readonly mode: AllocationMode;
  /** What the clock on the wall shows; of use where all applications are decided together, like what follows. */
  readonly deadline: string;
  readonly ranking: readonly string[];
  readonly ownRegions: readonly string[];
  readonly overbookPercent: string;
  readonly caps: readonly CapDraft[];
  readonly pools: readonly PoolDraft[];
  /** Empty: nobody registers a team. */
  readonly teamSize: string;
}

export interface CapDraft {
  readonly key: string;
  readonly by: TraitKind;
  /** Empty: for every value by itself. */
  readonly value: string;
  readonly max: string;
  /** What the clock on the wall shows, or nothing. */
  readonly until: string;
}

export interface PoolDraft {
  readonly key: string;
  /** `nobody`: seats that only staff gives. */
  readonly by: TraitKind | 'nobody';
  readonly values: readonly string[];
  readonly seats: string;
  readonly releaseAt: string;
}

export function draftOf(policy: AllocationPolicy, timeZone: TimeZone): PolicyDraft {
  const { mode, deadline, ranking, ownRegions, overbookPercent, caps, pools, teams } = policy;
  const wall = (instant: SeatCap['until']) => (instant === undefined ? '' : toWallClock(instant, timeZone));
  return {
    mode,
    deadline: wall(deadline),
    ranking,
    ownRegions,
    overbookPercent: String(overbookPercent),
    caps: caps.map(({ by, value = '', max, until }) => ({
      key: newKey(),
      by,
      value,
      max: String(max),
      until: wall(until),
    })),
    pools: pools.map(({ for: { by, values }, seats, releaseAt }) => ({
      key: newKey(),
      by: values.length === 0 ? 'nobody' : by,
      values,
      seats: String(seats),
      releaseAt: wall(releaseAt),
    })),
    teamSize: teams === undefined ? '' : String(teams.maxSize),
  };
}

export function newCap(): CapDraft {
  return { key: newKey(), by: 'organisation', value: '', max: '', until: '' };
}

export function newPool(): PoolDraft {
  return { key: newKey(), by: 'group', values: [], seats: '', releaseAt: '' };
}

/**
 * The policy a draft stands for, right or not: the rules say at which field something is wrong.
 *
 * @param before - What the fields do not show stays as it was.
 * @param nameOf - What the people of a pool are called together.
 */
export function policyOf(
  { mode, deadline, ranking, ownRegions, overbookPercent, caps, pools, teamSize }: PolicyDraft,
  { teams: _teams, deadline: _deadline, ...before }: AllocationPolicy,
  timeZone: TimeZone,
  nameOf: (condition: TraitCondition) => string,
): Record<string, unknown> {
  const conditions = pools.map(conditionOf);
  const names = conditions.map(nameOf);
  return {
    ...before,
    mode,
    ...(isDecidedTogether(mode) && {
      ranking,
      ownRegions,
      ...(deadline !== '' && { deadline: instantIn(deadline, timeZone) }),
    }),
    overbookPercent: numberIn(overbookPercent),
    caps: caps.map(({ by, value, max, until }) => ({
      by,
      ...(value !== '' && { value }),
      max: numberIn(max),
      ...(until !== '' && { until: instantIn(until, timeZone) }),
    })),
    pools: pools.map(({ seats, releaseAt }, index) => ({
      name: names.indexOf(names[index] ?? '') === index ? names[index] : `${names[index]} (${index + 1})`,
      for: conditions[index],
      seats: numberIn(seats),
      ...(releaseAt !== '' && { releaseAt: instantIn(releaseAt, timeZone) }),
    })),
    ...(teamSize.trim() !== '' && { teams: { maxSize: numberIn(teamSize) } }),
  };
}

function conditionOf({ by, values }: PoolDraft): ReservedPool['for'] {
  return by === 'nobody' ? { by: 'group', values: [] } : { by, values };
}

/** What is no number stays what was typed, so that the rule refuses it at its place. */
function numberIn(typed: string): number | string {
  return /^\d+$/.test(typed.trim()) ? Number(typed) : typed;
}

/** A time that no clock shows stays what was typed, for the same reason. */
function instantIn(typed: string, timeZone: TimeZone): string {
  if (!isLocalDateTime(typed)) return typed;
  const resolved = toInstant(typed as LocalDateTime, timeZone);
  return resolved.ok ? resolved.value.instant : typed;
}

function newKey(): string {
  return crypto.randomUUID();
}
