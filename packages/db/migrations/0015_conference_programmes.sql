-- Programmes of conferences: in the making, as they were released, and who chose which forum.

create table programme_draft (
  event_id uuid primary key references event on delete cascade,
  land_id text not null default current_land(),
  revision int not null check (revision >= 1),
  -- As scheduling types a programme: read and written whole, never queried by parts.
  programme jsonb not null,
  -- What the world saw when the draft was begun.
  base jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid not null references person
);
call separate_lands('programme_draft');

create table programme_release (
  event_id uuid not null references event on delete cascade,
  version int not null check (version >= 1),
  land_id text not null default current_land(),
  released_at timestamptz not null,
  -- The first one came with the event itself.
  released_by uuid references person,
  note text not null check (char_length(note) <= 500),
  programme jsonb not null,
  primary key (event_id, version),
  check ((version = 1) = (released_by is null)),
  check (version = 1 or note <> '')
);
call separate_lands('programme_release');

create table forum_choice (
  registration_id uuid not null references registration on delete cascade,
  session_id uuid not null references event_session on delete cascade,
  land_id text not null default current_land(),
  primary key (registration_id, session_id)
);
call separate_lands('forum_choice');
create index forum_choice_by_session on forum_choice (session_id);

-- When the choice last changed, for the personal calendar; also when nothing is chosen any more.
alter table registration add column forums_chosen_at timestamptz;
