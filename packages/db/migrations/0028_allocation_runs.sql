-- Deciding all applications of an event together: what its lots are drawn from, what every decision came to, and who
-- asks for preference.

create table allocation_lot (
  event_id uuid primary key references event on delete cascade,
  land_id text not null default current_land(),
  -- A secret until it is revealed: whoever knows it could shape the rules after the draw.
  seed text not null check (char_length(seed) between 32 and 200),
  commitment text not null check (commitment ~ '^[0-9a-f]{64}$'),
  committed_at timestamptz not null,
  revealed_at timestamptz
);
call separate_lands('allocation_lot');

create table allocation_run (
  id uuid primary key,
  land_id text not null default current_land(),
  event_id uuid not null references event on delete cascade,
  number int not null check (number >= 1),
  revision int not null check (revision >= 1),
  ran_at timestamptz not null,
  ran_by text not null,
  -- As registration types them: read and written whole, never queried by parts. People stand in them by the ids of
  -- their registrations alone.
  input jsonb not null,
  outcomes jsonb not null check (jsonb_typeof(outcomes) = 'array'),
  overrides jsonb not null check (jsonb_typeof(overrides) = 'array'),
  released_at timestamptz,
  released_by text,
  is_forgotten boolean not null default false,
  unique (event_id, number),
  check ((released_at is null) = (released_by is null))
);
call separate_lands('allocation_run');
create unique index one_released_run on allocation_run (event_id) where released_at is not null;

-- Preference under § 164 (4) SGB IX: that somebody asks for it, and nothing more. Deleted four weeks after the event.
create table priority_request (
  registration_id uuid primary key references registration on delete cascade,
  land_id text not null default current_land()
);
call separate_lands('priority_request');
