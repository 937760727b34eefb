-- Forums given by wish: until when wishes are taken, what the lot is drawn from, and what people wish for.

create table wish_round (
  event_id uuid primary key references event on delete cascade,
  land_id text not null default current_land(),
  -- Exclusive.
  wishes_until timestamptz not null,
  -- Its hash is public from the beginning, itself only after the release.
  seed text not null check (char_length(seed) between 16 and 200),
  released_at timestamptz,
  released_by uuid references person,
  reason text check (char_length(reason) <= 500),
  check ((released_at is null) = (released_by is null) and (released_at is null) = (reason is null))
);
call separate_lands('wish_round');

-- Read and written whole. A wish for a forum that is gone counts for nothing, so nothing refers to it.
create table forum_wish (
  registration_id uuid primary key references registration on delete cascade,
  land_id text not null default current_land(),
  first uuid[] not null,
  second uuid[] not null,
  moves_up boolean not null,
  wished_at timestamptz not null
);
call separate_lands('forum_wish');
