import { type FieldProblem, previewCancelInput, previewDatesInput } from '@netzwerkstatt/api/inputs';
import {
  type ChangeReasonKind,
  type EventSession,
  isLocalDateTime,
  type LocalDateTime,
  type PublicHolidayRule,
} from '@netzwerkstatt/domain';
import type * as z from 'zod/mini';
import type { EventFacts } from '../../lib/api-types.ts';
import { type RuleValues, toRuleChange } from './rule-values.ts';

/** A change as the procedures want it: of dates, or of the event as a whole. */
export type PreviewInput = z.input<typeof previewDatesInput> | z.input<typeof previewCancelInput>;

/** What can be done. The last two are about the event as a whole. */
export type What =
  | 'move'
  | 'cancel'
  | 'restore'
  | 'extend'
  | 'extend_by_rule'
  | 'shorten'
  | 'replan'
  | 'cancel_event'
  | 'restore_event';

/** A change as it stands in the fields. */
export interface ChangeValues extends RuleValues {
  readonly what: What;
  readonly session: string;
  readonly scope: 'one' | 'this_and_following' | 'all';
  readonly alsoByHand: boolean;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  /** How many, for a change that counts dates. */
  readonly dates: string;
  readonly reasonKind: ChangeReasonKind | '';
  readonly reasonText: string;
}

/** A date that goes to another time. */
export interface WishedMove extends Pick<EventSession, 'startsAt' | 'endsAt'> {
  readonly session: string;
}

/** What the address says of a date that was carried elsewhere on the plan; `undefined` when it says nothing whole. */
export function wishedMove({
  termin: session,
  von: startsAt,
  bis: endsAt,
}: Readonly<Partial<Record<'termin' | 'von' | 'bis', string | undefined>>>): WishedMove | undefined {
  if (session === undefined || startsAt === undefined || endsAt === undefined) return undefined;
  return isLocalDateTime(startsAt) && isLocalDateTime(endsAt) ? { session, startsAt, endsAt } : undefined;
}

type Session = EventFacts['sessions'][number];

/** What can be done with an event as it is now, and with which of its dates. */
export interface Possible {
  readonly whats: readonly What[];
  readonly sessionsFor: (what: What) => readonly Session[];
}

/** @param now - On the wall of the dates. */
export function possibleChanges(event: EventFacts, now: LocalDateTime): Possible {
  const toCome = event.sessions.filter(({ startsAt }) => startsAt > now);
  const planned = toCome.filter(({ status }) => status === 'planned');
  const cancelled = toCome.filter(({ status }) => status === 'cancelled');
  const held = event.sessions.filter(({ status }) => status === 'planned');
  const hasBegun = held.some(({ startsAt }) => startsAt <= now);
  const sessionsFor = (what: What) =>
    what === 'restore' ? cancelled : isCounting(what) || what === 'extend' ? [] : planned;
  if (event.status === 'cancelled') return { whats: hasBegun ? [] : ['restore_event'], sessionsFor };
  if (event.status !== 'published') return { whats: [], sessionsFor };
  const whats: What[] = [];
  if (planned.length > 0) whats.push('move');
  // The last one that is held is not cancelled alone: that is the event.
  if (planned.length > 0 && held.length > 1) whats.push('cancel');
  if (cancelled.length > 0) whats.push('restore');
  whats.push('extend');
  if (event.series && event.sessions.some(({ ruleDay }) => ruleDay !== undefined)) whats.push('extend_by_rule');
  if (planned.length > 1) whats.push('shorten');
  if (event.series && planned.some(({ ruleDay }) => ruleDay !== undefined)) whats.push('replan');
  if (!hasBegun) whats.push('cancel_event');
  return { whats, sessionsFor };
}

/** Where a date lies now, as its fields show it. */
export function timesOf(session: Pick<EventSession, 'startsAt' | 'endsAt'> | undefined) {
  return {
    day: session?.startsAt.slice(0, 10) ?? '',
    from: session?.startsAt.slice(11) ?? '',
    to: session?.endsAt.slice(11) ?? '',
  };
}

/** A change that says how many dates, and not which. */
export const isCounting = (what: What): what is 'extend_by_rule' | 'shorten' =>
  what === 'extend_by_rule' || what === 'shorten';

export const isAboutEvent = (what: What): boolean => what === 'cancel_event' || what === 'restore_event';

/** The schema of the procedure that looks at such a change first. */
export function schemaFor(what: What) {
  return isAboutEvent(what) ? previewCancelInput : previewDatesInput;
}

/** What the procedures want, made of what stands in the fields. */
export function toPreview(
  event: Pick<EventFacts, 'id' | 'revision' | 'sessions' | 'series'>,
  values: ChangeValues,
  holidays: readonly PublicHolidayRule[] = [],
): PreviewInput {
  const { what, session, scope, alsoByHand, reasonKind, reasonText } = values;
  const about = { event: event.id, revision: event.revision, reason: { kind: reasonKind, text: reasonText } };
  const days = nightsOf(event.sessions.find(({ id }) => id === session));
  const startsAt = `${values.day}T${values.from}`;
  const endsAt = `${dayAfter(values.day, days)}T${values.to}`;
  const reach = { session, scope, ...(alsoByHand && scope !== 'one' && { alsoByHand: true as const }) };
  switch (what) {
    case 'cancel_event':
      return { ...about, kind: 'cancel' };
    case 'restore_event':
      return { ...about, kind: 'restore' };
    case 'extend':
      return { ...about, change: { kind: 'extend', dates: [{ startsAt, endsAt }] } };
    case 'extend_by_rule':
    case 'shorten':
      return { ...about, change: { kind: what, dates: /^\d+$/.test(values.dates.trim()) ? Number(values.dates) : 0 } };
    case 'move':
      return { ...about, change: { kind: 'move', ...reach, startsAt, endsAt } };
    case 'replan':
      return { ...about, change: toRuleChange(event, values, holidays) };
    default:
      return { ...about, change: { kind: what, ...reach } };
  }
}

/** Times are typed as a day and two times of day; the reason as a choice and a line. */
export function fieldOfChangeProblem({ path }: Pick<FieldProblem, 'path'>, { day }: ChangeValues): string {
  if (/startsAt$|endsAt$/.test(path)) {
    if (day === '') return 'day';
    return path.endsWith('startsAt') ? 'from' : 'to';
  }
  if (path === 'reason.kind') return 'reasonKind';
  if (path === 'reason.text') return 'reasonText';
  if (path === 'change.dates') return 'dates';
  if (path === 'change.teachingMinutes') return 'series.units';
  return path === 'change.session' ? 'session' : path;
}

function dayAfter(day: string, days: number): string {
  const start = Date.parse(`${day}T00:00:00.000Z`);
  if (days === 0 || Number.isNaN(start)) return day;
  return new Date(start + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many days after its start a date ends: 1 for a night. */
function nightsOf(session: Pick<EventSession, 'startsAt' | 'endsAt'> | undefined): number {
  if (session === undefined) return 0;
  const [start, end] = [session.startsAt, session.endsAt].map((it) => Date.parse(`${it.slice(0, 10)}T00:00:00.000Z`));
  return ((end ?? 0) - (start ?? 0)) / 86_400_000;
}
