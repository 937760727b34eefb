import type { PersonId } from '@netzwerkstatt/domain';
import { type RawBuilder, sql } from 'kysely';

/**
 * The events of a person by their last registration for each: how it stands in their calendar, null when in no way, and
 * how often that changed for them alone, and which forums they chose, null where the event has none. What was ever shown
 * is kept as `was_shown`.
 */
export function ownEvents(person: PersonId): RawBuilder<unknown> {
  return sql`
    select r.event_id, r.status_at, r.last_standing is not null as was_shown, r.status,
      case when ${isActive('r')} or (r.status = 'cancelled' and e.status = 'cancelled')
        then r.last_standing end as standing,
      case when r.last_standing = 'confirmed' and r.joined_at is not null then 1 else 0 end
        + 2 * r.shown_before as changes,
      (select array_agg(s.id order by s.position) filter (where c.session_id is not null) || array[]::uuid[]
        from event_session s left join forum_choice c on c.session_id = s.id and c.registration_id = r.id
        where s.event_id = r.event_id and s.is_forum having count(*) > 0) as forums
    from (
      select registration.*,
        count(*) filter (where last_standing is not null) over before as shown_before,
        lead(id) over in_turn as next_id
      from registration where person_id = ${person}
      window in_turn as (partition by event_id order by ${isActive('registration')}, requested_at, status_at),
        before as (in_turn rows between unbounded preceding and 1 preceding)
    ) r join event e on e.id = r.event_id
    where r.next_id is null`;
}

/** At most one registration of a person for an event is in one of these, and it is their last. */
function isActive(table: string): RawBuilder<unknown> {
  return sql`${sql.ref(`${table}.status`)} in ('requested', 'applied', 'confirmed', 'waitlisted', 'offered')`;
}
