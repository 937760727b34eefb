-- Registrations: who wants a place, who has one, who waits.

create table registration (
  id uuid primary key,
  land_id text not null default current_land(),
  event_id uuid not null references event,
  person_id uuid not null references person,
  status text not null check (status in ('requested', 'applied', 'confirmed', 'waitlisted', 'offered',
    'declined', 'expired', 'withdrawn', 'refused', 'cancelled')),
  requested_at timestamptz not null,
  -- Since when it is in this status.
  status_at timestamptz not null,
  -- Kept after the line was left: the largest one says where the next stands.
  queue_number int,
  joined_at timestamptz,
  expires_at timestamptz,
  withdrawn_by text check (withdrawn_by in ('person', 'staff')),
  refusal_reason text,
  -- What the person told for this event, whatever they change later.
  given_name text not null check (char_length(given_name) between 1 and 100),
  family_name text not null check (char_length(family_name) between 1 and 100),
  email text not null check (char_length(email) <= 254),
  profession text not null,
  organisation_id uuid references organisation,
  organisation_name text not null check (char_length(organisation_name) between 1 and 200),
  region text not null check (region ~ '^\d{5}$'),
  locale text not null check (locale in ('de', 'en')),
  check (status <> 'offered' or expires_at is not null),
  check (status not in ('waitlisted', 'offered') or (queue_number is not null and joined_at is not null)),
  check ((status = 'withdrawn') = (withdrawn_by is not null)),
  check ((status = 'refused') = (refusal_reason is not null))
);
call separate_lands('registration');
-- The rule `already_registered` again, for the code path that forgets to ask.
create unique index one_active_registration on registration (event_id, person_id)
  where status in ('requested', 'applied', 'confirmed', 'waitlisted', 'offered');
create unique index one_place_in_line on registration (event_id, queue_number) where status = 'waitlisted';
-- Counting who sits and who waits reads this index alone, also with ten thousand in line.
create index registration_by_event on registration (event_id, status, queue_number);
create index registration_by_person on registration (person_id);
create index offer_to_expire on registration (expires_at) where status = 'offered';
create index request_to_expire on registration (requested_at) where status = 'requested';

-- Apart from the registration, because it is forgotten earlier.
create table assistance_need (
  registration_id uuid primary key references registration on delete cascade,
  land_id text not null default current_land(),
  need text not null check (char_length(need) between 1 and 1000)
);
call separate_lands('assistance_need');

-- How full an event is, for lists and facets. Decisions count the registrations themselves, under the lock.
create table event_occupancy (
  event_id uuid primary key references event on delete cascade,
  land_id text not null default current_land(),
  seats_taken int not null default 0,
  waiting int not null default 0,
  applied int not null default 0
);
call separate_lands('event_occupancy');

create function keep_has_seats() returns trigger
  language plpgsql
  as $$
begin
  new.has_seats := new.status = 'published'
    and new.capacity > coalesce((select seats_taken from event_occupancy where event_id = new.id), 0);
  return new;
end
$$;
create trigger event_has_seats before insert or update of status, capacity on event
  for each row execute function keep_has_seats();

create function tell_has_seats() returns trigger
  language plpgsql
  as $$
begin
  update event set has_seats = not has_seats
    where id = new.event_id and has_seats <> (status = 'published' and capacity > new.seats_taken);
  return null;
end
$$;
create trigger occupancy_has_seats after insert or update of seats_taken on event_occupancy
  for each row execute function tell_has_seats();

create table attendance (
  session_id uuid not null references event_session,
  registration_id uuid not null references registration,
  land_id text not null default current_land(),
  minutes int not null check (minutes >= 0),
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  primary key (session_id, registration_id)
);
call separate_lands('attendance');
create index attendance_by_registration on attendance (registration_id);
