-- How the places of an event are shared, and how many of them one registration stands for.

-- Null: every seat is anybody's. Written under the lock of the event's book only.
alter table event add column allocation_policy jsonb check (jsonb_typeof(allocation_policy) = 'object');
alter table registration add column seats int not null default 1 check (seats between 0 and 1000);

-- Counting seats still reads the index alone.
drop index registration_by_event;
create index registration_by_event on registration (event_id, status, queue_number) include (seats);

-- Empty seats that only some people can have, and when the clock changes that.
alter table event_occupancy
  add column kept_for jsonb not null default '[]' check (jsonb_typeof(kept_for) = 'array'),
  add column kept int not null default 0 check (kept >= 0),
  add column rules_change_at timestamptz;
create index rules_to_change on event_occupancy (rules_change_at) where rules_change_at is not null;

/* The capacity, and what is overbooked. */
create function seats_to_give(capacity int, policy jsonb) returns int
  language sql immutable parallel safe
  return capacity + floor(capacity * coalesce((policy->>'overbookPercent')::int, 0) / 100.0)::int;

-- A seat that is free for some only is not simply free: the flag is for seats that anybody could have.
create or replace function keep_has_seats() returns trigger
  language plpgsql
  as $$
begin
  new.has_seats := new.status = 'published' and coalesce(
    (select waiting = 0 and seats_taken + kept < seats_to_give(new.capacity, new.allocation_policy)
      from event_occupancy where event_id = new.id), true);
  return new;
end
$$;
drop trigger event_has_seats on event;
create trigger event_has_seats before insert or update of status, capacity, allocation_policy on event
  for each row execute function keep_has_seats();

create or replace function tell_has_seats() returns trigger
  language plpgsql
  as $$
begin
  update event set has_seats = not has_seats
    where id = new.event_id and has_seats <> (status = 'published' and new.waiting = 0
      and new.seats_taken + new.kept < seats_to_give(capacity, allocation_policy));
  return null;
end
$$;
drop trigger occupancy_has_seats on event_occupancy;
create trigger occupancy_has_seats after insert or update of seats_taken, waiting, kept on event_occupancy
  for each row execute function tell_has_seats();
