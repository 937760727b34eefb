-- Places with their rooms, and what somebody must know who cannot take stairs or hear well.

create table place (
  id uuid primary key,
  land_id text not null default current_land(),
  name text not null check (char_length(name) between 1 and 200),
  -- The town.
  place text not null check (char_length(place) between 1 and 200),
  address text,
  region text check (region ~ '^\d{5}$'),
  -- Null: not known, which is no „no“.
  step_free boolean,
  induction_loop boolean,
  access_note text,
  travel text,
  revision int not null check (revision >= 1),
  -- Name, town and address as search compares them.
  search_text text not null
);
call separate_lands('place');
create index place_of_land on place (land_id);

create table room (
  id uuid primary key,
  land_id text not null default current_land(),
  place_id uuid not null references place,
  position int not null,
  name text not null check (char_length(name) between 1 and 200),
  capacity int not null check (capacity >= 1),
  step_free boolean,
  induction_loop boolean,
  note text,
  -- No session is planned here any more.
  is_closed boolean not null default false,
  -- Two rooms may change places or names in one statement.
  unique (place_id, position) deferrable,
  unique (place_id, name) deferrable
);
call separate_lands('room');

-- The copy an event carries stays whatever becomes of the directory; what it was taken from is never forgotten.
alter table event add foreign key (place_id) references place;
alter table event_session add foreign key (room_id) references room;
