import type { DatePoll, PollFacts, PollState } from '@netzwerkstatt/application';
import type { Instant, LocalDateTime, PollOptionId, TimeZone } from '@netzwerkstatt/domain';
import type { Selectable } from 'kysely';
import type { Database } from '../schema/database.gen.ts';

export type PollRow = Selectable<Database['date_poll']>;
export type PollOptionRow = Selectable<Database['poll_option']>;

/** @param options - Of this poll, in the order of their start. */
export function toPoll(row: PollRow, options: readonly PollOptionRow[]): DatePoll {
  const facts = {
    id: row.id,
    event: row.event_id,
    options: options.map((it) => ({
      id: it.id as PollOptionId,
      startsAt: it.starts_at as LocalDateTime,
      endsAt: it.ends_at as LocalDateTime,
      timeZone: it.time_zone as TimeZone,
    })),
    closesAt: row.closes_at,
  } as unknown as PollFacts;
  return { ...facts, ...toState(row) };
}

/** The database checks that each status has its columns. */
function toState(row: PollRow): PollState {
  switch (row.status as PollState['status']) {
    case 'open':
      return { status: 'open' };
    case 'decided':
      return {
        status: 'decided',
        option: row.decided_option_id as PollOptionId,
        decidedAt: row.decided_at as Instant,
      };
    case 'withdrawn':
      return { status: 'withdrawn', withdrawnAt: row.withdrawn_at as Instant };
  }
}

export function fromPollState(state: PollState) {
  return {
    status: state.status,
    decided_option_id: state.status === 'decided' ? state.option : null,
    decided_at: state.status === 'decided' ? state.decidedAt : null,
    withdrawn_at: state.status === 'withdrawn' ? state.withdrawnAt : null,
  };
}
