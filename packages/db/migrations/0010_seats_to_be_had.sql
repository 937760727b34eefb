-- A seat that somebody waits for is not to be had: nobody overtakes the line. When registration opens and closes now
-- stands in the index, so that a search for seats still reads it alone.

create or replace function keep_has_seats() returns trigger
  language plpgsql
  as $$
begin
  new.has_seats := new.status = 'published' and coalesce(
    (select waiting = 0 and seats_taken < new.capacity from event_occupancy where event_id = new.id), true);
  return new;
end
$$;

create or replace function tell_has_seats() returns trigger
  language plpgsql
  as $$
begin
  update event set has_seats = not has_seats
    where id = new.event_id
      and has_seats <> (status = 'published' and capacity > new.seats_taken and new.waiting = 0);
  return null;
end
$$;

drop trigger occupancy_has_seats on event_occupancy;
create trigger occupancy_has_seats after insert or update of seats_taken, waiting on event_occupancy
  for each row execute function tell_has_seats();

-- What is stored already, in every Land: the owner looks over the border for this one statement.
alter table event no force row level security;
alter table event_occupancy no force row level security;
update event set has_seats = false
  from event_occupancy o where o.event_id = event.id and o.waiting > 0 and event.has_seats;
alter table event force row level security;
alter table event_occupancy force row level security;

drop index event_in_programme;
create index event_in_programme on event (land_id, ends_at)
  include (id, starts_at, starts_on, kind, region, format, network_id, target_professions, has_seats,
    registration_opens_at, registration_closes_at)
  where status in ('published', 'cancelled') and admission <> 'by_invitation';
