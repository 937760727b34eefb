import type { FieldProblem, openPollInput } from '@netzwerkstatt/api/inputs';
import type { EventId, EventSession } from '@netzwerkstatt/domain';
import type * as z from 'zod/mini';
import { detailsFrom, type TypedValues } from '../registration/person-values.ts';

export type OpenPollInput = z.input<typeof openPollInput>;

/** A question for dates as it stands in the fields. */
export interface PollValues {
  readonly options: readonly OptionValues[];
  readonly closesAt: string;
  readonly people: readonly TypedValues[];
  readonly fromEvents: readonly string[];
}

export interface OptionValues {
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

/** A date that is still to be chosen, at the times the draft has so far. */
export function timesOf({ sessions: [session] }: { readonly sessions: readonly SessionSpan[] }): OptionValues {
  return { day: '', from: session?.startsAt.slice(11) ?? '', to: session?.endsAt.slice(11) ?? '' };
}

type SessionSpan = Pick<EventSession, 'startsAt' | 'endsAt'>;

export function toOpenPoll(event: EventId, values: PollValues): OpenPollInput {
  return {
    event,
    options: values.options.map(({ day, from, to }) => ({ startsAt: `${day}T${from}`, endsAt: `${day}T${to}` })),
    closesAt: values.closesAt,
    people: values.people.map((it) => ({ ...detailsFrom(it), email: it.email ?? '' })),
    fromEvents: [...(values.fromEvents || [])],
  };
}

/** Times are typed as a day and two times of day. */
export function fieldOfPollProblem({ path }: Pick<FieldProblem, 'path'>, { options }: PollValues): string {
  const [, index, key] = /^options\.(\d+)\.(startsAt|endsAt)$/.exec(path) ?? [];
  if (index === undefined) return path;
  if (options[Number(index)]?.day === '') return `options.${index}.day`;
  return `options.${index}.${key === 'startsAt' ? 'from' : 'to'}`;
}
